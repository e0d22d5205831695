import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesDue } from '../../../src/domain/cues/phrases.ts';
import { dueCues } from '../../../src/domain/cues/schedule.ts';
import { usualSwitches } from '../../../src/domain/cues/switches.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { advance } from '../../../src/domain/session/advance.ts';
import { fold, foldOne, ready } from '../../../src/domain/session/fold.ts';
import type { Ending, Entry, EntryBody, SessionHeader } from '../../../src/domain/session/log.ts';
import { holdMs } from '../../../src/domain/session/start-commands.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { planOf, race5k, rest, run, setup, times } from '../plan/build.ts';

const T0 = 1_800_000_000_000;
const at = (ms: number) => epochMs(T0 + ms);

const headerOf = (
  plan: Plan,
  { ending = 'clock' as Ending, seed = 7, countInMs = 10_000 } = {},
): SessionHeader => ({
  ...{ v: 1, id: 'one', runner: 'me', createdAt: at(0), title: '', workoutText: '' },
  ...{ setup: setup(), plan, options: { ending, countInMs, commands: { seed } } },
});

type Given = readonly (readonly [ms: number, body: EntryBody])[];
const entriesOf = (given: Given): readonly Entry[] =>
  given.map(([ms, body], seq) => ({ v: 1, seq, at: at(ms), ...body }));

const start = [0, { type: 'start' }] as const;
const tap = (ms: number) => [ms, { type: 'capture', source: 'screen' }] as const;
const stateOf = (header: SessionHeader, given: Given, nowMs: number) =>
  advance(fold(header, entriesOf(given)), at(nowMs));

/** Sounds before each start, ms before it. */
const opening = (state: ReturnType<typeof stateOf>) => {
  const cues = dueCues(state);
  return cues
    .filter((cue) => cue.class === 'start')
    .map((gun) => ({
      at: gun.at - T0,
      before: cues
        .filter((cue) => cue.class === 'countIn' && cue.id.split(':')[0] === gun.id.split(':')[0])
        .map((cue) => [cue.id.split(':')[1], cue.sound, gun.at - cue.at]),
    }));
};

const one = planOf([run(400, { target: race5k })]);
const three = planOf([times(3, [run(400, { target: race5k })], rest(60_000))]);

describe('A hold', () => {
  it('is 1.4 to 2.2 s whatever the seed, and the same for the same seed and run', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2e12, noNaN: true }),
        fc.nat({ max: 500 }),
        (seed, index) => {
          const hold = holdMs(headerOf(one, { seed }), index);
          expect(hold).toBeGreaterThanOrEqual(1400);
          expect(hold).toBeLessThanOrEqual(2200);
          expect(holdMs(headerOf(one, { seed }), index)).toBe(hold);
        },
      ),
    );
  });

  it('is drawn anew for each start, short and long alike', () => {
    const holds = Array.from({ length: 200 }, (_, index) => holdMs(headerOf(one), index));
    for (const from of [1400, 1600, 1800, 2000]) {
      const share = holds.filter((hold) => hold >= from && hold < from + 200).length / 200;
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.35);
    }
  });

  it('is nothing without commands', () => {
    const { commands: _, ...options } = headerOf(one).options;
    expect(holdMs({ ...headerOf(one), options }, 0)).toBe(0);
  });
});

describe('A start with commands', () => {
  it('is count-in and hold after the press, with two sounds before it and no three, two, one', () => {
    const header = headerOf(one);
    const hold = holdMs(header, 0);
    expect(opening(stateOf(header, [start], 0))).toEqual([
      {
        at: 10_000 + hold,
        before: [
          ['marks', 'count', hold + 5500],
          ['set', 'count', hold + 500],
        ],
      },
    ]);
  });

  it.each([3000, 5000, 60_000])('calls after the press, for a count-in of %d ms', (countInMs) => {
    const header = headerOf(one, { countInMs });
    const [gun] = opening(stateOf(header, [start], 0));
    const [marks = 0, set = 0] = (gun?.before ?? []).map(([, , ms]) => Number(ms));
    expect((gun?.at ?? 0) - marks).toBeGreaterThanOrEqual(300);
    expect(marks - set).toBeGreaterThanOrEqual(2000);
  });

  it('is not for what the clock starts: a recovery by time counts three, two, one', () => {
    const header = headerOf(three);
    const openings = opening(stateOf(header, [start], 0));
    expect(openings.map(({ before }) => before.map(([id]) => id))).toEqual([
      ['marks', 'set'],
      ['count3', 'count2', 'count1'],
      ['count3', 'count2', 'count1'],
    ]);
    expect((openings[1]?.at ?? 0) - (openings[0]?.at ?? 0)).toBe(105_600 + 60_000);
  });

  it('follows a tap that ends a recovery; one that comes too late to change it does not', () => {
    const header = headerOf(three, { ending: 'tap' });
    const rep = 10_000 + holdMs(header, 0);
    const finish = rep + 105_600;
    const ids = (recoveryTap: number) =>
      opening(
        stateOf(header, [start, tap(finish), tap(finish + recoveryTap)], finish + recoveryTap),
      )[0];
    expect(ids(20_000)).toMatchObject({ at: finish + 30_000 + holdMs(header, 2) });
    expect(ids(20_000)?.before.map(([id]) => id)).toEqual(['marks', 'set']);
    expect(ids(55_000)).toMatchObject({ at: finish + 60_000 });
    expect(ids(55_000)?.before.map(([id]) => id)).toEqual(['count3', 'count2', 'count1']);
  });

  it('ends a warm-up by time at its very end', () => {
    const warmed = {
      phases: [{ kind: 'warmUp', targetMs: 600_000, startM: 0, marks: [] }, ...one.phases],
    } as const;
    const header = headerOf(warmed);
    const [gun] = opening(stateOf(header, [start], 0));
    expect(gun?.at).toBe(600_000);
    expect(gun?.before.map(([id]) => id)).toEqual(['marks', 'set']);
  });

  it('follows a skip, a step back, and a pause shifts it whole', () => {
    const header = headerOf(three);
    const startAfter = (...given: Given) =>
      opening(stateOf(header, [start, ...given], given.at(-1)?.[0] ?? 0))[0];
    const skipped = startAfter([30_000, { type: 'skip' }], [35_000, { type: 'skip' }]);
    expect(skipped?.at).toBe(35_000 + 10_000 + holdMs(header, 2));
    expect(skipped?.before).toHaveLength(2);
    const back = startAfter([30_000, { type: 'skip' }], [35_000, { type: 'back' }]);
    expect(back?.at).toBe(35_000 + 10_000 + holdMs(header, 2));
    expect(back?.before).toHaveLength(2);
    const paused = startAfter([2000, { type: 'pause' }], [9000, { type: 'resume' }]);
    expect(paused?.at).toBe(17_000 + holdMs(header, 0));
    expect(paused?.before).toHaveLength(2);
  });

  it('is at the same instant after a reload, and after a tap is undone and made again', () => {
    const header = headerOf(three, { ending: 'tap' });
    const finish = 10_000 + holdMs(header, 0) + 105_600;
    const given: Given = [
      start,
      tap(finish),
      tap(finish + 20_000),
      [finish + 22_000, { type: 'undo', of: 2 }],
      tap(finish + 25_000),
    ];
    const entries = entriesOf(given);
    const [gun] = opening(stateOf(header, given, finish + 25_000));
    expect(gun?.at).toBe(finish + 35_000 + holdMs(header, 2));
    const live = entries.reduce(
      (state, entry, index) => foldOne(state, entries.slice(0, index), entry),
      ready(header),
    );
    const stored = fold(
      JSON.parse(JSON.stringify(header)) as SessionHeader,
      JSON.parse(JSON.stringify(entries)) as readonly Entry[],
    );
    expect(advance(live, at(finish + 300_000))).toEqual(advance(stored, at(finish + 300_000)));
  });
});

describe('Its words', () => {
  const said = (countInMs: number) => {
    const header = headerOf(one, { countInMs });
    return phrasesDue(stateOf(header, [start], 0), usualSwitches).map(({ phrase, windows }) => ({
      phrase,
      windows: windows.map(({ from, until }) => [from - T0, until - T0]),
    }));
  };

  it.each([3000, 10_000])('are the workout’s own, and over when the hold begins (%d ms)', (ms) => {
    const calledAt = ms - Math.min(5500, ms - 300);
    expect(said(ms)).toEqual([
      { phrase: { kind: 'command', command: 'marks' }, windows: [[calledAt, ms - 500]] },
      { phrase: { kind: 'command', command: 'set' }, windows: [[ms - 500, ms]] },
    ]);
  });

  it('have ids of their own beside the sounds', () => {
    const state = stateOf(headerOf(one), [start], 0);
    const ids = [...phrasesDue(state, usualSwitches), ...dueCues(state)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are left out with the workout’s words, and nothing else is said between them', () => {
    const state = stateOf(headerOf(one), [start], 0);
    expect(phrasesDue(state, { ...usualSwitches, speech: false })).toEqual([]);
    const announced = phrasesDue(state, { ...usualSwitches, announcement: true }).find(
      (each) => each.class === 'announcement',
    );
    for (const { until } of announced?.windows ?? []) expect(until - T0).toBeLessThanOrEqual(4500);
  });
});
