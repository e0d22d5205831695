import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/domain/pace/target.ts';
import type { Phase, Setup } from '../../../src/domain/plan/plan.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import type { Item, Step } from '../../../src/domain/workout/model.ts';
import { formatWorkout, parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { saidBy } from '../../support/reader.ts';
import data from './notation-examples.json';

/** Thirty strings that coaches wrote, with their meaning as data; see the schema in the file. */

type Rest = {
  s?: number | number[];
  m?: number;
  sendoff_s?: number;
  equal?: string;
  open?: boolean;
  back?: boolean;
  mode?: string;
};
type Node = {
  m?: number | number[];
  s?: number;
  x?: number | number[];
  of?: Node[];
  pace?: string;
  rest?: Rest;
  between?: Rest;
  pause?: Rest;
  easy?: boolean;
  optional?: boolean;
};
type Slot = { node: Node; rest: Rest | undefined };

const first = (value: number | number[]): number =>
  typeof value === 'number' ? value : (value[0] ?? Number.NaN);

/** The steps of a structure in running order, each with the rest that follows it. */
const unroll = (nodes: readonly Node[]): Slot[] => {
  const slots: Slot[] = [];
  for (const node of nodes) {
    const last = slots.at(-1);
    if (node.pause) {
      if (last) last.rest = node.pause;
    } else if (node.of) slots.push(...rounds(node, node.of));
    else if (!node.optional) slots.push({ node, rest: node.rest });
  }
  return slots;
};

const rounds = (node: Node, of: readonly Node[]): Slot[] => {
  const count = first(node.x ?? 1);
  return Array.from({ length: count }, (_, round) => {
    const slots = unroll(of);
    const last = slots.at(-1);
    if (last && node.between && round < count - 1) last.rest = node.between;
    return slots;
  }).flat();
};

const setup: Setup = {
  track: { lapM: 400, lane: 1, laneWidthM: 1.22 },
  race: { distanceM: 5000, timeMs: 1_320_000 },
  repStart: 'phone',
};

const phasesOf = (text: string): readonly Phase[] => {
  const read = parseWorkout(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const plan = planSession(read.value.workout, setup);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value.phases;
};

const stepsOf = (items: readonly Item[]): Step[] =>
  items.flatMap((item) => {
    if (item.kind === 'block') return stepsOf(item.items);
    return item.kind === 'step' ? [item] : [];
  });

const race = (distanceM: number, goal?: true): Target => ({
  kind: 'race',
  distanceM,
  ...(goal && { goal }),
});
const effort = (name: string): Target => ({ kind: 'effort', name });
const threshold: Target = { kind: 'zone', zone: 'threshold' };

const paces: Readonly<Record<string, Target | undefined>> = {
  H: effort('hard'),
  hard: effort('hard'),
  T: threshold,
  LT: threshold,
  tempo: threshold,
  I: { kind: 'zone', zone: 'interval' },
  R: { kind: 'zone', zone: 'repetition' },
  '5K': race(5000),
  '10K goal': race(10_000, true),
  '5K goal': race(5000, true),
  'mile goal': race(1609.344, true),
  '72-75 s per rep': { kind: 'repTime', ms: { from: 75_000, to: 72_000 } },
  '3K-5K': { kind: 'between', from: race(3000), to: race(5000) },
  '5:30/mile': { kind: 'repTime', ms: 330_000 },
  '7:04/mile': { kind: 'pace', ms: 424_000, per: 'mi' },
  'cut down from race pace': { kind: 'cutDown', from: effort('race pace') },
  E: undefined,
  strides: undefined,
};

/** The data knows more of this one than its text says: paces and rests stand in the article around it. */
const says = (text: string): boolean => !text.startsWith('3 x (400m, 300m, 200m)');

const checkRest = (rest: Rest, recovery: Phase | undefined, rep: Phase | undefined): void => {
  expect(recovery?.kind).toBe('recovery');
  if (rest.m !== undefined) expect(recovery?.distanceM).toBe(rest.m);
  if (typeof rest.s === 'number') expect(recovery?.targetMs).toBe(rest.s * 1000);
  if (typeof rest.s === 'object') {
    expect(recovery?.targetMs).toBeGreaterThanOrEqual((rest.s[0] ?? 0) * 1000);
    expect(recovery?.targetMs).toBeLessThanOrEqual((rest.s[1] ?? 0) * 1000);
  }
  if (rest.sendoff_s !== undefined) expect(recovery?.sendOffMs).toBe(rest.sendoff_s * 1000);
  if (rest.equal) expect(recovery?.targetMs).toBe(rep?.targetMs);
  if (rest.back) expect(recovery?.back).toBe(true);
  if (rest.open) expect([recovery?.targetMs, recovery?.distanceM]).toEqual([undefined, undefined]);
  if (rest.mode) expect(recovery?.mode).toBe(rest.mode);
};

describe('the thirty examples', () => {
  for (const example of data.examples) {
    const structure = example.structure as Node[];
    const slots = unroll(structure);

    it(`reads ${JSON.stringify(example.text)}`, () => {
      const phases = phasesOf(example.text);
      const reps = phases.filter(({ kind }) => kind === 'rep');
      const work = slots.filter(({ node }) => !node.easy);
      const { checks } = example;
      expect(reps).toHaveLength(first(checks.work_reps));
      expect(reps.reduce((sum, { distanceM = 0 }) => sum + distanceM, 0)).toBeCloseTo(
        first(checks.work_m),
        3,
      );
      const timed = reps.filter(({ distanceM }) => distanceM === undefined);
      expect(timed.reduce((sum, { targetMs = 0 }) => sum + targetMs, 0)).toBe(
        first(checks.work_s) * 1000,
      );
      for (const [i, { node }] of work.entries()) {
        if (node.m !== undefined) expect(reps[i]?.distanceM).toBeCloseTo(first(node.m), 3);
        if (node.s !== undefined) expect(reps[i]?.targetMs).toBe(node.s * 1000);
      }
      const easy = phases.filter(({ kind }) => kind === 'warmUp' || kind === 'coolDown');
      expect(easy.map(({ distanceM }) => distanceM)).toEqual(
        slots.filter(({ node }) => node.easy).map(({ node }) => node.m),
      );
    });

    if (says(example.text))
      it(`recovers as ${JSON.stringify(example.text)} says`, () => {
        const phases = phasesOf(example.text);
        const at = phases.flatMap(({ kind }, i) => (kind === 'recovery' ? [] : [i]));
        for (const [i, { rest }] of slots.slice(0, -1).entries()) {
          const place = at[i] ?? Number.NaN;
          const isLastRep = phases[at[i + 1] ?? Number.NaN]?.kind === 'coolDown';
          if (rest && !isLastRep) checkRest(rest, phases[place + 1], phases[place]);
        }
      });

    if (says(example.text))
      it(`aims as ${JSON.stringify(example.text)} says`, () => {
        const read = parseWorkout(example.text);
        const steps = read.ok ? stepsOf(read.value.workout.items) : [];
        const nodes = flat(structure).filter(({ optional }) => !optional);
        for (const [i, { pace }] of nodes.entries()) {
          if (pace !== undefined) expect(paces).toHaveProperty([pace]);
          if (pace !== undefined) expect(steps[i]?.target).toEqual(paces[pace]);
        }
      });

    it(`prints ${JSON.stringify(example.text)} so that it reads back`, () => {
      const read = parseWorkout(example.text);
      if (!read.ok) throw new Error('unread');
      const again = parseWorkout(formatWorkout(read.value.workout));
      expect(again).toStrictEqual({ ok: true, value: { workout: read.value.workout, notes: [] } });
    });
  }

  it('says what it took for granted in 40/20, and offers other counts', () => {
    const read = parseWorkout('40/20');
    const notes = read.ok ? read.value.notes : [];
    expect(notes.some((note) => saidBy(note).includes('20 is taken'))).toBe(true);
    expect(notes.every(({ alternatives }) => alternatives.length > 0)).toBe(true);
  });
});

const flat = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (node.of ? flat(node.of) : node.pause ? [] : [node]));
