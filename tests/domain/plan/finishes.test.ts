import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishesAway, finishRemedy } from '../../../src/domain/plan/finishes.ts';
import type { Setup } from '../../../src/domain/plan/plan.ts';
import type { Item } from '../../../src/domain/workout/model.ts';
import { jog, planOf, rest, run, setup, sixEights, times } from './build.ts';

const awayIn = (items: readonly Item[], changes: Partial<Setup> = {}) =>
  finishesAway(planOf(items, changes), setup(changes));
const remedyIn = (items: readonly Item[], changes: Partial<Setup> = {}) =>
  finishRemedy(planOf(items, changes), setup(changes));

describe('finishes away from the phone', () => {
  it('are every second one of 6x800, 200 jog', () => {
    expect(awayIn(sixEights)).toEqual([
      { phase: 2, pastPhoneM: 200 },
      { phase: 6, pastPhoneM: 200 },
      { phase: 10, pastPhoneM: 200 },
    ]);
  });

  it('are none with a whole lap of jog, nor with a coach who holds the phone', () => {
    expect(awayIn([times(6, [run(800)], jog(400))])).toEqual([]);
    expect(awayIn(sixEights, { phoneInHand: true })).toEqual([]);
    expect(remedyIn(sixEights, { phoneInHand: true })).toBeUndefined();
  });
});

describe('what brings them back', () => {
  it('is a 400 m jog for 6x800, 200 jog', () => {
    const remedy = remedyIn(sixEights);
    expect(remedy?.firstStartM).toBeUndefined();
    expect(remedy?.sameForAllM[0]).toBe(400);
    expect(remedy?.recoveries).toHaveLength(5);
  });

  it('is another start for a 1500 from the line', () => {
    expect(remedyIn([run(1500)])).toEqual({ firstStartM: 100, sameForAllM: [], recoveries: [] });
  });

  it('is both for 600s', () => {
    const remedy = remedyIn([times(4, [run(600)], jog(100))]);
    expect(remedy?.firstStartM).toBe(200);
    expect(remedy?.sameForAllM).toEqual([200, 600]);
  });

  it('is not to be had where recoveries have no distance', () => {
    expect(remedyIn([run(400, { recovery: rest(60_000) }), run(300)])).toBeUndefined();
  });

  it('works for every list of distances, on every track', () => {
    const distance = fc.integer({ min: 2, max: 40 }).map((n) => n * 50);
    const reps = fc.array(fc.record({ m: distance, jogM: distance }), {
      minLength: 1,
      maxLength: 8,
    });
    const track = fc.record({
      lapM: fc.constantFrom(200, 300, 400, 402.336),
      lane: fc.integer({ min: 1, max: 9 }),
      laneWidthM: fc.constant(1.22),
      start: fc.constantFrom('common' as const, 'staggered' as const),
    });
    const check = fc.property(reps, track, (list, on) => {
      const items = list.map(({ m, jogM }) => run(m, { recovery: jog(jogM) }));
      const remedy = remedyIn(items, { track: on });
      if (!remedy) return awayIn(items, { track: on }).length === 0;
      const better = items.map((item, at): Item => {
        const choice = remedy.recoveries.find(({ phase }) => phase === 2 * at + 1)?.choicesM[0];
        return choice === undefined ? item : { ...item, recovery: jog(choice) };
      });
      const { firstStartM } = remedy;
      const changes = { track: on, ...(firstStartM === undefined ? {} : { firstStartM }) };
      return awayIn(better, changes).length === 0;
    });
    fc.assert(check);
  });
});
