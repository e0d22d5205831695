import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateAnchor, type Reading } from '../../../src/adapters/audio/anchor.ts';
import { makeAnchorTracker } from '../../../src/adapters/audio/anchor-tracker.ts';

const OFFSET = -1.2;
const LATENCY = 0.03;

/** A reading at `ms`, of a device whose sound is heard `LATENCY` after it is rendered. */
const reading = (ms: number, change: Partial<Reading> = {}): Reading => {
  const heard = ms / 1000 + OFFSET;
  return {
    performanceNow: ms,
    contextTime: heard + LATENCY,
    output: { contextTime: heard, performanceTime: ms },
    latency: LATENCY,
    ...change,
  };
};

const train = (make: (ms: number, i: number) => Reading): readonly Reading[] =>
  Array.from({ length: 15 }, (_, i) => make(5000 + i * 14, i));

describe('The anchor', () => {
  it('is what the output timestamps say', () => {
    expect(estimateAnchor(train((ms) => reading(ms)))).toEqual({
      offset: expect.closeTo(OFFSET, 6),
      from: 'output',
    });
  });

  it('is not moved by a few bad readings', () => {
    const noisy = train((ms, i) =>
      i % 3 === 0
        ? reading(ms, { output: { contextTime: ms / 1000 + OFFSET - 0.4, performanceTime: ms } })
        : reading(ms),
    );
    expect(estimateAnchor(noisy)?.offset).toBeCloseTo(OFFSET, 6);
  });

  it.each([
    ['missing', () => undefined],
    ['zero', () => ({ contextTime: 0, performanceTime: 0 })],
    [
      'divided by the sample rate, as in Safari 15–17.4',
      (ms: number) => ({ contextTime: (ms / 1000 + OFFSET) / 48_000, performanceTime: ms }),
    ],
    [
      'from before an interruption',
      (ms: number) => ({ contextTime: ms / 1000 + OFFSET, performanceTime: ms - 900 }),
    ],
    [
      'older than a second',
      (ms: number) => ({ contextTime: ms / 1000 + OFFSET - 2, performanceTime: ms - 2000 }),
    ],
    ['not a number', () => ({ contextTime: Number.NaN, performanceTime: Number.NaN })],
  ])('does without output timestamps that are %s', (_, output) => {
    const anchor = estimateAnchor(train((ms) => reading(ms, { output: output(ms) })));
    expect(anchor).toEqual({ offset: expect.closeTo(OFFSET, 6), from: 'fallback' });
  });

  it('takes the most advanced of the stepping context clocks for want of better', () => {
    const stepping = train((ms, i) =>
      reading(ms, {
        output: undefined,
        contextTime: ms / 1000 + OFFSET + LATENCY - (i % 5) * 0.002,
      }),
    );
    expect(estimateAnchor(stepping)?.offset).toBeCloseTo(OFFSET, 6);
  });

  it('is absent without a reading', () => {
    expect(estimateAnchor([])).toBeUndefined();
  });
});

describe('The anchor in use', () => {
  const anchored = (offset: number) => {
    const tracker = makeAnchorTracker();
    tracker.guess({ offset, from: 'output' });
    tracker.consider({ offset, from: 'output' });
    return tracker;
  };
  const consider = (tracker: ReturnType<typeof anchored>, ...shifts: number[]) =>
    shifts.map((shift) => tracker.consider({ offset: shift, from: 'output' }));

  it('replaces a first glance by the first full estimate', () => {
    const tracker = makeAnchorTracker();
    tracker.guess({ offset: 0, from: 'fallback' });
    expect(consider(tracker, 0.002)).toEqual([true]);
    expect(tracker.offset()).toBe(0.002);
  });

  it('moves at once for more than 20 ms', () => {
    const tracker = anchored(0);
    expect(consider(tracker, 0.021)).toEqual([true]);
    expect(tracker.isSettled()).toBe(false);
  });

  it('moves for more than 3 ms once three successive estimates agree', () => {
    const tracker = anchored(0);
    expect(consider(tracker, -0.0041, -0.004, -0.0042)).toEqual([false, false, true]);
    expect(tracker.offset()).toBeCloseTo(-0.0041, 9);
  });

  it.each([
    ['are interrupted by a smaller one', [0.004, 0.001, 0.004, 0.004]],
    ['go both ways', [0.004, -0.004, 0.004, -0.004]],
    ['are far apart', [0.004, 0.012, 0.019, 0.004]],
  ])('stays for estimates that %s', (_, shifts) => {
    const tracker = anchored(0);
    expect(consider(tracker, ...shifts)).not.toContain(true);
    expect(tracker.offset()).toBe(0);
  });

  it('never moves for noise within 3 ms', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -0.003, max: 0.003, noNaN: true })), (shifts) => {
        const tracker = anchored(0);
        expect(consider(tracker, ...shifts)).not.toContain(true);
      }),
    );
  });

  it('is settled again after five quiet estimates', () => {
    const tracker = anchored(0);
    consider(tracker, 0.05, 0.05, 0.05, 0.05, 0.05);
    expect(tracker.isSettled()).toBe(false);
    consider(tracker, 0.05);
    expect(tracker.isSettled()).toBe(true);
  });
});
