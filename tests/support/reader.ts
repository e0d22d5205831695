import * as notation from '../../src/domain/workout/notation/notation.ts';
import type { NotationError, Note } from '../../src/domain/workout/notation/note.ts';
import { makeReader } from '../../src/view/reader.ts';
import { enReader } from '../../src/words/en-reader.ts';
import { enSetup } from '../../src/words/en-setup.ts';

/** The reader of shorthand as a screen has it. */
export const reader = makeReader(notation, enReader, enSetup);

/** What a note says in English. */
export const saidBy = (note: Note): string => enReader.note(note.saying);

/** What an error says in English, and what it suggests. */
export const reasonOf = (error: NotationError): string => enReader.reason(error.saying.reason);
export const suggestionOf = ({ saying: { suggestion } }: NotationError): string | undefined =>
  suggestion && enReader.suggestion(suggestion);
