import type { Quantity } from '../../../pace/target.ts';
import type { Joiner } from '../grammar/joiner.ts';
import type { Scope } from '../grammar/scope.ts';
import type { Manner, Part, Phrase, RawAim, RawLengths, RawRest } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';

export type Count = Span & {
  readonly count: Quantity;
  readonly sets: boolean;
  /** `x3` in a sentence or on a line of its own, which closes what it repeats. */
  readonly apart?: true;
};
export type Aim = Span & {
  readonly aim: RawAim;
  readonly marked: boolean;
  /** Of whatever stands before it. */
  readonly all?: true;
  readonly join?: Joiner;
  /** Of which reps it is said, where not of all. */
  readonly part?: Part;
  /** Of which set, counted from 1; 0 is the last. */
  readonly set?: number;
};
export type Rest = Span & {
  readonly rest: RawRest;
  readonly scope?: Scope;
  /** What stood before it. */
  readonly join?: Joiner;
  /** After which reps, where not after all. */
  readonly part?: Part;
  /** What was said one after another, where it is one for each. */
  readonly each?: readonly RawRest[];
};

export type Body =
  | { readonly kind: 'lengths'; readonly length: RawLengths }
  | { readonly kind: 'group'; readonly elements: readonly Element[] }
  | { readonly kind: 'fartlek'; readonly phrase: Extract<Phrase, { kind: 'fartlek' }> }
  | { readonly kind: 'open' };

/** One thing to run with all that is said about it; or, without a body, what is said about all. */
export type Element = Span & {
  /** From the outermost to the innermost. */
  readonly counts: readonly Count[];
  readonly body?: Body;
  readonly aims: readonly Aim[];
  readonly rests: readonly Rest[];
  readonly manners: readonly Manner[];
  /** What stood before it. */
  readonly join?: Joiner;
  readonly line: number;
  /** A rest that stands by itself before it. */
  readonly pause?: Rest;
};

export type Sheet = { readonly title?: string; readonly elements: readonly Element[] };
