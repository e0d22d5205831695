import type { Target } from '../pace/target.ts';
import type { Recovery, Workout } from './model.ts';

const fiveK: Target = { kind: 'race', distanceM: 5000 };
const zone = (name: 'threshold' | 'repetition'): Target => ({ kind: 'zone', zone: name });
const jog = (m: number): Recovery => ({ length: { kind: 'distance', m }, mode: 'jog' });

const reps = (count: number, m: number, target: Target, recovery: Recovery): Workout => ({
  items: [
    {
      kind: 'block',
      count,
      items: [{ kind: 'step', extent: { kind: 'distance', m }, target, recovery }],
    },
  ],
});

/**
 * The first workouts anybody sees, ready to be planned: who begins with one of these needs no reader
 * of shorthand, and is at the track sooner. A test holds each to what its shorthand means.
 */
export const starters: ReadonlyMap<string, Workout> = new Map([
  ['6 × 800 @5K, 200 jog', reps(6, 800, fiveK, jog(200))],
  ['10 × 400 @5K, 200 jog', reps(10, 400, fiveK, jog(200))],
  ['5 × 1000 @5K, 400 jog', reps(5, 1000, fiveK, jog(400))],
  [
    '4 × 1600 @T, 1:00 rest',
    reps(4, 1600, zone('threshold'), { length: { kind: 'time', ms: 60_000 } }),
  ],
  ['8 × 200 @R, 200 jog', reps(8, 200, zone('repetition'), jog(200))],
]);
