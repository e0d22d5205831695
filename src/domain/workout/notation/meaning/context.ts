import type { NotationError } from '../note.ts';
import { refusal } from '../sayings/noted.ts';
import type { NoteSaying, Reason, Suggestion } from '../sayings/saying.ts';
import type { Span } from '../scan/token.ts';

/** One rule of reading that has more than one answer, and where it was first needed. */
export type Doubt = Span & {
  readonly kind: 'assumption' | 'ambiguity';
  readonly rule: string;
  /** What was taken. */
  readonly text: NoteSaying;
  /** How many answers there are; 1 for an assumption without alternatives. */
  readonly options: number;
};

/**
 * Carried through the reading of one text. Answers are kept per rule, not per place: who means
 * minutes by "m" once means minutes throughout, and the number of alternatives stays small.
 */
export type Context = {
  readonly answers: ReadonlyMap<string, number>;
  readonly doubts: Doubt[];
  readonly errors: NotationError[];
  /** Where the recoveries and paces start that have found a rep. */
  readonly used: Set<number>;
};

export const makeContext = (answers: ReadonlyMap<string, number>): Context => ({
  answers,
  doubts: [],
  errors: [],
  used: new Set(),
});

/** Notes an assumption that has no other reading worth offering. */
export const assume = (context: Context, span: Span, rule: string, text: NoteSaying): void => {
  note(context, { ...place(span), kind: 'assumption', rule, text, options: 1 });
};

/** The answer to a rule with several, the first of which is the likeliest; and a note that it was needed. */
export const choose = <T>(
  context: Context,
  span: Span,
  doubt: Pick<Doubt, 'kind' | 'rule' | 'text'>,
  options: readonly [T, ...T[]],
): T => {
  note(context, { ...place(span), ...doubt, options: options.length });
  const answer = context.answers.get(doubt.rule) ?? 0;
  return options[answer] ?? options[0];
};

export const fail = (
  context: Context,
  span: Span,
  reason: Reason,
  suggestion?: Suggestion,
): undefined => {
  if (context.errors.some(({ start }) => start === span.start)) return undefined;
  context.errors.push(refusal(span, reason, suggestion));
  return undefined;
};

const place = ({ start, end }: Span): Span => ({ start, end });

/** Assumptions without alternatives are noted at each place, the others once. */
const note = (context: Context, doubt: Doubt): void => {
  const known = context.doubts.some(
    ({ rule, start }) => rule === doubt.rule && (doubt.options > 1 || start === doubt.start),
  );
  if (!known && context.doubts.length < mostDoubts) context.doubts.push(doubt);
};

const mostDoubts = 40;
