import type { StatusWords, TrackWords } from './track-words.ts';

/** Every sentence shown or spoken. One object of this type per language. */
export type Words = {
  readonly track: TrackWords;
  readonly status: StatusWords;
};
