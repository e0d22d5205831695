import type { NoteValues, PlainNote } from '../domain/workout/notation/sayings/notes.ts';
import type { PlainReason, ReasonValues } from '../domain/workout/notation/sayings/reasons.ts';
import type {
  PlainSuggestion,
  SuggestionValues,
} from '../domain/workout/notation/sayings/suggestions.ts';
import { enReaderNotes } from './en-reader-notes.ts';
import { enReaderReasons } from './en-reader-reasons.ts';
import { enReaderSuggestions } from './en-reader-suggestions.ts';
import type { ReaderWords } from './reader-words.ts';
import { sentence } from './sentence.ts';

export const enReader: ReaderWords = {
  note: (saying) => sentence<PlainNote, NoteValues, keyof NoteValues>(enReaderNotes, saying),
  reason: (saying) =>
    sentence<PlainReason, ReasonValues, keyof ReasonValues>(enReaderReasons, saying),
  suggestion: (saying) =>
    sentence<PlainSuggestion, SuggestionValues, keyof SuggestionValues>(
      enReaderSuggestions,
      saying,
    ),
};
