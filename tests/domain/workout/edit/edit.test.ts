import { describe, expect, it } from 'vitest';
import type { Target } from '../../../../src/domain/pace/target.ts';
import { planSession } from '../../../../src/domain/plan/plan-session.ts';
import {
  addItem,
  changeCount,
  changeRecovery,
  deleteItem,
  duplicateItem,
  keepRecovery,
  unwrapSet,
  wrapInSet,
} from '../../../../src/domain/workout/edit/edit.ts';
import { moveBy, moveItem, placesFor } from '../../../../src/domain/workout/edit/move.ts';
import { originsOf } from '../../../../src/domain/workout/edit/origins.ts';
import { type Edited, itemAt } from '../../../../src/domain/workout/edit/tree.ts';
import type { Item, Workout } from '../../../../src/domain/workout/model.ts';
import { formatWorkout, parseWorkout } from '../../../../src/domain/workout/notation/notation.ts';

const read = (text: string): Workout => {
  const parsed = parseWorkout(text);
  if (!parsed.ok) throw new Error(parsed.error[0]?.reason);
  return parsed.value.workout;
};

/** Compared by meaning: how a workout is printed is another test's business. */
const expectWorkout = (edited: Edited, text: string): void =>
  expect(edited).toEqual({ ok: true, value: read(text) });

const changed = (workout: Workout, count: number): Workout => {
  const edited = changeCount(workout, [0], count);
  if (!edited.ok) throw new Error(edited.error);
  return edited.value;
};

const threshold: Target = { kind: 'zone', zone: 'threshold' };
const extra: Item = { kind: 'step', extent: { kind: 'distance', m: 300 }, target: threshold };
const session = read('2 mi easy + 6x800 @5K, 200 jog + 3x(400 @R, 200 jog + 200 @R, 400 jog)');

describe('editing a workout', () => {
  it('adds at any place, also inside a set and at the end', () => {
    expectWorkout(
      addItem(session, [1], extra),
      '2 mi easy + 300 @T + 6x800 @5K, 200 jog + 3x(400 @R, 200 jog + 200 @R, 400 jog)',
    );
    expectWorkout(
      addItem(session, [2, 2], extra),
      '2 mi easy + 6x800 @5K, 200 jog + 3x(400 @R, 200 jog + 200 @R, 400 jog + 300 @T)',
    );
    expectWorkout(
      addItem(session, [3], extra),
      '2 mi easy + 6x800 @5K, 200 jog + 3x(400 @R, 200 jog + 200 @R, 400 jog) + 300 @T',
    );
  });

  it('duplicates and deletes', () => {
    expectWorkout(
      duplicateItem(session, [2, 0]),
      '2 mi easy + 6x800 @5K, 200 jog + 3x(400 @R, 200 jog + 400 @R, 200 jog + 200 @R, 400 jog)',
    );
    expectWorkout(deleteItem(session, [1]), '2 mi easy + 3x(400 @R, 200 jog + 200 @R, 400 jog)');
  });

  it('drops a set when nothing is left in it', () => {
    const once = deleteItem(session, [2, 0]);
    const twice = once.ok ? deleteItem(once.value, [2, 0]) : once;
    expectWorkout(twice, '2 mi easy + 6x800 @5K, 200 jog');
  });

  it('makes a set and takes it apart again', () => {
    const wrapped = wrapInSet(session, [1], 2);
    expect(wrapped.ok && itemAt(wrapped.value, [1, 0])).toEqual(itemAt(session, [1]));
    expect(wrapped.ok && unwrapSet(wrapped.value, [1])).toEqual({ ok: true, value: session });
  });

  it('changes how often: a step, a repeat and a set', () => {
    expectWorkout(changeCount(read('800 @5K'), [0], 4), '4x800 @5K');
    expectWorkout(changeCount(read('6x800 @5K, 200 jog'), [0], 4), '4x800 @5K, 200 jog');
    expectWorkout(changeCount(changed(read('6x800 @5K'), 1), [0], 6), '6x800 @5K');
    expectWorkout(
      changeCount(session, [2], 5),
      '2 mi easy + 6x800 @5K, 200 jog + 5x(400 @R, 200 jog + 200 @R, 400 jog)',
    );
    for (const count of [0, 1.5, 100, Number.NaN])
      expect(changeCount(session, [2], count)).toEqual({ ok: false, error: 'badCount' });
  });

  it('changes the recovery where it belongs', () => {
    const ninety = { length: { kind: 'time', ms: 90_000 } } as const;
    const at = (path: readonly number[]) => {
      const edited = changeRecovery(session, path, ninety);
      return edited.ok ? itemAt(edited.value, path) : edited;
    };
    expect(at([0])).toMatchObject({ kind: 'step', recovery: ninety });
    expect(at([1])).toMatchObject({ items: [{ recovery: ninety }] });
    expect(at([2])).toMatchObject({ between: ninety, items: [{}, {}] });
    const without = changeRecovery(session, [2, 1], undefined);
    expect(without.ok && itemAt(without.value, [2, 1])).not.toHaveProperty('recovery');
  });

  it('keeps the recovery when the step in front of it changes', () => {
    const [former] = read('6x800 @5K, 200 jog').items;
    const [next] = read('4x1000 @T').items;
    if (!former || !next) throw new Error('nothing read');
    expect([keepRecovery(next, former)]).toEqual(read('4x1000 @T, 200 jog').items);
  });

  it.each([
    ['a place that is not there', addItem(session, [9], extra), 'noSuchPlace'],
    ['a place inside a step', addItem(session, [0, 0], extra), 'noSuchPlace'],
    ['an item that is not there', deleteItem(session, [2, 7]), 'noSuchItem'],
    ['nothing', deleteItem(session, []), 'noSuchItem'],
    ['a step as a set', unwrapSet(session, [0]), 'notASet'],
  ])('refuses %s and says why', (_what, edited, reason) => {
    expect(edited).toEqual({ ok: false, error: reason });
  });
});

describe('moving', () => {
  const abc = read('100 + 200 + 3x(300 + 400) + 500');
  const moved = (from: readonly number[], to: readonly number[]) => {
    const done = moveItem(abc, from, to);
    return done.ok ? [formatWorkout(done.value.workout), done.value.path] : done.error;
  };

  it.each([
    [[0], [2], '200 + 100 + 3x(300 + 400) + 500', [1]],
    [[0], [2, 1], '200 + 3x(300 + 100 + 400) + 500', [1, 1]],
    [[2, 0], [0], '300 + 100 + 200 + 3x400 + 500', [0]],
    [[2], [4], '100 + 200 + 500 + 3x(300 + 400)', [3]],
    [[3], [0], '500 + 100 + 200 + 3x(300 + 400)', [0]],
  ])('takes %j to %j', (from, to, text, path) => {
    expect(moved(from, to)).toEqual([text, path]);
  });

  it('does not put a set into itself', () => {
    expect(moved([2], [2, 1])).toBe('intoItself');
  });

  it('knows every place, and none inside what moves', () => {
    expect(placesFor(abc, [0])).toEqual([[0], [1], [2], [2, 0], [2, 1], [2, 2], [3], [4]]);
    expect(placesFor(abc, [2])).toEqual([[0], [1], [2], [3], [4]]);
  });

  it('walks down through a set and out of it, one place at a time, and back', () => {
    const texts: string[] = [];
    let at = { workout: abc, path: [1] as readonly number[] };
    for (const step of [1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1] as const) {
      const next = moveBy(at.workout, at.path, step);
      if (!next.ok) throw new Error(next.error);
      at = next.value;
      texts.push(formatWorkout(at.workout));
      expect(itemAt(at.workout, at.path)).toMatchObject({ extent: { m: 200 } });
    }
    const down = [
      '100 + 3x(200 + 300 + 400) + 500',
      '100 + 3x(300 + 200 + 400) + 500',
      '100 + 3x(300 + 400 + 200) + 500',
      '100 + 3x(300 + 400) + 200 + 500',
      '100 + 3x(300 + 400) + 500 + 200',
      '100 + 3x(300 + 400) + 500 + 200',
    ];
    const up = [...down.slice(0, 4).reverse(), '100 + 200 + 3x(300 + 400) + 500'];
    expect(texts).toEqual([...down, ...up, '200 + 100 + 3x(300 + 400) + 500']);
  });
});

describe('where a phase comes from', () => {
  const setup = { track: { lapM: 400, lane: 1, laneWidthM: 1.22 }, repStart: 'onward' } as const;
  const origins = (text: string) => {
    const workout = read(text);
    const plan = planSession(workout, setup);
    return plan.ok ? originsOf(workout, setup, plan.value)?.map((path) => path?.join('.')) : plan;
  };

  it('is told for reps, recoveries, the rest between sets and both ends', () => {
    expect(
      origins('1 mi easy + 2x(400 @R, 200 jog + 200 @R), 3:00 between sets + 1 mi easy'),
    ).toEqual(['0', '1.0', '1.0', '1.1', '1', '1.0', '1.0', '1.1', '2']);
  });

  it('is told for a pause and for easy running between reps', () => {
    const rep = read('800 @5K').items;
    const rest = { length: { kind: 'time', ms: 180_000 } } as const;
    const easy: Item = { kind: 'step', extent: { kind: 'distance', m: 400 }, role: 'easy' };
    const workout = {
      items: [...rep, { kind: 'pause', recovery: rest } as const, ...rep, easy, ...rep],
    };
    const plan = planSession(workout, setup);
    expect(plan.ok && originsOf(workout, setup, plan.value)).toEqual([[0], [1], [2], [3], [4]]);
  });
});
