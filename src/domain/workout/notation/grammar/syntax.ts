import type { Quantity, Strategy, Target } from '../../../pace/target.ts';
import type { RecoveryMode, Step } from '../../model.ts';
import type { Span } from '../scan/token.ts';
import type { Joiner } from './joiner.ts';
import type { Scope } from './scope.ts';

/** What the grammar hands to meaning: phrases as they stand in the text, with nothing decided yet. */
export type Unit =
  | 'metres'
  /** `m`: metres to a coach, minutes to a diary. */
  | 'm'
  /** `M`: miles, or Daniels' marathon pace. */
  | 'M'
  | 'km'
  | 'mi'
  | 'yd'
  | 'lap'
  | 'sec'
  /** An `s` that may be a plural: `90s`, `the 400s`. */
  | 's'
  | 'min'
  | 'hour'
  /** `1:30`, in ms. */
  | 'clock'
  /** `1'30"`, `1 min 30 s`, in ms. */
  | 'exact';

/** A number and the unit written beside it, if any. */
export type RawLength = Span & {
  readonly from: number;
  readonly to?: number;
  readonly unit?: Unit;
  /** Written `2.30` and not yet settled: what it is as minutes and seconds, ms. */
  readonly clockMs?: number;
  /** Written `2.30` and taken for a clock time, which `from` holds: what it is as seconds and hundredths, ms. */
  readonly orMs?: number;
  /** `800m reps`, `the 400's`: said of several. */
  readonly plural?: true;
};

/** `pair`: two lengths with a dash between them, which may be a range or a list; with "to" a range. */
export type RawLengths = Span & {
  readonly lengths: readonly RawLength[];
  readonly pair: boolean;
  readonly range?: true;
  /** `400x800x1200`: crosses part them. */
  readonly crossed?: true;
  /** "400 m or 75 s": what may be run instead. */
  readonly or?: RawLengths;
};

/** "last one", "first 4", "every 4th", "last 10 min": some reps, or a piece of a run. */
export type Part = {
  /** `every` the count-th, and the count-th alone for `nth`. */
  readonly which: 'first' | 'next' | 'middle' | 'last' | 'every' | 'odd' | 'even' | 'nth';
  readonly count?: number;
  /** "1st and 3rd": the others beside the count-th; 0 is the last. */
  readonly also?: readonly number[];
  readonly length?: RawLength;
  readonly half?: true;
  /** "mile 3", "km 2-4": from the end of which mile on, counted from 0. */
  readonly from?: number;
  /** "of each set". */
  readonly perSet?: true;
  /** "of each rep": a piece of every one. */
  readonly ofEach?: true;
};

export type RestWhat =
  | { readonly kind: 'length'; readonly length: RawLengths; readonly inTime?: RawLength }
  | { readonly kind: 'ratio'; readonly ratio: number; readonly of?: 'time' | 'distance' }
  | { readonly kind: 'open' }
  | { readonly kind: 'back' }
  | { readonly kind: 'sendOff'; readonly length: RawLengths }
  | { readonly kind: 'perRep'; readonly rests: readonly RestWhat[] }
  /** "jog recovery", and no word on how long; `alone` where the clause ends with it. */
  | { readonly kind: 'unsaid'; readonly alone?: true };

export type RawRest = {
  readonly what: RestWhat;
  readonly mode?: RecoveryMode;
  /** Only "easy" says that this is a rest: at either end of a workout it is a run. */
  readonly weak?: true;
  /** "walk or jog", "jog/rest": the other way to spend it. */
  readonly either?: RecoveryMode;
  /** In `r=1' R=3'` the small one stands between reps and the capital between sets. */
  readonly marker?: 'r' | 'R' | 'RR';
  /** "off 2 min": a recovery to a British coach, a send-off to some others. */
  readonly off?: true;
  /** A noun that can only be a rest: "5 min jog recovery" is no cool-down. */
  readonly sure?: true;
  /** "recovery", which over a distance is jogged. */
  readonly jogged?: true;
  /** No word of rest at all: only its place says that it is one. */
  readonly bare?: true;
  /** Behind hills: what nobody measures is the way back down. */
  readonly downhill?: true;
  /** Named one after another, so that there must be as many reps, or one more. */
  readonly row?: true;
  /** "less than 90 s". */
  readonly bound?: true;
  /** "30 s level II jog": an effort of that name, for which a recovery has no place. */
  readonly eased?: string;
  /** "reducing from 2 min to 1 min": shorter from rep to rep. */
  readonly falling?: true;
  /** "alternating 200 and 100 m": one after the other, over and over. */
  readonly alternating?: true;
};

export type Per = 'km' | 'mi' | 'lap' | 'rep' | { readonly m: number };

export type RawAim =
  | {
      readonly kind: 'fixed';
      readonly target: Target;
      /** In the coach's own words. */
      readonly own?: true;
    }
  /** A race or training pace with an offset that does not say per what. */
  | { readonly kind: 'offset'; readonly base: Target; readonly ms: Quantity }
  | {
      readonly kind: 'time';
      readonly time: RawLengths;
      readonly per?: Per;
      /** "a 7:04 pace". */
      readonly pace: boolean;
      /** "in 3:20" can only be the time of the rep. */
      readonly whole: boolean;
      /** "under 3:20". */
      readonly bound?: true;
    }
  | {
      readonly kind: 'list';
      readonly aims: readonly RawAim[];
      /** Round and round, for as many reps as there are. */
      readonly alternating?: true;
      /** Named one after another, so that there must be as many reps. */
      readonly counted?: true;
    }
  | {
      readonly kind: 'between';
      readonly from: RawAim;
      readonly to: RawAim;
      /** `HM/10K`, which may also be one for each of two reps. */
      readonly slashed?: true;
    }
  | { readonly kind: 'percent'; readonly percent: Quantity; readonly of: RawAim }
  /** "slightly faster than 5K pace", and no word on how much. */
  | { readonly kind: 'compared'; readonly name: string; readonly base: Target }
  | {
      readonly kind: 'cutDown';
      readonly from?: RawAim;
      readonly to?: RawAim;
      readonly stepMs?: number;
      /** "2-3 s": the other end. */
      readonly orStepMs?: number;
    };

export type RunAtPace = {
  readonly length: RawLengths;
  readonly aim: RawAim;
  /** Where the pace stands, behind the length. */
  readonly paceAt: Span;
  /** Nobody names a race so: "4 miles" in the plural, or a distance that is seldom raced. */
  readonly likely: boolean;
};

export type Manner =
  | {
      readonly kind: 'role';
      readonly role: NonNullable<Step['role']>;
      readonly label?: string;
      /** "all uphill": so is what stands before it. */
      readonly all?: true;
      readonly at?: true;
      /** "strides", which have their own customs. */
      readonly customary?: true;
    }
  /** "warm up and cool down 2 miles": one at each end. */
  | { readonly kind: 'bothEnds' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'strategy'; readonly strategy: Strategy }
  | { readonly kind: 'optional' }
  /** "on" after a length, as in "1 min on, 30 s off". */
  | { readonly kind: 'on' }
  /** "600 m reps": several of them. */
  | { readonly kind: 'several' }
  /** "open": until the runner taps. */
  | { readonly kind: 'open' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'say'; readonly say: string; readonly at: readonly RawLength[] };

export type Phrase = Span &
  (
    | {
        readonly kind: 'count';
        readonly count: Quantity;
        readonly sets: boolean;
        /** "in sets of 5" */
        readonly size?: true;
        /** `x8`: it stands behind what it repeats. */
        readonly trailing?: true;
        /** "repeat 4 times": for all that stands before it. */
        readonly whole?: true;
        /** "Repeat", and no word on how often. */
        readonly again?: true;
        /** "do it all again"; `apart`: `x3` in a sentence or on a line of its own. */
        readonly all?: true;
        readonly apart?: true;
        /** "Repeat 2 times": in all, or two more. */
        readonly orMore?: true;
        /** `2 (400, 300, 200)`: nothing but brackets says that it is one. */
        readonly bracket?: true;
        /** `4x` at the end of a line. */
        readonly heads?: true;
        /** The 12 of `400s: 12 @80`: nothing but a colon says that it is one. */
        readonly figure?: true;
        /** `5 mile repeats`: it could also be the length. */
        readonly guessed?: true;
      }
    | {
        readonly kind: 'run';
        readonly length: RawLengths;
        /** "run 10 min": the word before it says that it is no recovery. */
        readonly told?: true;
      }
    | { readonly kind: 'rest'; readonly rest: RawRest }
    | {
        readonly kind: 'target';
        readonly aim: RawAim;
        readonly marked: boolean;
        /** "all @5K": of whatever stands before it. */
        readonly all?: true;
        /** Of which set it is said, counted from 1; 0 is the last. */
        readonly set?: number;
        /** "4 miles goal pace": what it is if its distance is not that of a race, but run. */
        readonly run?: RunAtPace;
      }
    | { readonly kind: 'manner'; readonly manner: Manner }
    | {
        readonly kind: 'scope';
        readonly scope: Scope;
        /** Of the recovery that follows. */
        readonly ahead?: true;
      }
    | {
        readonly kind: 'group';
        readonly square: boolean;
        readonly phrases: readonly Phrase[];
        /** What a session known by its name is. */
        readonly means?: string;
      }
    | { readonly kind: 'join'; readonly by: Joiner; readonly spaced: boolean }
    | {
        readonly kind: 'fartlek';
        readonly total: RawLengths;
        readonly surge: RawLengths;
        readonly easy: RawLengths;
      }
    | { readonly kind: 'title'; readonly title: string }
    /** "Main set:", "Tuesday:": tells a person where they are. */
    | { readonly kind: 'heading'; readonly role?: 'warmUp' | 'coolDown' }
    /** `left`: words that were not understood, and say nothing about the running. */
    | {
        readonly kind: 'remark';
        readonly left?: string;
        /** "no rest in between", which says nothing where a recovery is named, and much where none is. */
        readonly rested?: true;
        /** "to finish": what stands before it follows the run that it is named with. */
        readonly atEnd?: true;
        /** "400s: 72, 71, 70": times of the reps above, and how long those are, m. */
        readonly times?: readonly RawLength[];
        readonly of?: number;
      }
    | { readonly kind: 'part'; readonly part: Part }
    /** "and back down": the list before it, the other way round. */
    | { readonly kind: 'mirror'; readonly to?: RawLength }
    /** "for 8k": how long what stands before it goes on. */
    | { readonly kind: 'total'; readonly length: RawLengths }
    /** "= 5 km total": what all before it comes to; behind an `arrow` it may also be run next. */
    | { readonly kind: 'sum'; readonly length: RawLengths; readonly arrow?: true }
  );
