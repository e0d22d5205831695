import type { Quantity, Strategy, Target } from '../pace/target.ts';

/** A workout as its coach means it, before it meets a runner, a track or a phone. */
export type Workout = {
  /** Shown as the name; the canonical shorthand stands in when absent. */
  readonly title?: string;
  readonly items: readonly Item[];
};

export type Item = Step | Block | Pause | Fartlek;

/** How a length was written, so that it can be printed the same way. */
export type DistanceUnit = 'm' | 'km' | 'mi' | 'yd' | 'lap';

export type Extent =
  | { readonly kind: 'distance'; readonly m: Quantity; readonly as?: DistanceUnit }
  | { readonly kind: 'time'; readonly ms: Quantity }
  /** Until the runner taps. */
  | { readonly kind: 'open' };

export type RecoveryMode = 'stand' | 'walk' | 'jog' | 'float' | 'easy';

export type RecoveryLength =
  /** `inMs`: "200 jog in 65". */
  | {
      readonly kind: 'distance';
      readonly m: Quantity;
      readonly as?: DistanceUnit;
      readonly inMs?: number;
    }
  | { readonly kind: 'time'; readonly ms: Quantity }
  /** The next rep leaves this long after the last one left. */
  | { readonly kind: 'sendOff'; readonly everyMs: Quantity }
  /** A share of the rep before it: "equal recovery" is ratio 1, "half the distance" 0.5. */
  | { readonly kind: 'ratio'; readonly ratio: number; readonly of: 'time' | 'distance' }
  /** "Full recovery": until the runner taps. */
  | { readonly kind: 'open' }
  /** Back to where that rep started: "walk back". */
  | { readonly kind: 'back' }
  /** One length after each rep, in order; the last repeats. */
  | { readonly kind: 'perRep'; readonly lengths: readonly RecoveryLength[] };

export type Recovery = { readonly length: RecoveryLength; readonly mode?: RecoveryMode };

/** A word or sentence due when the runner should reach `atM` metres, or `atMs` into the step. */
export type Word = { readonly atM?: number; readonly atMs?: number; readonly say: string };

export type Step = {
  readonly kind: 'step';
  readonly extent: Extent;
  readonly target?: Target;
  readonly strategy?: Strategy;
  /** What it is by name; easy running at either end needs no role to become warm-up or cool-down. */
  readonly role?: 'warmUp' | 'coolDown' | 'easy' | 'stride' | 'drill' | 'hill';
  /** Shown instead of the distance: "leg swings". */
  readonly label?: string;
  /** After this step, unless a block's or set's own rest replaces it. */
  readonly recovery?: Recovery;
  /** Written in brackets: may be left out. Not planned unless chosen. */
  readonly optional?: true;
  readonly words?: readonly Word[];
};

export type Block = {
  readonly kind: 'block';
  /** "8-10x": `from` is planned. */
  readonly count: Quantity;
  readonly items: readonly Item[];
  /** Between two rounds of the block; replaces the last inner recovery of a round. */
  readonly between?: Recovery;
};

/** A rest that stands by itself between two items ("3 minute rest between sets"); replaces the recovery before it. */
export type Pause = { readonly kind: 'pause'; readonly recovery: Recovery };

/** Surges drawn from a seed that the session keeps: nobody knows when the next one comes. */
export type Fartlek = {
  readonly kind: 'fartlek';
  readonly totalMs: number;
  readonly surgeMs: Quantity;
  readonly easyMs: Quantity;
  readonly target?: Target;
};
