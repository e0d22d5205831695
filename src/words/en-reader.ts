import { enReaderNotes } from './en-reader-notes.ts';
import { enReaderReasons } from './en-reader-reasons.ts';
import { enReaderSuggestions } from './en-reader-suggestions.ts';
import type { ReaderWords } from './reader-words.ts';

export const enReader: ReaderWords = {
  notes: enReaderNotes,
  reasons: enReaderReasons,
  suggestions: enReaderSuggestions,
};
