/** A flat oval with a kerbed lane 1. `lapM` is the lap of lane 1. */
export type Track = {
  readonly lapM: number;
  readonly lane: number;
  readonly laneWidthM: number;
  /** Where reps in lanes 2 and up are measured from; `'common'` by default. */
  readonly start?: 'common' | 'staggered';
};
