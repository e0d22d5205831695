/** What a coach writes after `@`: everything the calculator can turn into a pace, or must leave as an effort. */

/** Two ends as they were written. Counts plan `from`; targets plan the midpoint. */
export type Range = { readonly from: number; readonly to: number };
export type Quantity = number | Range;

export type Zone = 'easy' | 'marathon' | 'threshold' | 'interval' | 'repetition';

/** Added to the time over `perM` metres: `5K - 15 s/mi` is `{ ms: -15000, perM: 1609.344 }`. Ranges are kept. */
export type Offset = { readonly ms: Quantity; readonly per: 'km' | 'mi' | 'lap' | 'rep' };

export type Target =
  /** A race pace; `goal` when the text says "goal". */
  | {
      readonly kind: 'race';
      readonly distanceM: number;
      readonly goal?: true;
      readonly offset?: Offset;
    }
  | { readonly kind: 'zone'; readonly zone: Zone; readonly offset?: Offset }
  /** A stated time for a stated distance: `7:04/mi`, `3:20/km`. */
  | { readonly kind: 'pace'; readonly ms: Quantity; readonly per: 'km' | 'mi' }
  /** A stated time for one lap of the track. */
  | { readonly kind: 'lapTime'; readonly ms: Quantity }
  /** A stated time for the whole rep: `in 75-72`, `@ 84`. */
  | { readonly kind: 'repTime'; readonly ms: Quantity }
  /** Speed as a share of another target's speed: `95 % of 5K pace`. `percent` 100 is that pace itself. */
  | { readonly kind: 'percent'; readonly percent: Quantity; readonly of: Target }
  /** Anywhere between two targets: `3K-5K pace`. */
  | { readonly kind: 'between'; readonly from: Target; readonly to: Target }
  /** One target for each rep of the block, in order: `at 3:24, 3:23, 3:22`. */
  | { readonly kind: 'perRep'; readonly targets: readonly Target[] }
  /** Each rep faster than the last, from `from` (or by feel) to `to`, or by `stepMs` a rep. */
  | {
      readonly kind: 'cutDown';
      readonly from?: Target;
      readonly to?: Target;
      readonly stepMs?: number;
    }
  /** An effort without a pace: "hard", "85 %", "sprint", "strides", "all out". A real target without beeps. */
  | { readonly kind: 'effort'; readonly name: string };

/** How time is spread inside a rep. */
export type Strategy = 'even' | 'negative' | 'frontLoaded' | 'holdThenRelease' | 'race';
