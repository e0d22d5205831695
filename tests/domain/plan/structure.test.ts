import { describe, expect, it } from 'vitest';
import type { Recovery } from '../../../src/domain/workout/model.ts';
import {
  easy,
  effort,
  jog,
  kindsOf,
  planOf,
  repsOf,
  rest,
  run,
  runFor,
  sixEights,
  times,
} from './build.ts';

const R = 'rep';
const r = 'recovery';
const pause = (recovery: Recovery) => ({ kind: 'pause', recovery }) as const;
const lengths = (...args: Parameters<typeof planOf>) =>
  planOf(...args).phases.map(({ distanceM, targetMs }) => distanceM ?? targetMs);

describe('what becomes of the recoveries', () => {
  it('none follows the last rep, even from 4x(200R + 200J)', () => {
    const block = times(4, [run(200, { recovery: jog(200) })]);
    expect(kindsOf(planOf([block]))).toEqual([R, r, R, r, R, r, R]);
    expect(kindsOf(planOf([block, run(3000, { target: easy })])).slice(-2)).toEqual([
      R,
      'coolDown',
    ]);
  });

  it('none follows the last rep, even where easy running ends each round', () => {
    const block = times(3, [runFor(120_000), runFor(120_000, { target: easy })]);
    expect(kindsOf(planOf([block]))).toEqual([R, r, R, r, R]);
    const cooled = planOf([block, run(3000, { role: 'coolDown' })]);
    expect(kindsOf(cooled)).toEqual([R, r, R, r, R, 'coolDown']);
  });

  it('the set’s rest replaces the last rep’s own', () => {
    const set = times(4, [run(300)], rest(60_000));
    const one = [300, 60_000, 300, 60_000, 300, 60_000, 300];
    expect(lengths([times(2, [set], rest(180_000))])).toEqual([...one, 180_000, ...one]);
    const own = times(2, [run(400, { recovery: rest(30_000) })], jog(400));
    expect(lengths([own])).toEqual([400, 400, 400]);
  });

  it('a rest that stands by itself replaces the one before it', () => {
    const items = [times(2, [run(1000, { recovery: jog(200) })]), pause(rest(180_000)), run(800)];
    expect(lengths(items)).toEqual([1000, 200, 1000, 180_000, 800]);
    const both = [run(400, { recovery: jog(100) }), pause(rest(60_000)), pause(jog(200)), run(400)];
    expect(lengths(both)).toEqual([400, 60_000, 200, 400]);
  });

  it('easy running between reps replaces it, too', () => {
    const items = [run(400, { recovery: jog(100) }), runFor(300_000, { role: 'easy' }), run(400)];
    expect(planOf(items).phases[1]).toMatchObject({ kind: r, targetMs: 300_000, mode: 'easy' });
    expect(kindsOf(planOf(items))).toEqual([R, r, R]);
  });

  it('lengths given per rep follow the rep', () => {
    const each = {
      length: { kind: 'perRep', lengths: [rest(90_000).length, rest(60_000).length] },
    } as const;
    expect(lengths([times(4, [run(400, { recovery: each })])])).toEqual([
      400, 90_000, 400, 60_000, 400, 60_000, 400,
    ]);
    const between = times(3, [run(400)], each);
    expect(lengths([between])).toEqual([400, 90_000, 400, 60_000, 400]);
  });

  it('one that comes to nothing is left out', () => {
    const down = {
      length: { kind: 'perRep', lengths: [rest(30_000).length, rest(0).length] },
    } as const;
    expect(lengths([times(3, [run(400, { recovery: down })])])).toEqual([400, 30_000, 400, 400]);
  });

  it('a rest before the first rep stays', () => {
    const items = [runFor(600_000, { role: 'warmUp' }), pause(rest(120_000)), run(400)];
    expect(kindsOf(planOf(items))).toEqual(['warmUp', r, R]);
  });
});

describe('warm-up and cool-down', () => {
  it('is easy running at either end, by any name', () => {
    const items = [
      run(3218.688, { target: easy }),
      ...sixEights,
      runFor(600_000, { role: 'easy' }),
    ];
    const kinds = kindsOf(planOf(items));
    expect([kinds[0], kinds[1], kinds.at(-2), kinds.at(-1)]).toEqual(['warmUp', R, R, 'coolDown']);
  });

  it('takes the drills along', () => {
    const drill = runFor(60_000, { role: 'drill', label: 'leg swings' });
    const plan = planOf([run(1600, { role: 'warmUp' }), drill, run(100, { role: 'stride' })]);
    expect(kindsOf(plan)).toEqual(['warmUp', 'warmUp', R]);
    expect(plan.phases[1]).toMatchObject({ label: 'leg swings', targetMs: 60_000 });
    expect(plan.phases[2]).toMatchObject({ label: 'stride' });
  });

  it('lasts as long as easy running takes, as an estimate', () => {
    const [warmUp] = planOf([run(3000, { role: 'warmUp' }), run(400)]).phases;
    expect(warmUp).toMatchObject({ distanceM: 3000, targetIsEstimate: true, marks: [] });
    // Easy after 5K in 22:00 lies between 5:30 and 6:20 per km.
    expect(warmUp?.targetMs).toBeGreaterThan(3 * 330_000);
    expect(warmUp?.targetMs).toBeLessThan(3 * 380_000);
  });

  it('is not what a workout of easy running only consists of', () => {
    expect(planOf([runFor(1_800_000, { target: easy })]).phases).toMatchObject([
      { kind: R, targetMs: 1_800_000, effort: 'easy', marks: [] },
    ]);
    const [rep] = planOf([run(8000, { target: easy })]).phases;
    expect(rep).toMatchObject({ kind: R, distanceM: 8000, effort: 'easy' });
    expect(rep?.targetMs).toBeUndefined();
    expect(rep?.marks.at(-1)).toEqual({ distanceM: 8000, atPhone: true, isFinish: true });
  });

  it('keeps its name where nothing else is run', () => {
    const items = [run(1600, { role: 'warmUp' }), run(1600, { role: 'coolDown' })];
    expect(kindsOf(planOf(items))).toEqual(['warmUp', 'coolDown']);
  });

  it('is wrapped around a plan on request, open-ended', () => {
    const phases = planOf(sixEights, { openWarmUp: true, openCoolDown: true }).phases;
    expect(phases).toHaveLength(13);
    expect(phases[0]).toEqual({ kind: 'warmUp', startM: 0, marks: [] });
    expect(phases.at(-1)).toEqual({ kind: 'coolDown', startM: 0, marks: [] });
    expect(planOf([], { openWarmUp: true }).phases).toEqual([]);
  });
});

describe('what is a rep', () => {
  it('is everything run on purpose, also the slow half and the run of run/walk', () => {
    const slowFast = times(2, [
      run(200, { target: effort('fast') }),
      run(200, { target: effort('slow') }),
    ]);
    expect(kindsOf(planOf([slowFast]))).toEqual([R, R, R, R]);
    const runWalk = times(2, [runFor(30_000, { recovery: rest(90_000, 'walk') })]);
    expect(kindsOf(planOf([runWalk]))).toEqual([R, r, R]);
  });

  it('knows its number and its set', () => {
    const reps = repsOf(planOf([times(2, [times(3, [run(400)], rest(60_000))], rest(180_000))]));
    expect(reps.map((rep) => rep.rep)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(reps.map((rep) => rep.set?.index)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(repsOf(planOf(sixEights))[0]?.set).toBeUndefined();
  });
});

describe('choices', () => {
  const ranged = [
    times({ from: 8, to: 10 }, [run(400)], rest(60_000)),
    times({ from: 2, to: 4 }, [run(200)]),
  ];

  it('plan the first count as typed, and the chosen ones in reading order', () => {
    expect(repsOf(planOf(ranged))).toHaveLength(10);
    expect(repsOf(planOf(ranged, { counts: [10] }))).toHaveLength(12);
    expect(repsOf(planOf(ranged, { counts: [9, 3] }))).toHaveLength(12);
    expect(repsOf(planOf([times({ from: 10, to: 8 }, [run(400)])]))).toHaveLength(10);
  });

  it('stay within what the coach wrote', () => {
    expect(repsOf(planOf(ranged, { counts: [99, 1] }))).toHaveLength(12);
  });

  it('leave out what stands in brackets unless asked', () => {
    const items = [run(400), run(200, { optional: true })];
    expect(lengths(items)).toEqual([400]);
    expect(lengths(items, { includeOptional: true })).toEqual([400, 200]);
  });
});
