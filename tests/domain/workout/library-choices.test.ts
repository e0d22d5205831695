import { describe, expect, it } from 'vitest';
import type { Setup } from '../../../src/domain/plan/plan.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import {
  type Choice,
  type LibraryItem,
  type Picks,
  textOf,
} from '../../../src/domain/workout/library/item.ts';
import { library } from '../../../src/domain/workout/library/library.ts';
import { formatWorkout, parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { totalsOf } from '../../../src/domain/workout/totals.ts';
import { enLibrary } from '../../../src/words/en-library.ts';

/** Every ready-made workout with every combination of its choices, as a user can bring them about. */

const withoutRace: Setup = {
  track: { lapM: 400, lane: 1, laneWidthM: 1.22 },
  repStart: 'onward',
};
const withRace: Setup = { ...withoutRace, race: { distanceM: 5000, timeMs: 1_320_000 } };
const goalOf = ({ goalM }: LibraryItem): Setup =>
  goalM === undefined
    ? withRace
    : { ...withRace, goals: [{ distanceM: goalM, timeMs: goalM * 190 }] };

const combinations = ([choice, ...others]: readonly Choice[]): readonly Picks[] => {
  if (!choice) return [{}];
  const rest = combinations(others);
  return choice.options.flatMap((_, index) =>
    rest.map((picks) => ({ ...picks, [choice.id]: index })),
  );
};

/** What is drawn is drawn for each session anew. */
const seedsOf = ({ draw }: LibraryItem): readonly number[] => (draw ? [1, 2, 3, 99, 2 ** 31] : [1]);

const textsOf = (item: LibraryItem): readonly string[] =>
  combinations(item.choices).flatMap((picks) =>
    seedsOf(item).map((seed) => textOf(item, enLibrary.sayings, picks, seed)),
  );

const workoutOf = (text: string) => {
  const read = parseWorkout(text);
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.error)}`);
  expect(read.value.notes, text).toEqual([]);
  return read.value.workout;
};

/** Each number in a plan or in totals, however deep. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe.each(library)('$id, whatever is chosen', (item) => {
  const workouts = textsOf(item).map((text) => ({ text, workout: workoutOf(text) }));

  it('is read without a doubt, and no two choices come to the same', () => {
    expect(workouts.length).toBeGreaterThan(0);
    // A level only sets other choices.
    const distinct = item.choices
      .filter(({ options }) => options.every(({ presets }) => presets === undefined))
      .reduce((product, { options }) => product * options.length, 1);
    const printed = new Set(workouts.map(({ workout }) => formatWorkout(workout)));
    expect(printed.size).toBeGreaterThanOrEqual(distinct);
  });

  it('prints so that it reads back', () => {
    for (const { text, workout } of workouts)
      expect(workoutOf(formatWorkout(workout)), text).toStrictEqual(workout);
  });

  it('plans with a race, without one, and with a goal', () => {
    for (const setup of [withRace, withoutRace, goalOf(item)]) {
      for (const { text, workout } of workouts) {
        const plan = planSession(workout, setup);
        if (!plan.ok) throw new Error(`${text}: ${plan.error.kind}`);
        expect(plan.value.phases.length, text).toBeGreaterThan(0);
        expect(numbersIn(plan.value).every(Number.isFinite), text).toBe(true);
      }
    }
  });

  it('adds up to a distance or a time', () => {
    for (const { text, workout } of workouts) {
      const figures = numbersIn(totalsOf(workout));
      expect(
        figures.every((each) => Number.isFinite(each) && each >= 0),
        text,
      ).toBe(true);
      expect(Math.max(...figures), text).toBeGreaterThan(0);
    }
  });

  it('holds its goal where it asks for one', () => {
    const { goalM } = item;
    for (const { text, workout } of workouts) {
      const plan = planSession(workout, withRace);
      const lacks =
        plan.ok && plan.value.phases.some(({ targetNote }) => targetNote === 'goalMissing');
      expect(lacks, text).toBe(goalM !== undefined);
      const reached = planSession(workout, goalOf(item));
      const phases = reached.ok ? reached.value.phases : [];
      expect(
        phases.some(({ targetNote }) => targetNote === 'goalMissing'),
        text,
      ).toBe(false);
    }
  });
});
