import type { Phrase } from '../domain/cues/phrases.ts';

/** What is heard, in words and without figures: recorded words are found by their spelling. */
export type SpokenWords = { readonly say: (phrase: Phrase) => string };
