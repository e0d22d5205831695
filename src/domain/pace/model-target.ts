import { fitness, isExtrapolated } from './calculator.ts';
import { checkResult, isShortRace } from './check-race.ts';
import { effortEstimate, usableResults } from './effort-estimate.ts';
import { isSameDistance, type Results, racePace, zonePaces } from './race-pace.ts';
import type { Target, Zone } from './target.ts';
import { perKm, withSpread } from './target-arithmetic.ts';
import type {
  PaceTarget,
  ResolutionNote,
  ResolvedTarget,
  TargetContext,
} from './target-context.ts';

/** Race paces and zones: the targets that need a race result. */

const MARATHON_M = 42_195;

/** The pace of a race; of the goal entered at that distance when the text says "goal". */
export const goalPace = (
  { distanceM, goal }: Extract<Target, { kind: 'race' }>,
  context: TargetContext,
): ResolvedTarget => {
  if (!goal) return equivalentPace(distanceM, context);
  const entered = context.goals?.find(
    (one) => isSameDistance(one.distanceM, distanceM) && checkResult(one).ok,
  );
  if (entered) return { kind: 'pace', msPerKm: (entered.timeMs * 1000) / entered.distanceM };
  const fallback = equivalentPace(distanceM, context);
  return fallback.kind === 'effort' ? fallback : { ...fallback, note: 'goalMissing' };
};

/** The pace of a training zone; marathon pace is that of an entered marathon where there is one. */
export const zonePace = (zone: Zone, context: TargetContext): ResolvedTarget => {
  if (zone === 'marathon') return equivalentPace(MARATHON_M, context);
  const results = usableResults(context);
  const pace = results && zonePaces(results, zone);
  if (!results || !pace?.ok) return noRace(context);
  const { fastMsPerKm: low, slowMsPerKm: high } = pace.value;
  return withSpread({ low, middle: (low + high) / 2, high }, cautionsOf(results));
};

const equivalentPace = (distanceM: number, context: TargetContext): ResolvedTarget => {
  const results = usableResults(context);
  const found = results && racePace(results, distanceM);
  if (!results || !found?.ok) return ownPaceOnly(distanceM, context);
  const { timeMs, basis, rangeMs } = found.value;
  const times = { low: rangeMs?.fast ?? timeMs, middle: timeMs, high: rangeMs?.slow ?? timeMs };
  const labels: Partial<PaceTarget> =
    basis === 'ownRace'
      ? { note: 'raceOwnPace', basis }
      : { ...cautionsOf(results), ...(basis !== 'danielsGilbert' && { isEstimate: true }), basis };
  return withSpread(perKm(times, distanceM), labels);
};

/** A race too short for a fitness still has its own pace. */
const ownPaceOnly = (distanceM: number, context: TargetContext): ResolvedTarget => {
  const own = [context.race, context.secondRace].find(
    (one) => one && isSameDistance(one.distanceM, distanceM) && checkResult(one).ok,
  );
  if (!own) return usableResults(context) ? unknownRace(context) : noRace(context);
  const msPerKm = (own.timeMs * 1000) / own.distanceM;
  return { kind: 'pace', msPerKm, note: 'raceOwnPace', basis: 'ownRace' };
};

const cautionsOf = ({ race }: Results): { note?: ResolutionNote; isEstimate?: true } => {
  const score = fitness(race);
  const labels = isShortRace(race)
    ? ({ note: 'shortRaceEstimate', isEstimate: true } as const)
    : {};
  return score.ok && isExtrapolated(score.value) ? { ...labels, note: 'extrapolated' } : labels;
};

const noRace = (context: TargetContext): ResolvedTarget => ({
  kind: 'unknown',
  note: 'noRace',
  estimateMsPerKm: effortEstimate('', context),
});

/** A race nobody runs: 60 m, 200 km. */
const unknownRace = (context: TargetContext): ResolvedTarget => ({
  kind: 'unknown',
  note: 'targetUnknown',
  estimateMsPerKm: effortEstimate('', context),
});
