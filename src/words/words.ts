import type { HomeWords } from './home-words.ts';
import type { PacesWords } from './paces-words.ts';
import type { RaceWords } from './race-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { SetupWords } from './setup-words.ts';
import type { StatusWords, TrackWords } from './track-words.ts';

/** Every sentence shown or spoken. One object of this type per language. */
export type Words = {
  /** BCP 47; dates are written in it. */
  readonly language: string;
  readonly home: HomeWords;
  readonly setup: SetupWords;
  readonly race: RaceWords;
  readonly paces: PacesWords;
  readonly track: TrackWords;
  readonly status: StatusWords;
  readonly review: ReviewWords;
};
