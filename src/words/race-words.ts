import type { TimeReason } from '../domain/format.ts';
import type { PaceReason } from '../domain/pace/pace-error.ts';

/** What can be wrong with a race as typed: one friendly sentence each, beside the field. */
export type RaceWords = {
  readonly distanceEmpty: string;
  readonly distanceUnknown: (typed: string) => string;
  readonly time: Readonly<Record<Exclude<TimeReason, 'empty'>, (typed: string) => string>>;
  readonly pace: Readonly<Record<PaceReason, (race: RaceProblem) => string>>;
  /** On a button that fills in the time that was probably meant. */
  readonly didYouMean: (time: string) => string;
};

/** The refused race as finished text. */
export type RaceProblem = {
  readonly distance: string;
  readonly time: string;
};
