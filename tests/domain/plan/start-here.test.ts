import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Setup } from '../../../src/domain/plan/plan.ts';
import { startRepAt } from '../../../src/domain/plan/start-here.ts';
import type { Item } from '../../../src/domain/workout/model.ts';
import {
  effort,
  jog,
  passesOf,
  planOf,
  race5k,
  repsOf,
  rest,
  run,
  runFor,
  sendOff,
  setup,
  sixEights,
  times,
  walkBack,
} from './build.ts';

it('moves the rep and every later one, and none before', () => {
  const plan = planOf(sixEights);
  const moved = repsOf({ phases: startRepAt(plan.phases, 4, 300, setup()) });
  expect(moved.map(({ startM }) => startM)).toEqual([0, 200, 300, 100, 300, 100]);
  expect(passesOf(moved[2])).toEqual([100, 500]);
  expect(passesOf(moved[3])).toEqual([300, 700]);
  expect(moved.map(({ targetMs }) => targetMs)).toEqual(
    repsOf(plan).map(({ targetMs }) => targetMs),
  );
});

it('leads back to the phone where rep 1 was put, and where it was planned after any other', () => {
  const items: readonly Item[] = [times(3, [run(300, { target: race5k, recovery: rest(60_000) })])];
  const atPhone = setup({ repStart: 'phone' });
  const { phases } = planOf(items, { repStart: 'phone' });
  const starts = (from: number) =>
    repsOf({ phases: startRepAt(phases, from, 100, atPhone) }).map(({ startM }) => startM);
  expect(starts(0)).toEqual([100, 100, 100]);
  expect(starts(2)).toEqual([0, 100, 0]);
});

it('is certain of a place that the runner gave, and of what follows by distance', () => {
  const { phases } = planOf([
    runFor(60_000, { target: effort('hard'), recovery: jog(200) }),
    run(400, { target: race5k, recovery: jog(200) }),
    run(400, { target: race5k }),
  ]);
  expect(phases.map((phase) => phase.startIsEstimate)).toEqual([undefined, true, true, true, true]);
  const moved = startRepAt(phases, 2, 50, setup());
  expect(moved.map((phase) => phase.startIsEstimate)).toEqual([
    undefined,
    true,
    undefined,
    undefined,
    undefined,
  ]);
});

it('leaves a plan alone where there is no rep', () => {
  const { phases } = planOf(sixEights);
  expect(startRepAt(phases, 1, 100, setup())).toBe(phases);
  expect(startRepAt(phases, 99, 100, setup())).toBe(phases);
});

const recovery = fc.constantFrom(jog(200), jog(150), rest(60_000), walkBack, sendOff(300_000));
const items = fc.array(
  fc
    .tuple(fc.constantFrom(200, 300, 800, 1000, 1609.344), recovery)
    .map(([m, between]): Item => run(m, { target: race5k, recovery: between })),
  { minLength: 1, maxLength: 6 },
);
const anySetup: fc.Arbitrary<Partial<Setup>> = fc.record({
  repStart: fc.constantFrom('phone', 'onward'),
  track: fc.constantFrom(
    { lapM: 400, lane: 1, laneWidthM: 1.22 },
    { lapM: 300, lane: 4, laneWidthM: 1.22 },
    { lapM: 400, lane: 2, laneWidthM: 1.22, start: 'staggered' as const },
  ),
});

const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each) =>
      typeof each === 'number' ? Math.round(each * 1e6) / 1e6 : each,
    ),
  );

it('gives what would have been planned from there', () => {
  fc.assert(
    fc.property(items, anySetup, fc.integer({ min: 1, max: 199 }), (steps, changes, firstM) => {
      const there = planOf(steps, { ...changes, firstStartM: firstM }).phases;
      const here = planOf(steps, changes).phases;
      const moved = startRepAt(here, 0, there[0]?.startM ?? 0, setup(changes));
      expect(rounded(moved)).toEqual(rounded(there));
    }),
  );
});
