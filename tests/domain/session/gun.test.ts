import { expect, test } from 'vitest';
import { dueCues } from '../../../src/domain/cues/schedule.ts';
import type { Phase } from '../../../src/domain/plan/plan.ts';
import { advance } from '../../../src/domain/session/advance.ts';
import { dueEnd } from '../../../src/domain/session/timing.ts';
import { at, does, headerOf, openWarmUp, stateAfter } from '../../support/sample-session.ts';

const stride: Phase = { kind: 'rep', targetMs: 20_000, startM: 0, marks: [] };
const walk: Phase = { kind: 'recovery', targetMs: 60_000, startM: 0, marks: [] };

/** An easy run, then three strides that take 3 min: over 10 min before the gun at second 3600. */
const raceDay = (first: Phase = openWarmUp) =>
  headerOf(
    { phases: [first, stride, walk, stride, walk, stride] },
    { gun: { at: at(3600), leadMs: 600_000 } },
  );

const endOfWarmUp = (seconds: number, first?: Phase) =>
  dueEnd(stateAfter(raceDay(first), [does('start', seconds)]));

test('the warm-up lasts until the rest just fits before the gun', () => {
  expect(endOfWarmUp(0)).toBe(at(3600 - 600 - 180));
  expect(endOfWarmUp(1200)).toBe(at(2820));
  expect(endOfWarmUp(0, { ...openWarmUp, targetMs: 600_000 })).toBe(at(2820));
});

test('the whole plan is over when it should be, with a count-in before the first stride', () => {
  const state = stateAfter(raceDay(), [does('start', 0)]);
  expect(advance(state, at(3600))).toMatchObject({ status: 'finished', endedAt: at(3000) });
  expect(
    dueCues(state)
      .slice(0, 4)
      .map((cue) => [cue.at, cue.sound]),
  ).toEqual([
    [at(2817), 'count'],
    [at(2818), 'count'],
    [at(2819), 'count'],
    [at(2820), 'start'],
  ]);
});

test('started too late, it goes on to the strides after a count-in', () => {
  expect(endOfWarmUp(3500)).toBe(at(3510));
});

test('the gun does not wait for a pause', () => {
  const paused = [does('start', 0), does('pause', 100)];
  const due = (resumed: number) =>
    dueEnd(stateAfter(raceDay(), [...paused, does('resume', resumed)]));
  expect(due(400)).toBe(at(2820));
  expect(due(3000)).toBe(at(3010));
});

test('a plan of unknown length cannot be counted back', () => {
  const open = headerOf(
    { phases: [openWarmUp, { kind: 'rep', startM: 0, marks: [] }] },
    { gun: { at: at(3600), leadMs: 0 } },
  );
  expect(dueEnd(stateAfter(open, [does('start', 0)]))).toBeUndefined();
});

test('a drill without a length is given two minutes, and a cool-down is run after the race', () => {
  const drill: Phase = { kind: 'warmUp', label: 'leg swings', startM: 0, marks: [] };
  const coolDown: Phase = { kind: 'coolDown', startM: 0, marks: [] };
  const day = headerOf(
    { phases: [openWarmUp, drill, drill, stride, coolDown] },
    { gun: { at: at(3600), leadMs: 600_000 } },
  );
  expect(dueEnd(stateAfter(day, [does('start', 0)]))).toBe(at(3600 - 600 - 20 - 240));
});
