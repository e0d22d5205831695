import { describe, expect, it } from 'vitest';
import { parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { totalsOf } from '../../../src/domain/workout/totals.ts';

const totals = (text: string) => {
  const read = parseWorkout(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return totalsOf(read.value.workout);
};

const nothing = { m: 0, ms: 0 };

describe('totalsOf', () => {
  it('adds up reps and the jogs between them', () => {
    expect(totals('6x800 @5K, 200 jog')).toEqual({
      work: { m: 4800, ms: 0 },
      easy: nothing,
      recovery: { m: 1000, ms: 0 },
      open: false,
    });
  });

  it('replaces the last rest of a set by the rest between sets', () => {
    const { work, recovery } = totals('3x(4x300, 1 min rest), 3 min rest between sets');
    expect(work).toEqual({ m: 3600, ms: 0 });
    expect(recovery).toEqual({ m: 0, ms: 9 * 60_000 + 2 * 180_000 });
  });

  it('keeps easy running apart, and time from distance', () => {
    const { work, easy, recovery } = totals(
      '2 mi easy + 20 min T + 4x200 R, 200 jog + 10 min easy',
    );
    expect(work).toEqual({ m: 800, ms: 1_200_000 });
    expect(easy).toEqual({ m: 3218.688, ms: 600_000 });
    expect(recovery).toEqual({ m: 800, ms: 0 });
  });

  it('knows a share of a rep in its own measure only', () => {
    expect(totals('1-2-3 min, equal time jog').recovery).toEqual({ m: 0, ms: 180_000 });
    expect(totals('4x400, equal time jog').open).toBe(true);
    expect(totals('4x400, equal distance jog').recovery).toEqual({ m: 1200, ms: 0 });
  });

  it('counts the first number of a range, and nothing optional', () => {
    expect(totals('8-10x400, 60-90s rest').recovery.ms).toBe(7 * 60_000);
    expect(totals('400 + optional 200').work.m).toBe(400);
  });

  it('says when something lasts until a tap', () => {
    expect(totals('4x300, full recovery').open).toBe(true);
    expect(totals('4x300, walk back').open).toBe(true);
    expect(totals('6x800, on 4:00').open).toBe(true);
  });

  it('takes each of a list of rests in turn', () => {
    expect(totals('4x400, rests (90s, 60s, 30s) rest').recovery.ms).toBe(180_000);
  });

  it('lets a rest that stands by itself replace the one before it', () => {
    expect(totals('2x400, 200 jog + then: 3 min rest + 400').recovery).toEqual({
      m: 200,
      ms: 180_000,
    });
  });
});

describe('totalsOf a workout beyond reason', () => {
  it('multiplies nested rounds without unrolling them', () => {
    expect(totals('900x(900x(900x(100, 1s rest)))').work.m).toBe(72_900_000_000);
  });
});
