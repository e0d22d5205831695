import type { Phase, Plan } from '../plan/plan.ts';
import type { ReviewRow } from './rows.ts';

/** Lengths that were worked out differ by less than a metre or a second from plan to plan. */
const length = ({ distanceM, sendOffMs, targetMs }: Phase): string => {
  if (distanceM !== undefined) return `${Math.round(distanceM)}m`;
  if (sendOffMs !== undefined) return `on${Math.round(sendOffMs / 1000)}`;
  return targetMs === undefined ? 'open' : `${Math.round(targetMs / 1000)}s`;
};

/**
 * What has to be equal for two sessions to be compared: the reps and what lies between them, by length.
 * Not the targets, which follow the runner's form; not the wording, nor warm-up and cool-down.
 *
 * @returns a key; undefined for a plan without a rep
 */
export const workOf = ({ phases }: Plan): string | undefined => {
  const counted = phases.filter(({ kind }) => kind === 'rep' || kind === 'recovery');
  return counted.some(({ kind }) => kind === 'rep')
    ? counted.map((phase) => (phase.kind === 'rep' ? '' : '~') + length(phase)).join(' ')
    : undefined;
};

/** How fast the reps of a session were run. */
export type Level = {
  readonly msPerKm: number;
  /** The length of a rep, where all that were timed are equally long. */
  readonly repM?: number;
};

type Measured = { readonly timeMs: number; readonly distanceM: number };

const measured = ({ timeMs, distanceM }: ReviewRow): readonly Measured[] =>
  timeMs === undefined || distanceM === undefined || distanceM <= 0 ? [] : [{ timeMs, distanceM }];

/** The pace over all reps that have a distance and a time, ms per km without rounding; undefined when none has. */
export const levelOf = (rows: readonly ReviewRow[]): Level | undefined => {
  const reps = rows.flatMap(measured);
  const [first] = reps;
  if (first === undefined) return undefined;
  const timeMs = reps.reduce((sum, rep) => sum + rep.timeMs, 0);
  const ranM = reps.reduce((sum, rep) => sum + rep.distanceM, 0);
  const alike = reps.every(({ distanceM }) => distanceM === first.distanceM);
  return { msPerKm: (timeMs * 1000) / ranM, ...(alike ? { repM: first.distanceM } : {}) };
};

/** A time that a level means: of one rep where all are equally long, else of a kilometre. Ms. */
export const levelMs = ({ msPerKm, repM }: Level): number =>
  repM === undefined ? msPerKm : (msPerKm * repM) / 1000;
