import type { Joiner } from '../grammar/joiner.ts';
import type { Scope } from '../grammar/scope.ts';
import type { Manner, Part, Phrase } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import type { Context } from './context.ts';
import type { Aim, Body, Count, Element, Rest } from './element.ts';

/** An element while it is being put together. */
export type Draft = {
  counts: Count[];
  body?: Body;
  aims: Aim[];
  rests: Rest[];
  manners: Manner[];
  join?: Joiner;
  line: number;
  start: number;
  end: number;
  /** Its lengths were joined by commas. */
  listed?: boolean;
  /** A colon stands between its pace or count and its lengths, so that it is for all of a list. */
  introduced?: boolean;
  /** How many of its counts stand before the colon. */
  rounds?: number;
  /** Its body was put together from several parts. */
  gathered?: boolean;
  /** "Warm-up:" is all of it so far. */
  named?: boolean;
  /** The colon ends a line, so that its count is for the lines that follow. */
  headed?: boolean;
};

/** Where the assembly of one sequence of phrases stands. */
export type State = {
  readonly context: Context;
  readonly elements: Draft[];
  /** The sequence stands in brackets that a count repeats. */
  readonly counted: boolean;
  /** The element that what follows belongs to. */
  current: Draft | undefined;
  /** Counts, paces and roles that wait for their length. */
  pending: Draft | undefined;
  join: Joiner | undefined;
  scope: (Span & { readonly scope: Scope; readonly join: Joiner | undefined }) | undefined;
  /** Inside square brackets every length is a recovery. */
  square: boolean;
  title: string | undefined;
  line: number;
  /** A phrase that the one before it has taken along. */
  swallowed: Phrase | undefined;
  /** A length that the word before it has made a recovery. */
  marked: Phrase | undefined;
  /** What stands behind the phrase that is being placed, signs left out. */
  later: Phrase | undefined;
  /** A recovery is named further on. */
  restAhead: boolean;
  /** Times in brackets behind lengths are those of the reps. */
  repTimes: boolean;
  /** So are times behind commas. */
  pairTimes: boolean;
  /** Behind the colon that comes or has just come stands a time for each length of a list. */
  timesAhead: boolean;
  /** Three times and more stand in a row here: they are of one kind. */
  rowAhead: boolean;
  /** What is said next is for these reps only. */
  part: (Span & { readonly part: Part; taken: boolean }) | undefined;
};

export const makeState = (context: Context, counted: boolean, line = 0): State => ({
  context,
  elements: [],
  counted,
  current: undefined,
  pending: undefined,
  join: undefined,
  scope: undefined,
  square: false,
  title: undefined,
  line,
  swallowed: undefined,
  marked: undefined,
  later: undefined,
  restAhead: false,
  repTimes: false,
  pairTimes: false,
  timesAhead: false,
  rowAhead: false,
  part: undefined,
});

/** The element that waits for its length, begun if there is none. */
export const pend = (state: State, span: Span): Draft => {
  state.pending ??= {
    counts: [],
    aims: [],
    rests: [],
    manners: [],
    line: state.line,
    start: span.start,
    end: span.end,
    ...(state.join && { join: state.join }),
  };
  state.pending.end = Math.max(state.pending.end, span.end);
  state.join = undefined;
  return state.pending;
};

/** What waited has found its body, or will do without one. */
export const settle = (state: State, span: Span, body: Body | undefined): Draft => {
  const draft = pend(state, span);
  if (body) draft.body = body;
  state.pending = undefined;
  state.current = draft;
  state.elements.push(draft);
  return draft;
};

export const extend = (draft: Draft, span: Span): void => {
  draft.end = Math.max(draft.end, span.end);
};

export const finished = (draft: Draft): Element => {
  const { counts, body, aims, rests, manners, join, line, start, end } = draft;
  return {
    counts,
    aims,
    rests,
    manners,
    line,
    start,
    end,
    ...(body && { body }),
    ...(join && { join }),
  };
};
