import { describe, expect, it } from 'vitest';
import type { Track } from '../../../src/domain/track.ts';
import {
  finishOf,
  jog,
  passesOf,
  planOf,
  race5k,
  repsOf,
  rest,
  run,
  runFor,
  times,
  walkBack,
} from './build.ts';

const track = (lapM: number, lane = 1, start?: Track['start']): Track => ({
  lapM,
  lane,
  laneWidthM: 1.22,
  ...(start ? { start } : {}),
});
const mile = 1609.344;
const one = (m: number, on: Track, firstStartM?: number) =>
  repsOf(
    planOf([run(m, { target: race5k })], {
      track: on,
      ...(firstStartM === undefined ? {} : { firstStartM }),
    }),
  )[0];

describe('where a single rep passes the phone', () => {
  it.each([
    ['800 on 400', 800, 400, undefined, [400, 800]],
    ['1500 from the line', 1500, 400, undefined, [400, 800, 1200]],
    ['1500 from its own start', 1500, 400, 100, [300, 700, 1100, 1500]],
    ['a mile from the line', mile, 400, undefined, [400, 800, 1200, 1600]],
    [
      'a mile from its own start',
      mile,
      400,
      400 - 9.344,
      [9.344, 409.344, 809.344, 1209.344, mile],
    ],
    [
      'a mile on 200',
      mile,
      200,
      200 - 9.344,
      [9.344, ...[1, 2, 3, 4, 5, 6, 7].map((n) => n * 200 + 9.344), mile],
    ],
    ['1500 on 200', 1500, 200, 100, [100, 300, 500, 700, 900, 1100, 1300, 1500]],
    ['1500 on 300', 1500, 300, undefined, [300, 600, 900, 1200, 1500]],
    ['800 on 300', 800, 300, 100, [200, 500, 800]],
    ['800 on 440 yd', 800, 402.336, 4.672, [397.664, 800]],
    ['1500 on 440 yd', 1500, 402.336, 109.344, [292.992, 695.328, 1097.664, 1500]],
  ])('%s', (_, m, lapM, firstStartM, expected) => {
    const rep = one(m, track(lapM), firstStartM);
    const passes = passesOf(rep);
    expect(passes).toHaveLength(expected.length);
    for (const [index, pass] of passes.entries()) expect(pass).toBeCloseTo(expected[index] ?? 0, 6);
    expect(finishOf(rep)).toEqual([expect.objectContaining({ distanceM: m })]);
  });

  it('finishes a 1500 from the line 300 m round, where nobody sees it', () => {
    expect(finishOf(one(1500, track(400)))).toMatchObject([{ distanceM: 1500, atPhone: false }]);
  });

  it('passes at 407.04 in lane 2 from the common line, and runs 800 true metres', () => {
    const rep = one(800, track(400, 2));
    expect(passesOf(rep)[0]).toBeCloseTo(407.04, 2);
    expect(passesOf(rep)).toHaveLength(1);
    expect(finishOf(rep)).toMatchObject([{ distanceM: 800, atPhone: false }]);
  });

  it('finishes at the phone from the staggered start', () => {
    const lap = one(400, track(400, 2, 'staggered'));
    expect(lap?.startM).toBeCloseTo(7.04, 2);
    expect(lap?.marks).toMatchObject([{ distanceM: 400, atPhone: true, isFinish: true }]);
    const eight = one(800, track(400, 8, 'staggered'));
    expect(finishOf(eight)).toMatchObject([{ distanceM: 800, atPhone: true }]);
  });

  it('takes a start within 1 cm of the phone for the phone', () => {
    for (const firstStartM of [399.995, 0.005, -0.005, 400, 800]) {
      const rep = one(400, track(400), firstStartM);
      expect(rep?.startM).toBe(0);
      expect(passesOf(rep)).toEqual([400]);
    }
  });
});

describe('where the next rep starts', () => {
  const starts = (...args: Parameters<typeof planOf>) =>
    repsOf(planOf(...args)).map((rep) => rep.startM);

  it('follows from all the distance run', () => {
    expect(starts([times(4, [run(1000)], jog(200))])).toEqual([0, 0, 0, 0]);
    expect(starts([times(4, [run(300)], jog(100))])).toEqual([0, 0, 0, 0]);
    expect(starts([times(3, [run(600)], jog(100))])).toEqual([0, 300, 200]);
  });

  it('is rep 1’s start again after a recovery by time, from the phone', () => {
    const items = [times(3, [run(300)], rest(60_000))];
    expect(starts(items, { repStart: 'phone' })).toEqual([0, 0, 0]);
    expect(starts(items, { repStart: 'phone', firstStartM: 100 })).toEqual([100, 100, 100]);
  });

  it('is where the last rep ended after a recovery by time, onward', () => {
    expect(starts([times(3, [run(300)], rest(60_000))])).toEqual([0, 300, 200]);
  });

  it('goes onward after a recovery by distance, also from the phone', () => {
    expect(starts([times(2, [run(800)], jog(200))], { repStart: 'phone' })).toEqual([0, 200]);
  });

  it('is the rep’s own start after walking or jogging back', () => {
    for (const repStart of ['phone', 'onward'] as const) {
      expect(starts([times(3, [run(150)], walkBack)], { repStart })).toEqual([0, 0, 0]);
      const later = [run(150, { recovery: jog(50) }), times(2, [run(150)], walkBack)];
      expect(starts(later, { repStart })).toEqual([0, 200, 200]);
    }
  });

  it('does not depend on the warm-up', () => {
    const warmUp = runFor(600_000, { role: 'warmUp' });
    expect(starts([warmUp, times(2, [run(800)], jog(200))], { openWarmUp: true })).toEqual([
      0, 200,
    ]);
    const jogged = { ...run(3218.688, { role: 'warmUp' }), recovery: jog(130) };
    expect(starts([jogged, run(400)], { firstStartM: 50 })).toEqual([50]);
  });

  it('is only likely after a rep by time, until a place is known again', () => {
    const items = [
      runFor(60_000, { target: race5k, recovery: jog(200) }),
      run(400, { recovery: rest(60_000) }),
      run(400),
    ];
    const flags = (repStart: 'phone' | 'onward') =>
      repsOf(planOf(items, { repStart })).map((rep) => rep.startIsEstimate ?? false);
    expect(flags('onward')).toEqual([false, true, true]);
    expect(flags('phone')).toEqual([false, true, false]);
    const [first, second] = repsOf(planOf(items));
    expect(second?.startM).toBeCloseTo(((first?.estimatedM ?? 0) + 200) % 400, 6);
  });

  it('runs straight on where there is no recovery, also from the staggered start', () => {
    const lane = track(400, 3, 'staggered');
    const [first, second] = repsOf(
      planOf([run(400), run(400)], { track: lane, repStart: 'phone' }),
    );
    expect(second?.startM).toBe(0);
    expect(first?.startM).toBeCloseTo(14.7, 1);
  });
});
