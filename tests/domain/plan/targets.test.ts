import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/domain/pace/target.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import type { Recovery } from '../../../src/domain/workout/model.ts';
import {
  effort,
  finishOf,
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
  times,
  walkBack,
} from './build.ts';

const first = (...args: Parameters<typeof planOf>) => repsOf(planOf(...args))[0];

/** A setup of a runner who has entered no race. */
const raceless = () => {
  const { race: _none, ...rest } = setup();
  return rest;
};
const withoutRace = (...items: Parameters<typeof planOf>[0]) => {
  const plan = planSession({ items }, raceless());
  if (!plan.ok) throw new Error(plan.error.kind);
  return plan.value;
};

describe('the target of a rep', () => {
  it('rounds the cumulative time at each mark, and the laps sum to the whole', () => {
    const rep = first([run(1609.344, { target: { kind: 'pace', ms: 424_900, per: 'mi' } })]);
    expect(rep?.targetMs).toBe(424_900);
    const marks = rep?.marks ?? [];
    for (const { distanceM, targetMs } of marks) {
      expect(targetMs).toBe(Math.round((424_900 * distanceM) / 1609.344));
    }
    expect(marks.at(-1)?.targetMs).toBe(424_900);
  });

  it('of a range is its midpoint, and both ends are kept', () => {
    const target: Target = { kind: 'repTime', ms: { from: 75_000, to: 72_000 } };
    const rep = first([run(400, { target })]);
    expect(rep).toMatchObject({ targetMs: 73_500, targetRangeMs: { fast: 72_000, slow: 75_000 } });
    expect(first([run(400, { target })], { rangeEnd: 'fast' })?.targetMs).toBe(72_000);
    expect(first([run(400, { target })], { rangeEnd: 'slow' })?.targetMs).toBe(75_000);
  });

  it('below 1500 m is an estimate with both ends', () => {
    const rep = first([run(400, { target: { kind: 'race', distanceM: 800 } })]);
    expect(rep?.targetIsEstimate).toBe(true);
    expect(rep?.targetRangeMs?.fast).toBeLessThan(rep?.targetMs ?? 0);
    expect(rep?.targetRangeMs?.slow).toBeGreaterThan(rep?.targetMs ?? 0);
  });

  it('given per rep is counted within its block, and along a list of unlike steps', () => {
    const seconds = [204, 203, 202, 202, 201];
    const target: Target = {
      kind: 'perRep',
      targets: seconds.map((s) => ({ kind: 'repTime', ms: s * 1000 })),
    };
    const times5 = times(5, [run(1000, { target })], rest(150_000));
    const targetsIn = (...items: Parameters<typeof planOf>[0]) =>
      repsOf(planOf(items)).map((rep) => (rep.targetMs ?? 0) / 1000);
    expect(targetsIn(times5)).toEqual(seconds);
    expect(targetsIn(times(2, [times5], rest(300_000)))).toEqual([...seconds, ...seconds]);
    expect(targetsIn(run(1000, { target }), run(1000, { target }))).toEqual([204, 203]);
  });

  it('of a lap time is that time a lap, in the lane that is run', () => {
    const target: Target = { kind: 'lapTime', ms: 90_000 };
    expect(first([run(1200, { target })])?.targetMs).toBe(270_000);
    const lane2 = first([run(1200, { target })], {
      track: { lapM: 400, lane: 2, laneWidthM: 1.22 },
    });
    expect(lane2?.marks[0]?.targetMs).toBe(90_000);
  });

  it('follows the strategy, and still sums to the whole', () => {
    const even = first([run(1609.344, { target: race5k })]);
    const negative = first([run(1609.344, { target: race5k, strategy: 'negative' })]);
    expect(negative?.strategy).toBe('negative');
    expect(negative?.marks.at(-1)?.targetMs).toBe(even?.targetMs);
    expect(negative?.marks[1]?.targetMs).toBeGreaterThan(even?.marks[1]?.targetMs ?? 0);
  });
});

describe('a rep without a target', () => {
  it('keeps its effort and carries an estimate, without a beep anywhere', () => {
    const rep = first([run(800, { target: effort('all out') })]);
    expect(rep).toMatchObject({ effort: 'all out', targetNote: 'byEffort' });
    expect(rep?.targetMs).toBeUndefined();
    expect(rep?.estimatedMs).toBeGreaterThan(120_000);
    expect(rep?.marks).toEqual([
      { distanceM: 400, atPhone: true, isFinish: false },
      { distanceM: 800, atPhone: true, isFinish: true },
    ]);
  });

  it('says that there is no race, and lasts about 5:00/km', () => {
    const [rep] = withoutRace(run(800, { target: race5k })).phases;
    expect(rep).toMatchObject({ targetNote: 'noRace', estimatedMs: 240_000 });
    expect(rep?.targetMs).toBeUndefined();
    expect(finishOf(rep)).toEqual([{ distanceM: 800, atPhone: true, isFinish: true }]);
    expect(withoutRace(run(1000)).phases[0]).toMatchObject({ estimatedMs: 300_000 });
  });

  it('needs no race where the coach wrote a time', () => {
    const [rep] = withoutRace(run(400, { target: { kind: 'repTime', ms: 84_000 } })).phases;
    expect(rep?.targetMs).toBe(84_000);
  });

  it('falls back to the race-equivalent of a goal that nobody entered', () => {
    const target: Target = { kind: 'race', distanceM: 1609.344, goal: true };
    const missing = first([run(400, { target })]);
    const plain = first([run(400, { target: { kind: 'race', distanceM: 1609.344 } })]);
    expect(missing).toMatchObject({ targetMs: plain?.targetMs, targetNote: 'goalMissing' });
    const goals = [{ distanceM: 1609.344, timeMs: 360_000 }];
    const rep = first([run(1609.344, { target })], { goals });
    expect(rep?.targetMs).toBe(360_000);
    expect(rep?.targetNote).not.toBe('goalMissing');
  });
});

describe('a rep by time', () => {
  it('is as long as it says, and has no distance', () => {
    const rep = first([runFor(120_000, { target: effort('hard') })]);
    expect(rep).toMatchObject({ targetMs: 120_000, effort: 'hard', marks: [] });
    expect(rep?.distanceM).toBeUndefined();
    expect(rep?.estimatedM).toBeGreaterThan(300);
  });

  it('at a pace passes the phone at its time, and has no finish', () => {
    const rep = first([runFor(600_000, { target: race5k })]);
    expect(rep?.estimatedM).toBeCloseTo((600 / 264) * 1000, 6);
    expect(passesOf(rep)).toEqual([400, 800, 1200, 1600, 2000]);
    expect(rep?.marks[4]).toEqual({
      distanceM: 2000,
      targetMs: 528_000,
      atPhone: true,
      isFinish: false,
    });
  });
});

describe('the length of a recovery', () => {
  const recoveryOf = (recovery: Recovery, rep = run(800, { target: race5k })) =>
    planOf([times(2, [rep], recovery)]).phases[1];
  const lasting = (length: Recovery['length'], rep = run(800, { target: race5k })) =>
    recoveryOf({ length }, rep);

  it('by distance is an estimate, by mode', () => {
    expect(recoveryOf(jog(200, 'walk'))).toMatchObject({
      targetMs: 120_000,
      targetIsEstimate: true,
    });
    const float = recoveryOf(jog(200, 'float'))?.targetMs ?? 0;
    const jogged = recoveryOf(jog(200))?.targetMs ?? 0;
    expect(float).toBeLessThan(jogged);
    expect(recoveryOf({ length: { kind: 'distance', m: 200 } })?.targetMs).toBe(jogged);
  });

  it('is 7:30/km for a jog without a race, or what the runner set', () => {
    expect(withoutRace(times(2, [run(400)], jog(200))).phases[1]?.targetMs).toBe(90_000);
    const own = planOf([times(2, [run(400)], jog(200))], { jogMsPerKm: 400_000 });
    expect(own.phases[1]?.targetMs).toBe(80_000);
  });

  it('is the time in the text where there is one', () => {
    const timed = recoveryOf({ length: { kind: 'distance', m: 200, inMs: 65_000 }, mode: 'jog' });
    expect(timed).toMatchObject({ distanceM: 200, targetMs: 65_000 });
    expect(timed?.targetIsEstimate).toBeUndefined();
  });

  it('of a send-off is what the rep leaves of it, and never negative', () => {
    expect(recoveryOf(sendOff(240_000))).toMatchObject({ sendOffMs: 240_000, targetMs: 28_800 });
    expect(recoveryOf(sendOff(180_000))).toMatchObject({ sendOffMs: 180_000, targetMs: 0 });
    const free = recoveryOf(sendOff(240_000), run(800));
    expect(free?.sendOffMs).toBe(240_000);
    expect(free?.targetMs).toBeUndefined();
  });

  it('equal or half follows the rep', () => {
    expect(lasting({ kind: 'ratio', ratio: 0.5, of: 'distance' })?.distanceM).toBe(400);
    expect(lasting({ kind: 'ratio', ratio: 1, of: 'time' })?.targetMs).toBe(211_200);
    expect(lasting({ kind: 'ratio', ratio: 1, of: 'time' }, runFor(180_000))?.targetMs).toBe(
      180_000,
    );
    expect(lasting({ kind: 'ratio', ratio: 0.5, of: 'distance' }, runFor(180_000))?.targetMs).toBe(
      90_000,
    );
    expect(lasting({ kind: 'ratio', ratio: 1, of: 'time' }, run(800))?.targetIsEstimate).toBe(true);
  });

  it('back is the shorter way to where the rep began', () => {
    expect(recoveryOf(walkBack, run(150))).toMatchObject({
      back: true,
      mode: 'walk',
      estimatedM: 150,
      targetMs: 90_000,
      targetIsEstimate: true,
    });
    expect(recoveryOf(walkBack, run(300))).toMatchObject({ back: true, estimatedM: 100 });
    expect(recoveryOf(walkBack, run(150))?.distanceM).toBeUndefined();
    expect(recoveryOf(walkBack, run(400))?.targetMs).toBeUndefined();
  });

  it('of a range is its first end, and both are kept', () => {
    expect(lasting({ kind: 'time', ms: { from: 40_000, to: 62_000 } })).toMatchObject({
      targetMs: 40_000,
      targetRangeMs: { fast: 40_000, slow: 62_000 },
    });
  });

  it('open has neither distance nor time', () => {
    const open = lasting({ kind: 'open' });
    expect([open?.distanceM, open?.targetMs]).toEqual([undefined, undefined]);
  });
});
