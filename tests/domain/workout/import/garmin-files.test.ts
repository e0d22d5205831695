import { describe, expect, it } from 'vitest';
import { readFit } from '../../../../src/domain/workout/import/fit-workout.ts';
import { formatWorkout } from '../../../../src/domain/workout/notation/notation.ts';
import files from './garmin-encoded.json';

/**
 * Files that somebody else's program wrote: Garmin's own FIT SDK (JavaScript, 21.217), its "800 m repeats" recipe and
 * two more with speeds, an open cool-down, and a set within a set.
 */
const read = (name: keyof typeof files) => {
  const result = readFit(Uint8Array.from(atob(files[name]), (char) => char.charCodeAt(0)));
  if (!result.ok || !result.value.workout) throw new Error(`${name} was not read`);
  return { text: formatWorkout(result.value.workout), left: result.value.left };
};

describe("a file of Garmin's own encoder", () => {
  it('is read, and heart rates are listed as what gives no pace', () => {
    const { text, left } = read('repeats-800');
    expect(text).toBe(
      '"Running 800m Repeats": warm-up 4 km @"heart rate zone 1" + 5x800 @"heart rate zone 4", 200 metres standing + cool-down 1000 @"heart rate zone 2"',
    );
    expect(left.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'noPace'],
      [2, 'noPace'],
      [3, 'restTarget'],
      [5, 'noPace'],
    ]);
  });

  it('is read with its speeds as paces, and with nothing left out', () => {
    const { text, left } = read('speed-400');
    expect(text).toBe('"400s": warm-up 10 min + 8x400 @3:37.4-3:47.3/km, 90s jog + cool-down open');
    expect(left).toEqual([]);
  });

  it('is read with its sets, and says which of two rests in a row is taken', () => {
    const { text, left } = read('nested');
    expect(text).toBe('"Sets": 2x(3x400, 200 metres standing), 3 min standing between sets');
    expect(left.map(({ line, reason }) => [line, reason])).toEqual([[4, 'restTwice']]);
  });
});
