import { numbersFrom } from './random.ts';

/** In the middle of the race, clear of the start and of the finish, m. */
const windows = [
  [450, 700],
  [850, 1150],
] as const;
const lengths = [100, 150, 200] as const;

/**
 * Two surges of a mile practice as places for words on the way: where each begins and ends, in whole 10 m,
 * the same for the same seed.
 */
export const drawSurges = (seed: number): string => {
  const next = numbersFrom(seed);
  return windows
    .map(([from, to]) => {
      const at = from + Math.floor((next() * (to - from)) / 10) * 10;
      const length = lengths[Math.floor(next() * lengths.length)] ?? lengths[0];
      return ` say {surge} at ${at} metres say {settle} at ${at + length} metres`;
    })
    .join('');
};
