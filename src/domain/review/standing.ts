/** Where a runner stands against a target. Screens give it a word, a shape and a colour, in that order. */
export type Standing = 'ahead' | 'behind' | 'onTarget';

/**
 * The standing that a difference of times means: negative is ahead.
 * What rounds to 0.0 s is on target, so that the word never contradicts the figure beside it.
 *
 * @param deltaMs actual minus target, ms
 */
export const standingOf = (deltaMs: number): Standing => {
  const tenths = Math.round(Math.abs(deltaMs) / 100);
  if (tenths === 0) return 'onTarget';
  return deltaMs < 0 ? 'ahead' : 'behind';
};
