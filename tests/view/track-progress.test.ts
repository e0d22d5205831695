import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/domain/plan/plan.ts';
import type { PhaseRun } from '../../src/domain/session/state.ts';
import { epochMs } from '../../src/domain/units.ts';
import {
  bellM,
  isLastLap,
  lapAt,
  nextMark,
  plannedM,
  plannedMs,
  projectedFinishMs,
  projectedM,
} from '../../src/view/track-progress.ts';
import { repFromFarSide, repFromPhone } from '../support/sample-session.ts';

const tapped = (...passes: readonly (readonly [mark: number, seconds: number])[]): PhaseRun => ({
  phase: 0,
  startedAt: epochMs(0),
  pauses: [],
  splits: passes.map(([mark, seconds], capture) => ({
    capture,
    at: epochMs(seconds * 1000),
    elapsedMs: seconds * 1000,
    mark,
  })),
});

const sprint: Phase = {
  kind: 'rep',
  distanceM: 800,
  estimatedMs: 200_000,
  startM: 0,
  marks: [
    { distanceM: 400, atPhone: true, isFinish: false },
    { distanceM: 800, atPhone: true, isFinish: true },
  ],
};

describe('the plan inside a rep', () => {
  it('runs straight from mark to mark', () => {
    expect(plannedM(repFromPhone, 52_800)).toBeCloseTo(200);
    expect(plannedMs(repFromFarSide, 400)).toBeCloseTo(105_600);
  });

  it('stands at the finish once the target is over, and at the start before it', () => {
    expect(plannedM(repFromPhone, 999_000)).toBe(800);
    expect(plannedM(repFromPhone, -3000)).toBe(0);
  });

  it('takes the estimate of a rep without a pace', () => {
    expect(plannedMs(sprint, 400)).toBe(100_000);
  });

  it('knows nothing where nothing is known', () => {
    const open: Phase = { kind: 'rep', startM: 0, marks: [] };
    expect(plannedM(open, 1000)).toBeUndefined();
    expect(plannedMs(open, 1000)).toBeUndefined();
  });
});

describe('the mark that comes next', () => {
  it('follows the last one that was tapped', () => {
    expect(nextMark(repFromFarSide, tapped(), 10_000)).toBe(0);
    expect(nextMark(repFromFarSide, tapped([0, 53]), 60_000)).toBe(1);
  });

  it('waits for a runner who is late, and gives up on a pass that nobody tapped', () => {
    expect(nextMark(repFromPhone, tapped(), 110_000)).toBe(0);
    expect(nextMark(repFromPhone, tapped(), 133_000)).toBe(1);
  });

  it('stays with the finish however late it is, and is nothing behind it', () => {
    expect(nextMark(repFromPhone, tapped([0, 100]), 600_000)).toBe(1);
    expect(nextMark(repFromPhone, tapped([1, 210]), 211_000)).toBeUndefined();
  });
});

describe('a tap much too early', () => {
  const early = tapped([0, 2.6]);

  it('moves neither the lap, nor the last lap, nor what is projected', () => {
    expect(lapAt(repFromPhone, early, 5000)).toBe(0);
    expect(nextMark(repFromPhone, early, 5000)).toBe(0);
    expect(isLastLap(repFromPhone, early, 5000, 400)).toBe(false);
    expect(projectedFinishMs(repFromPhone, early)).toBeUndefined();
    expect(projectedM(repFromPhone, early, 52_800, false)).toBeCloseTo(200);
  });

  it('counts once the runner says that it is right', () => {
    const { splits, ...run } = early;
    const kept = { ...run, splits: splits.map((split) => ({ ...split, kept: true as const })) };
    expect(lapAt(repFromPhone, kept, 5000)).toBe(1);
    expect(projectedFinishMs(repFromPhone, kept)).toBeCloseTo(5200);
  });

  it('leaves those before it as they are', () => {
    const doubled = tapped([0, 53], [1, 83]);
    expect(lapAt(repFromFarSide, doubled, 84_000)).toBe(1);
    expect(projectedFinishMs(repFromFarSide, doubled)).toBeCloseTo(212_000);
  });
});

describe('the lap that is run', () => {
  it('is begun by the clock where nobody taps, and by a faster runner with the tap', () => {
    expect([105_500, 105_600, 400_000].map((ms) => lapAt(repFromPhone, tapped(), ms))).toEqual([
      0, 1, 1,
    ]);
    expect(lapAt(repFromPhone, tapped([0, 99]), 99_500)).toBe(1);
  });

  it('goes by the pace of the taps, once there are any', () => {
    const slow = tapped([0, 58]);
    expect([160_000, 173_000, 175_000].map((ms) => lapAt(repFromFarSide, slow, ms))).toEqual([
      1, 1, 2,
    ]);
    expect(isLastLap(repFromFarSide, slow, 110_000, 400)).toBe(false);
    expect(isLastLap(repFromFarSide, slow, 116_000, 400)).toBe(true);
    expect(nextMark(repFromFarSide, slow, 199_000)).toBe(1);
  });

  it('is told by taps alone where there is no pace', () => {
    expect(lapAt(sprint, tapped(), 150_000)).toBe(0);
    expect(nextMark(sprint, tapped(), 150_000)).toBe(0);
    expect(lapAt(sprint, tapped([0, 100]), 100_000)).toBe(1);
  });

  it('is the last exactly when the bell has rung, where the bell is at the phone', () => {
    const passes = fc.option(fc.integer({ min: 40, max: 200 }), { nil: undefined });
    fc.assert(
      fc.property(passes, fc.integer({ min: 0, max: 300_000 }), (seconds, elapsed) => {
        const run = seconds === undefined ? tapped() : tapped([0, seconds]);
        const lap = lapAt(repFromPhone, run, elapsed);
        expect(isLastLap(repFromPhone, run, elapsed, 400)).toBe(lap === 1);
      }),
    );
  });
});

describe('where the taps lead', () => {
  it('scales the whole target by the share that was run', () => {
    expect(projectedFinishMs(repFromPhone, tapped([0, 107.2]))).toBeCloseTo(214_400);
    expect(projectedFinishMs(repFromFarSide, tapped([0, 52.8], [1, 160.4]))).toBeCloseTo(
      (160_400 * 211_200) / 158_400,
    );
  });

  it('is what was tapped at the finish, and unknown before the first tap', () => {
    expect(projectedFinishMs(repFromPhone, tapped([0, 100], [1, 210.8]))).toBe(210_800);
    expect(projectedFinishMs(repFromPhone, tapped())).toBeUndefined();
  });

  it('puts the runner at target pace until the first tap, then at the pace of the taps', () => {
    expect(projectedM(repFromPhone, tapped(), 52_800, false)).toBeCloseTo(200);
    expect(projectedM(repFromPhone, tapped([0, 110]), 165_000, false)).toBeCloseTo(600);
  });

  it('holds the runner at the phone until it has seen the pass', () => {
    expect(projectedM(repFromPhone, tapped([0, 100]), 230_000, false)).toBe(800);
    expect(projectedM(repFromFarSide, tapped(), 55_000, false)).toBe(200);
  });
});

describe('the last lap', () => {
  it('begins one lap before the finish, wherever that lies', () => {
    expect(bellM(repFromFarSide, 400)).toBe(400);
    expect(isLastLap(repFromFarSide, tapped(), 105_500, 400)).toBe(false);
    expect(isLastLap(repFromFarSide, tapped(), 105_600, 400)).toBe(true);
  });

  it('comes with the tap of a runner who is faster', () => {
    expect(isLastLap(repFromPhone, tapped([0, 99]), 99_500, 400)).toBe(true);
  });

  it('is told by the tap alone where there is no pace, and never in one lap', () => {
    expect(isLastLap(sprint, tapped(), 150_000, 400)).toBe(false);
    expect(isLastLap(sprint, tapped([0, 100]), 100_000, 400)).toBe(true);
    expect(bellM({ ...repFromPhone, distanceM: 400 }, 400)).toBeUndefined();
  });
});
