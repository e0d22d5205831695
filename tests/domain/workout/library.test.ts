import { describe, expect, it } from 'vitest';
import type { Phase, Setup } from '../../../src/domain/plan/plan.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import {
  type LibraryItem,
  type Picks,
  pick,
  startOf,
  textOf,
} from '../../../src/domain/workout/library/item.ts';
import { library, libraryItem } from '../../../src/domain/workout/library/library.ts';
import { formatWorkout, parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { enLibrary } from '../../../src/words/en-library.ts';

const { sayings } = enLibrary;

const setup: Setup = {
  track: { lapM: 400, lane: 1, laneWidthM: 1.22 },
  race: { distanceM: 5000, timeMs: 1_320_000 },
  repStart: 'phone',
};

/** The start values, and each option of each choice taken by itself. */
const variants = (item: LibraryItem): readonly Picks[] => [
  startOf(item),
  ...item.choices.flatMap(({ id, options }) =>
    options.map((_, index) => pick(item, startOf(item), id, index)),
  ),
];

const workoutOf = (text: string) => {
  const read = parseWorkout(text);
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.error)}`);
  return read.value;
};

const phasesOf = (id: string, picks?: Picks): readonly Phase[] => {
  const item = libraryItem(id);
  if (!item) throw new Error(id);
  const plan = planSession(workoutOf(textOf(item, sayings, picks ?? startOf(item))).workout, setup);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value.phases;
};

const reps = (id: string, picks?: Picks) =>
  phasesOf(id, picks).filter(({ kind }) => kind === 'rep');

describe('the library', () => {
  it.each(library)('$id reads without a doubt, whatever is chosen', (item) => {
    for (const picks of variants(item)) {
      const text = textOf(item, sayings, picks);
      const { workout, notes } = workoutOf(text);
      expect(notes, text).toEqual([]);
      expect(workoutOf(formatWorkout(workout)).workout).toStrictEqual(workout);
      expect(planSession(workout, setup).ok, text).toBe(true);
    }
  });

  it('has an id for each', () => {
    expect(new Set(library.map(({ id }) => id)).size).toBe(library.length);
    expect(libraryItem('no such workout')).toBeUndefined();
  });

  it.each(library)('$id has a start value for every choice', ({ choices }) => {
    for (const { options, start } of choices) expect(options[start]).toBeDefined();
  });
});

/** From the workout sheet: rep distances in metres, or lengths in seconds. */
const distances: readonly (readonly [string, readonly number[]])[] = [
  ['400-repeats', Array<number>(4).fill(400)],
  ['800-repeats', Array<number>(6).fill(800)],
  ['800s-at-5k', Array<number>(6).fill(800)],
  ['pyramid', [600, 800, 1000, 1200, 1600, 1200, 1000, 800, 600, 400]],
  ['ascending-ladder', [400, 400, 800, 800, 1000, 1000, 1600, 1600, 2000]],
  ['descending-ladder', [3200, 1600, 1000, 600, 200]],
  ['short-descending-ladder', [1600, 1200, 800, 400, 200]],
  ['mile-400s', Array<number>(6).fill(400)],
  ['mile-trial', [1609.344]],
  ['mile-race-practice', [1609.344]],
  ['400-race-model', [400]],
  ['lactic-tolerance', [300, 300, 300, 300]],
];
const times: readonly (readonly [string, readonly number[]])[] = [
  ['run-walk-1', Array<number>(8).fill(30)],
  ['run-walk-2', Array<number>(8).fill(60)],
  ['run-walk-3', Array<number>(5).fill(120)],
  ['structured-fartlek', Array<number>(5).fill(120)],
  ['threshold', [1200]],
  ['vo2max', Array<number>(5).fill(180)],
  ['track-strides', Array<number>(4).fill(20)],
  ['hill-repeats', Array<number>(6).fill(45)],
  ['tempo-run', [1200]],
];

describe('the sessions of the sheet', () => {
  it.each(distances)('%s', (id, expected) => {
    expect(reps(id).map(({ distanceM }) => distanceM)).toEqual(expected);
  });

  it.each(times)('%s', (id, expected) => {
    expect(reps(id).map(({ targetMs = 0 }) => targetMs / 1000)).toEqual(expected);
  });

  it('walks between the runs of run/walk, for 15 to 20 minutes', () => {
    const walks = phasesOf('run-walk-1').filter(({ kind }) => kind === 'recovery');
    expect(walks.map(({ targetMs, mode }) => [targetMs, mode])).toEqual(
      Array(7).fill([90_000, 'walk']),
    );
  });

  it('changes the recovery of the descending ladder on the way', () => {
    const jogs = phasesOf('descending-ladder').filter(({ kind }) => kind === 'recovery');
    expect(jogs.map(({ distanceM }) => distanceM)).toEqual([400, 400, 200, 200]);
  });

  it('sets reps and jog along with the level', () => {
    const item = libraryItem('400-repeats');
    const picks = item && pick(item, startOf(item), 'level', 1);
    const advanced = phasesOf('400-repeats', picks);
    expect(advanced.filter(({ kind }) => kind === 'rep')).toHaveLength(12);
    expect(advanced.find(({ kind }) => kind === 'recovery')?.distanceM).toBe(200);
  });

  it('comes down the pyramid at mile pace if asked', () => {
    const [first, last] = [reps('pyramid')[9], reps('pyramid', { reps: 1 })[9]];
    expect(last?.targetMs).toBeLessThan(first?.targetMs ?? 0);
  });

  it('calls the four parts of the 400 where they begin', () => {
    expect(reps('400-race-model')[0]?.words?.map(({ atM }) => atM)).toEqual([0, 50, 100, 200]);
  });

  it('draws the surges of the mile practice from the seed', () => {
    const item = libraryItem('mile-race-practice');
    if (!item) throw new Error('missing');
    expect(textOf(item, sayings, {}, 7)).toBe(textOf(item, sayings, {}, 7));
    const drawn = new Set(Array.from({ length: 20 }, (_, seed) => textOf(item, sayings, {}, seed)));
    expect(drawn.size).toBeGreaterThan(10);
    for (const text of drawn) {
      const places = workoutOf(text).workout.items.flatMap((each) =>
        each.kind === 'step' ? (each.words?.map(({ atM = 0 }) => atM) ?? []) : [],
      );
      expect(places).toHaveLength(4);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((m) => m > 400 && m < 1400)).toBe(true);
    }
  });
});
