import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/session/decide.ts';
import type { Command } from '../../../src/domain/session/log.ts';
import { at, does, headerOf, stateAfter, tap, threeReps } from '../../support/sample-session.ts';

const header = headerOf(threeReps);
const here = (startM: number, seconds: number): Command => ({
  type: 'startHere',
  at: at(seconds),
  startM,
});

const starts = (commands: readonly Command[]) =>
  stateAfter(header, commands)
    .phases.filter(({ kind }) => kind === 'rep')
    .map(({ startM }) => startM);

test('before the first rep it moves them all', () => {
  expect(starts([does('start', 0), here(100, 300)])).toEqual([100, 300, 100]);
});

test('in a rep it moves that one and those after it, and a split finds its mark', () => {
  // Rep 1 from second 10; 200 m in at second 62.8 it passes the phone, if it began on the far side.
  const commands = [does('start', 0), tap(1), tap(64)];
  expect(stateAfter(header, commands).runs[1]?.splits[0]).toMatchObject({ elapsedMs: 53_000 });
  const moved = stateAfter(header, [...commands, here(200, 70)]);
  expect(starts([...commands, here(200, 70)])).toEqual([200, 0, 200]);
  expect(moved.runs[1]?.splits).toMatchObject([{ elapsedMs: 53_000, mark: 0 }]);
  expect(moved.phases[1]?.marks[0]?.distanceM).toBe(200);
});

test('in a recovery it moves the rep that comes', () => {
  expect(starts([does('start', 0), tap(1), tap(222), here(250, 240)])).toEqual([0, 250, 50]);
});

test('Undo takes it back, and Redo brings it again', () => {
  const moved = [does('start', 0), here(100, 300)];
  expect(starts([...moved, does('undo', 310)])).toEqual([0, 200, 0]);
  expect(starts([...moved, does('undo', 310), does('redo', 320)])).toEqual([100, 300, 100]);
});

test.each([
  ['before the start', [], 100, 'notStarted'],
  ['after the end', [does('start', 0), does('end', 5)], 100, 'afterTheEnd'],
  [
    'in the cool-down',
    [does('start', 0), ...[0, 1, 2, 3, 4, 5].map((n) => does('skip', 10 + n * 11))],
    100,
    'pastTheReps',
  ],
  ['at no place', [does('start', 0)], Number.NaN, 'noSuchPlace'],
] as const)('%s it is refused', (_, commands, startM, refusal) => {
  const state = stateAfter(header, commands);
  expect(decide(state, [], here(startM, 800))).toEqual({ ok: false, refusal });
});
