import { expect, test } from 'vitest';
import type { Command, Repair } from '../../../src/domain/session/log.ts';
import { repairOffers } from '../../../src/domain/session/offers.ts';
import { splitDeltaMs } from '../../../src/domain/session/splits.ts';
import type { SessionState } from '../../../src/domain/session/state.ts';
import { at, does, headerOf, repFromPhone, stateAfter, tap } from '../../support/sample-session.ts';

/** 2000 m in five laps of 100 s, on my tap, begun at second 10. */
const fiveLaps = headerOf(
  {
    phases: [
      {
        ...repFromPhone,
        distanceM: 2000,
        targetMs: 500_000,
        marks: [1, 2, 3, 4, 5].map((lap) => ({
          distanceM: lap * 400,
          targetMs: lap * 100_000,
          atPhone: true,
          isFinish: lap === 5,
        })),
      },
    ],
  },
  { ending: 'tap' },
);

const after = (...commands: readonly Command[]): SessionState =>
  stateAfter(fiveLaps, [does('start', 0), ...commands]);

const fix = (repair: Repair, seconds: number): Command => ({
  type: 'repair',
  at: at(seconds),
  repair,
});

const splitsOf = (state: SessionState) =>
  state.runs[0]?.splits.map((split) => [split.mark, split.elapsedMs / 1000]);

test('a double tap is offered for dropping, and can be brought back', () => {
  const taps = [tap(110), tap(130), tap(211)];
  const state = after(...taps);
  expect(repairOffers(state)).toEqual([{ kind: 'doubleTap', run: 0, capture: 2 }]);
  const dropped = after(...taps, fix({ kind: 'drop', capture: 2 }, 220));
  expect(splitsOf(dropped)).toEqual([
    [0, 100],
    [1, 201],
  ]);
  expect(dropped.captures[1]?.verdict).toEqual({ kind: 'dropped' });
  expect(repairOffers(dropped)).toEqual([]);
  const undone = after(...taps, fix({ kind: 'drop', capture: 2 }, 220), does('undo', 221));
  expect(splitsOf(undone)).toEqual(splitsOf(state));
});

test('a missed tap is offered for splitting in two', () => {
  const taps = [tap(110), tap(312), tap(410)];
  const state = after(...taps);
  expect(splitsOf(state)).toEqual([
    [0, 100],
    [2, 302],
    [3, 400],
  ]);
  expect(repairOffers(state)).toEqual([
    { kind: 'missedTap', run: 0, mark: 1, elapsedMs: 201_000, capture: 2 },
  ]);
  const add = fix({ kind: 'add', run: 0, elapsedMs: 201_000, estimated: true }, 420);
  const mended = after(...taps, add);
  expect(splitsOf(mended)).toEqual([
    [0, 100],
    [1, 201],
    [2, 302],
    [3, 400],
  ]);
  expect(mended.runs[0]?.splits[1]?.estimated).toBe(true);
  expect(mended.captures.at(-1)).toMatchObject({ added: true, at: at(211) });
});

test('a lone early tap is offered as a double', () => {
  expect(repairOffers(after(tap(30)))).toEqual([{ kind: 'doubleTap', run: 0, capture: 1 }]);
});

test('a pass that looks doubled is not believed, and sounds like no standing, until it is kept', () => {
  const early = after(tap(30));
  const delta = (state: SessionState) => splitDeltaMs(state, 1);
  expect(delta(early)).toBeUndefined();
  expect(splitsOf(early)).toEqual([[0, 20]]);
  expect(delta(after(tap(30), fix({ kind: 'keep', capture: 1 }, 40)))).toBe(-80_000);
  expect(delta(after(tap(44)))).toBe(-66_000);
});

test('a lap can be moved, after the session too', () => {
  const taps = [tap(110), tap(210), does('end', 300)];
  const moved = after(...taps, fix({ kind: 'move', capture: 2, elapsedMs: 198_500 }, 900));
  expect(splitsOf(moved)).toEqual([
    [0, 100],
    [1, 198.5],
  ]);
  expect(moved.runs[0]?.splits[1]?.at).toBe(at(208.5));
});

test('a lap can be given to another mark, and stays there', () => {
  const taps = [tap(110), tap(312)];
  const given = after(...taps, fix({ kind: 'assign', capture: 2, mark: 1 }, 320), tap(411));
  expect(splitsOf(given)).toEqual([
    [0, 100],
    [1, 302],
    [2, 401],
  ]);
});

test('a lap that is not there is refused and nothing is written', () => {
  const state = after(tap(110), fix({ kind: 'drop', capture: 9 }, 120));
  expect(splitsOf(state)).toEqual([[0, 100]]);
});

test('an instant put in by hand leaves pauses out', () => {
  const state = after(
    does('pause', 60),
    does('resume', 90),
    tap(240),
    fix({ kind: 'add', run: 0, elapsedMs: 100_000 }, 250),
  );
  expect(state.captures.at(-1)?.at).toBe(at(140));
});

test('a lap that was looked at and kept is not offered again, until that is taken back', () => {
  const double = [tap(110), tap(130), tap(211)];
  const keep = fix({ kind: 'keep', capture: 2 }, 220);
  expect(repairOffers(after(...double, keep))).toEqual([]);
  expect(splitsOf(after(...double, keep))).toEqual(splitsOf(after(...double)));
  expect(repairOffers(after(...double, keep, does('undo', 221)))).toHaveLength(1);
  expect(repairOffers(after(...double, keep, does('undo', 221), does('redo', 222)))).toEqual([]);
  const missed = [tap(110), tap(312), tap(410)];
  expect(repairOffers(after(...missed, keep))).toEqual([]);
  expect(repairOffers(after(...missed, fix({ kind: 'keep', capture: 1 }, 420)))).toHaveLength(1);
});

test('a mark has one lap: given to another, the first finds its place anew', () => {
  const taps = [tap(110), tap(210), tap(311)];
  const both = after(
    ...taps,
    fix({ kind: 'assign', capture: 2, mark: 2 }, 320),
    fix({ kind: 'assign', capture: 3, mark: 2 }, 321),
  );
  expect(splitsOf(both)).toEqual([
    [0, 100],
    [1, 200],
    [2, 301],
  ]);
});

test('a lap cannot be given to a mark that its rep does not have', () => {
  const taps = [tap(110), tap(210)];
  const state = after(...taps, fix({ kind: 'assign', capture: 2, mark: 5 }, 320));
  expect(splitsOf(state)).toEqual(splitsOf(after(...taps)));
});
