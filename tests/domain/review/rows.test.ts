import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewRows } from '../../../src/domain/review/rows.ts';
import {
  fromTheFarSide,
  fromTheLine,
  jog,
  sessionOf,
  sixEightHundreds,
  withoutTargets,
} from './sample-session.ts';

const only = (state: Parameters<typeof reviewRows>[0]) => {
  const [row] = reviewRows(state);
  if (!row) throw new Error('The session has no rep');
  return row;
};

test('a rep that was captured to its finish is measured lap by lap', () => {
  const row = only(
    sessionOf([{ phase: fromTheLine, splits: [105_100, 210_800], endedBy: 'capture' }]),
  );
  expect(row).toMatchObject({ rep: 1, outcome: 'timed', timeMs: 210_800, deltaMs: -400 });
  expect(row.standing).toBe('ahead');
  expect(row.laps).toEqual([
    {
      fromM: 0,
      toM: 400,
      splitMs: 105_100,
      lapMs: 105_100,
      targetMs: 105_600,
      deltaMs: -500,
    },
    {
      fromM: 400,
      toM: 800,
      splitMs: 210_800,
      lapMs: 105_700,
      targetMs: 105_600,
      deltaMs: 100,
    },
  ]);
});

test('a finish away from the phone is computed at the pace of the passes', () => {
  const row = only(
    sessionOf([{ phase: fromTheFarSide, splits: [53_100, 159_192], endedBy: 'clock' }]),
  );
  expect(row.outcome).toBe('computed');
  expect(row.timeMs).toBe(Math.round(211_200 * (159_192 / 158_400)));
  expect(row.laps.map((lap) => lap.computed ?? false)).toEqual([false, false, true]);
  expect(row.laps.at(-1)).toMatchObject({ fromM: 600, toM: 800 });
});

test('a missed tap at a finish by the phone is computed as well', () => {
  const row = only(
    sessionOf([{ phase: fromTheLine, splits: [106_656, undefined], endedBy: 'clock' }]),
  );
  expect(row).toMatchObject({ outcome: 'computed', timeMs: 213_312 });
});

test('a missed pass makes one longer lap with the target of both', () => {
  const row = only(
    sessionOf([{ phase: fromTheLine, splits: [undefined, 212_000], endedBy: 'capture' }]),
  );
  expect(row.laps).toEqual([
    {
      fromM: 0,
      toM: 800,
      splitMs: 212_000,
      lapMs: 212_000,
      targetMs: 211_200,
      deltaMs: 800,
    },
  ]);
});

test('a rep that nobody captured has no time at all', () => {
  const row = only(sessionOf([{ phase: fromTheFarSide, splits: [], endedBy: 'clock' }]));
  expect(row.outcome).toBe('untimed');
  expect(row.timeMs).toBeUndefined();
  expect(row.deltaMs).toBeUndefined();
});

test.each(['skip', 'end'] as const)('a rep left by %s keeps its laps and gets no finish', (how) => {
  const row = only(sessionOf([{ phase: fromTheLine, splits: [105_000], endedBy: how }]));
  expect(row.outcome).toBe('cut');
  expect(row.timeMs).toBeUndefined();
  expect(row.laps).toHaveLength(1);
});

test('a rep that is being run shows its laps so far', () => {
  const row = only(sessionOf([{ phase: fromTheLine, splits: [107_200] }]));
  expect(row.outcome).toBe('running');
  expect(row.laps).toHaveLength(1);
});

test('without targets the finish is computed by distance and nothing is judged', () => {
  const phase = withoutTargets(fromTheFarSide);
  const row = only(sessionOf([{ phase, splits: [50_000, 150_000], endedBy: 'clock' }]));
  expect(row.timeMs).toBe(200_000);
  expect(row.standing).toBeUndefined();
  expect(row.laps.map((lap) => lap.deltaMs)).toEqual([undefined, undefined, undefined]);
});

test('a rep by time is as long as it was, with no target to miss', () => {
  const phase = { kind: 'rep', targetMs: 60_000, startM: 0, marks: [] } as const;
  const row = only(sessionOf([{ phase, splits: [30_000], endedBy: 'clock' }]));
  expect(row).toMatchObject({ outcome: 'timed', timeMs: 60_000 });
  expect(row.targetMs).toBeUndefined();
  expect(row.laps).toEqual([{ fromM: 0, splitMs: 30_000, lapMs: 30_000 }]);
});

test('pauses do not count', () => {
  const state = sessionOf([
    {
      phase: { kind: 'rep', targetMs: 60_000, startM: 0, marks: [] },
      splits: [],
      endedBy: 'clock',
    },
  ]);
  const [run] = state.runs;
  if (!run) throw new Error('The session has no run');
  const pauses = [{ from: run.startedAt, to: state.at }];
  expect(only({ ...state, runs: [{ ...run, pauses }] }).timeMs).toBe(0);
});

test('recoveries are not rows, and a rep gone back to counts once', () => {
  const state = sessionOf([
    { phase: fromTheLine, splits: [105_000], endedBy: 'back' },
    { phase: jog, splits: [], endedBy: 'clock' },
  ]);
  const again = { phase: 0, startedAt: state.at, pauses: [], splits: [] };
  expect(reviewRows(state)).toMatchObject([{ run: 0, outcome: 'cut' }]);
  expect(reviewRows({ ...state, runs: [...state.runs, again] })).toMatchObject([
    { run: 2, rep: 1, outcome: 'running', laps: [] },
  ]);
});

test('a rep that is only counted in has not begun', () => {
  const state = sessionOf([{ phase: fromTheLine, splits: [] }]);
  const [run] = state.runs;
  if (!run) throw new Error('The session has no run');
  const ahead = { ...run, startedAt: (state.at + 3000) as typeof state.at };
  expect(reviewRows({ ...state, runs: [ahead] })).toEqual([]);
});

test('the laps of a rep always add up to its time', () => {
  const pass = fc.integer({ min: 30_000, max: 200_000 });
  fc.assert(
    fc.property(pass, pass, fc.boolean(), (first, second, far) => {
      const phase = far ? fromTheFarSide : fromTheLine;
      const endedBy = far ? 'clock' : 'capture';
      const row = only(sessionOf([{ phase, splits: [first, first + second], endedBy }]));
      const sum = row.laps.reduce((total, lap) => total + lap.lapMs, 0);
      expect(sum).toBeCloseTo(row.timeMs ?? Number.NaN, 6);
      expect((row.timeMs ?? 0) - (row.targetMs ?? 0)).toBeCloseTo(row.deltaMs ?? Number.NaN, 6);
    }),
  );
});

test('the session of the pictures', () => {
  const rows = reviewRows(sixEightHundreds());
  expect(rows.map((row) => row.outcome)).toEqual([
    'timed',
    'computed',
    'timed',
    'computed',
    'timed',
    'computed',
  ]);
  expect(rows.map((row) => Math.round((row.timeMs ?? 0) / 100) / 10)).toEqual([
    210.8, 211.9, 213.9, 212.3, 210.8, 210.4,
  ]);
});
