/**
 * Laps as differences of rounded cumulative times. Rounding each lap by itself drifts 5 s over a 5K.
 *
 * `cumulativeMs` in running order, each rounded to the nearest `unitMs` (1000 for whole seconds);
 * the laps come back in ms and sum to the rounded last time.
 */
export const lapsOf = (cumulativeMs: readonly number[], unitMs: number): readonly number[] => {
  const rounded = cumulativeMs.map((ms) => Math.round(ms / unitMs) * unitMs);
  return rounded.map((ms, index) => ms - (rounded[index - 1] ?? 0));
};
