import type { Part } from './syntax.ts';

/** Behind which reps a recovery stands. */
export type Scope =
  /** `bare`: "between" alone; `all`: "all with 400 jog", of what stands before it; `hard`: "between the hard runs". */
  | {
      readonly kind: 'rep';
      readonly bare?: true;
      readonly all?: true;
      readonly hard?: true;
      /** "between all reps". */
      readonly every?: true;
    }
  | {
      readonly kind: 'set';
      /** Of the first and second, so that there must be no more. */
      readonly pair?: true;
      /** "between sets of four": how many reps are a set. */
      readonly of?: number;
      /** "between the 300s and the 150s", m. */
      readonly blocks?: readonly [number, number];
    }
  /** "after the 400s". */
  | {
      readonly kind: 'after';
      readonly values: readonly number[];
      /** "after everything except the 100s". */
      readonly but?: true;
    }
  /** "after the third", "before the last". */
  | { readonly kind: 'reps'; readonly part: Part; readonly before?: true };
