/** The value that a share of all values does not exceed; NaN where there are none. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const spread = (values: readonly number[]): string =>
  [0.5, 0.99, 1]
    .map(
      (share) => `${share === 1 ? 'max' : `p${share * 100}`} ${quantile(values, share).toFixed(1)}`,
    )
    .join('  ');
