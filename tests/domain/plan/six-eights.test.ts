import { describe, expect, it } from 'vitest';
import { finishOf, kindsOf, passesOf, planOf, repsOf, sixEights } from './build.ts';

describe('6x800 @5K, 200 jog, after 5K in 22:00', () => {
  const plan = planOf(sixEights);
  const reps = repsOf(plan);

  it('is six reps with a jog between two', () => {
    const pair = ['rep', 'recovery'];
    expect(kindsOf(plan)).toEqual([...pair, ...pair, ...pair, ...pair, ...pair, 'rep']);
    expect(reps.map((rep) => rep.rep)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('takes the pace of the race itself: 3:31.2', () => {
    for (const rep of reps) expect(rep.targetMs).toBe(211_200);
  });

  it('passes the phone at 400 and 800, then at 200 and 600', () => {
    expect(reps.map((rep) => rep.startM)).toEqual([0, 200, 0, 200, 0, 200]);
    expect(passesOf(reps[0])).toEqual([400, 800]);
    expect(passesOf(reps[1])).toEqual([200, 600]);
    expect(reps[2]).toEqual({ ...reps[0], rep: 2 });
  });

  it('finishes opposite the phone every second time', () => {
    expect(reps[0]?.marks).toEqual([
      { distanceM: 400, targetMs: 105_600, atPhone: true, isFinish: false },
      { distanceM: 800, targetMs: 211_200, atPhone: true, isFinish: true },
    ]);
    expect(reps[1]?.marks).toEqual([
      { distanceM: 200, targetMs: 52_800, atPhone: true, isFinish: false },
      { distanceM: 600, targetMs: 158_400, atPhone: true, isFinish: false },
      { distanceM: 800, targetMs: 211_200, atPhone: false, isFinish: true },
    ]);
    for (const rep of reps) expect(finishOf(rep)).toHaveLength(1);
  });

  it('gives the jog about 85 s, marked as an estimate', () => {
    const jog = plan.phases[1];
    expect(jog).toMatchObject({ distanceM: 200, startM: 0, mode: 'jog', targetIsEstimate: true });
    expect(jog?.targetMs).toBeGreaterThan(83_500);
    expect(jog?.targetMs).toBeLessThan(86_500);
    expect(jog?.marks).toEqual([]);
  });
});
