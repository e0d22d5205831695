import type { Notation } from '../domain/workout/notation/note.ts';
import type { ReaderWords } from '../words/reader-words.ts';

/** The reader of shorthand with what it says: both are loaded when somebody writes. */
export type Reader = Notation & { readonly says: ReaderWords };
