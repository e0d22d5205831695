import type { Notation, NotationError, Note } from '../domain/workout/notation/note.ts';
import type { NoteValues, PlainNote } from '../domain/workout/notation/sayings/notes.ts';
import type { PlainReason, ReasonValues } from '../domain/workout/notation/sayings/reasons.ts';
import type { Valued } from '../domain/workout/notation/sayings/saying.ts';
import type {
  PlainSuggestion,
  SuggestionValues,
} from '../domain/workout/notation/sayings/suggestions.ts';
import type { ReaderWords, Sentences, ValuedSentences } from '../words/reader-words.ts';

/** The reader of shorthand with what it says: both are loaded when somebody writes. */
export type Reader = Notation & { readonly says: ReaderWords };

/** The sentence of a code. */
const sentence = <Plain extends string, Values, Code extends keyof Values>(
  words: Sentences<Plain, Values>,
  saying: Plain | Valued<Values, Code>,
): string => {
  if (typeof saying === 'string') return words[saying];
  const valued: ValuedSentences<Values> = words;
  return valued[saying.code](saying);
};

export const noteSentence = ({ saying }: Note, { notes }: ReaderWords): string =>
  sentence<PlainNote, NoteValues, keyof NoteValues>(notes, saying);

export const reasonSentence = ({ saying }: NotationError, { reasons }: ReaderWords): string =>
  sentence<PlainReason, ReasonValues, keyof ReasonValues>(reasons, saying.reason);

export const suggestionSentence = (
  { saying: { suggestion } }: NotationError,
  { suggestions }: ReaderWords,
): string | undefined =>
  suggestion &&
  sentence<PlainSuggestion, SuggestionValues, keyof SuggestionValues>(suggestions, suggestion);
