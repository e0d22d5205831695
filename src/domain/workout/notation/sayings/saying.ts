import type { NoteValues, PlainNote } from './notes.ts';
import type { PlainReason, ReasonValues } from './reasons.ts';
import type { PlainSuggestion, SuggestionValues } from './suggestions.ts';

/** A code with what belongs into its sentence. */
export type Valued<Values, Code extends keyof Values = keyof Values> = {
  [C in Code]: { readonly code: C } & Values[C];
}[Code];

/** What the reader says, as a code: the words of a language (`src/words`) make a sentence of it. */
export type NoteSaying = PlainNote | Valued<NoteValues>;
export type Reason = PlainReason | Valued<ReasonValues>;
export type Suggestion = PlainSuggestion | Valued<SuggestionValues>;

export type NoteCode = PlainNote | keyof NoteValues;
export type ReasonCode = PlainReason | keyof ReasonValues;
export type SuggestionCode = PlainSuggestion | keyof SuggestionValues;

export const codeOf = <Code extends string>(saying: Code | { readonly code: Code }): Code =>
  typeof saying === 'string' ? saying : saying.code;
