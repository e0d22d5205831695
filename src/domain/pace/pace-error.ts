/** Why the calculator refused. Every name has its sentence in `words`. */
export type PaceReason =
  | 'notANumber'
  /** Zero or less. */
  | 'notPositive'
  /** A race under 800 m says nothing about fitness. */
  | 'tooShort'
  | 'tooLong'
  /** A mean speed more than 5 % above the world record at that distance. */
  | 'fasterThanRecord'
  /** Slower than 15:00/km: walking. */
  | 'tooSlow'
  /** A fitness nobody has, or a zone that is not one. */
  | 'outOfRange';

/** A refusal: what is wrong, with which argument, and the bound it broke where there is one. */
export type PaceError = {
  readonly reason: PaceReason;
  readonly place: 'distanceM' | 'timeMs' | 'fitness' | 'zone';
  /** In the unit of `place`: the fastest time that is believed, the shortest distance, and so on. */
  readonly limit?: number;
};
