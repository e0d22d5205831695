import type { NotationError, Note } from '../note.ts';
import type { Span } from '../scan/token.ts';
import { codeOf, type NoteSaying, type Reason, type Suggestion } from './saying.ts';

/** A note as the reader hands it out. */
export const noted = (
  { kind, start, end }: Pick<Note, 'kind' | 'start' | 'end'>,
  saying: NoteSaying,
  alternatives: Note['alternatives'] = [],
): Note => ({ kind, start, end, text: codeOf(saying), saying, alternatives });

/** An error as the reader hands it out. */
export const refusal = (
  { start, end }: Span,
  reason: Reason,
  suggestion?: Suggestion,
): NotationError => {
  const error = { start, end, reason: codeOf(reason) };
  if (suggestion === undefined) return { ...error, saying: { reason } };
  return { ...error, suggestion: codeOf(suggestion), saying: { reason, suggestion } };
};
