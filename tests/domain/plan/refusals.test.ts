import { describe, expect, it } from 'vitest';
import type { Setup } from '../../../src/domain/plan/plan.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import type { Item } from '../../../src/domain/workout/model.ts';
import { rest, run, runFor, setup, sixEights, times } from './build.ts';

const refused = (items: readonly Item[], changes: Partial<Setup> = {}) => {
  const plan = planSession({ items }, setup(changes));
  return plan.ok ? undefined : plan.error;
};
const track = (changes: Partial<Setup['track']>) => ({
  track: { ...setup().track, ...changes },
});

describe('what cannot be planned', () => {
  it.each([
    [track({ lapM: 0 }), 'lapM.tooSmall'],
    [track({ lapM: Number.NaN }), 'lapM.notANumber'],
    [track({ lane: 2.5 }), 'lane.notWhole'],
    [track({ lane: 10 }), 'lane.tooLarge'],
    [track({ laneWidthM: -1 }), 'laneWidthM.tooSmall'],
  ])('an impossible track: %o', (changes, reason) => {
    expect(refused(sixEights, changes)).toEqual({ kind: 'badTrack', reason });
  });

  it.each([
    [{ firstStartM: Number.NaN }, 'firstStartM'],
    [{ firstStartM: Number.POSITIVE_INFINITY }, 'firstStartM'],
    [{ jogMsPerKm: 0 }, 'jogMsPerKm'],
    [{ walkMsPerKm: -1 }, 'walkMsPerKm'],
    [{ counts: [0] }, 'counts'],
    [{ counts: [2.5] }, 'counts'],
    [{ seed: Number.NaN }, 'seed'],
  ])('an impossible choice: %o', (changes, reason) => {
    expect(refused(sixEights, changes)).toEqual({ kind: 'badSetup', reason });
  });

  it.each([
    [run(0), 'distance'],
    [run(-400), 'distance'],
    [run(Number.NaN), 'distance'],
    [run(1e12), 'distance'],
    [runFor(0), 'time'],
    [run(400, { recovery: rest(Number.NaN) }), 'time'],
    [times(0, [run(400)]), 'count'],
    [times({ from: 2, to: 2.5 }, [run(400)]), 'count'],
    [run(400, { recovery: { length: { kind: 'ratio', ratio: -1, of: 'time' } } }), 'ratio'],
  ] satisfies [Item, string][])('an impossible step: %o', (item, reason) => {
    expect(refused([item])).toEqual({ kind: 'badWorkout', reason });
  });

  it('more than 1000 phases', () => {
    expect(refused([times(1000, [run(10)])])).toBeUndefined();
    expect(refused([times(1001, [run(10)])])).toEqual({
      kind: 'tooLong',
      phases: 1001,
      limit: 1000,
    });
    const rounds = times(1e9, [times(1e9, [times(1e9, [run(400)], rest(1000))])]);
    expect(refused([rounds])).toMatchObject({ kind: 'tooLong', limit: 1000 });
  });

  it('more than 400 km, whatever the pace', () => {
    const target = { kind: 'repTime', ms: 1000 } as const;
    expect(refused([times(4, [run(100_000, { target })])])).toBeUndefined();
    expect(refused([times(1000, [run(400_000, { target })])])).toMatchObject({ kind: 'tooLong' });
  });

  it('more than 400 km in a rep by time, at a pace nobody has', () => {
    const item = runFor(3_600_000, { target: { kind: 'pace', ms: 0.001, per: 'km' } });
    expect(refused([item, item])).toMatchObject({ kind: 'tooLong' });
  });

  it('more than 24 hours', () => {
    const hour = runFor(3_600_000);
    expect(refused([times(24, [hour])])).toBeUndefined();
    expect(refused([times(25, [hour])])).toMatchObject({ kind: 'tooLong', limitMs: 86_400_000 });
  });
});
