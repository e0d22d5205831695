import type { NoteValues, PlainNote } from '../domain/workout/notation/sayings/notes.ts';
import type { PlainReason, ReasonValues } from '../domain/workout/notation/sayings/reasons.ts';
import type {
  NoteSaying,
  Reason,
  Suggestion,
  Valued,
} from '../domain/workout/notation/sayings/saying.ts';
import type {
  PlainSuggestion,
  SuggestionValues,
} from '../domain/workout/notation/sayings/suggestions.ts';

/** How to say what has something of the text in it. */
export type ValuedSentences<Values> = {
  readonly [C in keyof Values]: (values: Valued<Values, C>) => string;
};

/** A sentence for each code. */
export type Sentences<Plain extends string, Values> = Readonly<Record<Plain, string>> &
  ValuedSentences<Values>;

export type ReaderNotes = Sentences<PlainNote, NoteValues>;
export type ReaderReasons = Sentences<PlainReason, ReasonValues>;
export type ReaderSuggestions = Sentences<PlainSuggestion, SuggestionValues>;

/** What the reader of shorthand says. Loaded with it; what was typed arrives as it was typed. */
export type ReaderWords = {
  readonly note: (saying: NoteSaying) => string;
  readonly reason: (saying: Reason) => string;
  readonly suggestion: (saying: Suggestion) => string;
};
