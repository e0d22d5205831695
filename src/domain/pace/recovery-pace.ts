import type { RecoveryMode } from '../workout/model.ts';
import { usableResults } from './effort-estimate.ts';
import { zonePaces } from './race-pace.ts';
import type { TargetContext } from './target-context.ts';

/** How long a recovery by distance lasts. Rules of thumb, so what comes of them is shown with ≈. */

export type RecoveryContext = Pick<TargetContext, 'race' | 'secondRace'> & {
  /** The runner's own values, where Setup has them. Ms per km. */
  readonly jogMsPerKm?: number;
  readonly walkMsPerKm?: number;
};

const JOG_SLOWER_THAN_EASY = 1.15;
const WALK_MS_PER_KM = 600_000;
const JOG_MS_PER_KM = 450_000;
/** Without a race, from the same 7:30/km jog: easy is what it is 1.15 times slower than. */
const EASY_MS_PER_KM = JOG_MS_PER_KM / JOG_SLOWER_THAN_EASY;
/** Without a race: between the 5:00/km of a hard rep and easy. */
const FLOAT_MS_PER_KM = 345_000;

/**
 * Ms per km, unrounded, of moving through a recovery: jog 1.15 × the slow end of easy (7:30/km
 * without a race), walk 10:00/km, float marathon pace, easy the middle of easy. Standing covers no
 * distance; where a standing rest has one, it is walked.
 */
export const recoveryMsPerKm = (mode: RecoveryMode, context: RecoveryContext): number => {
  switch (mode) {
    case 'jog':
      return positive(context.jogMsPerKm) ?? jogPace(context);
    case 'float':
      return floatPace(context) ?? FLOAT_MS_PER_KM;
    case 'easy': {
      const easy = easyEnds(context);
      return easy ? (easy.fastMsPerKm + easy.slowMsPerKm) / 2 : EASY_MS_PER_KM;
    }
    default:
      return positive(context.walkMsPerKm) ?? WALK_MS_PER_KM;
  }
};

const jogPace = (context: RecoveryContext): number => {
  const easy = easyEnds(context);
  return easy ? JOG_SLOWER_THAN_EASY * easy.slowMsPerKm : JOG_MS_PER_KM;
};

const easyEnds = (context: RecoveryContext) => {
  const results = usableResults(context);
  const easy = results && zonePaces(results, 'easy');
  return easy?.ok ? easy.value : undefined;
};

const floatPace = (context: RecoveryContext): number | undefined => {
  const results = usableResults(context);
  const marathon = results && zonePaces(results, 'marathon');
  return marathon?.ok ? marathon.value.slowMsPerKm : undefined;
};

const positive = (value: number | undefined): number | undefined =>
  value !== undefined && value > 0 && Number.isFinite(value) ? value : undefined;
