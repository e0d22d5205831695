import { checkRace } from './check-race.ts';
import { type Results, racePace, zonePaces } from './race-pace.ts';
import type { TargetContext } from './target-context.ts';

/** What an effort without a pace may take: only so that a rep nobody can tap ends at all. */

const WITHOUT_RACE_MS_PER_KM = 300_000;
/** Shorter than this the models say nothing; the estimate stays at its pace. */
const SHORTEST_EQUIVALENT_M = 400;
const FIVE_K_M = 5000;

type Kind = 'raceEquivalent' | 'fiveK' | 'interval' | 'marathon' | 'easy';

/** In order: the first that fits. Anything else ("hard", "H") is interval pace. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/sprint|all.?out|as .*possible|max|top speed|stride|accelerat/i, 'raceEquivalent'],
  [/%|per ?cent/i, 'fiveK'],
  [/moderate|steady|tempo/i, 'marathon'],
  [/easy|gentle|relax|jog|recovery/i, 'easy'],
];

/** The results a pace can be read from, the primary one first; a refused race counts as absent. */
export const usableResults = ({
  race,
  secondRace,
}: Pick<TargetContext, 'race' | 'secondRace'>): Results | undefined => {
  if (race && checkRace(race).ok) return secondRace ? { race, secondRace } : { race };
  if (!secondRace || !checkRace(secondRace).ok) return undefined;
  return race ? { race: secondRace, secondRace: race } : { race: secondRace };
};

/** Ms per km, unrounded, that a rep by feel is expected to take; 5:00/km without a race. */
export const effortEstimate = (name: string, context: TargetContext): number => {
  const results = usableResults(context);
  if (!results) return WITHOUT_RACE_MS_PER_KM;
  const kind = KINDS.find(([words]) => words.test(name))?.[1] ?? 'interval';
  if (kind === 'raceEquivalent') return equivalentPace(results, allOutDistance(results, context));
  if (kind === 'fiveK') return equivalentPace(results, FIVE_K_M);
  return zoneMiddle(results, kind);
};

const allOutDistance = (results: Results, context: TargetContext): number => {
  const byTime = ((context.repTimeMs ?? 0) * 1000) / zoneMiddle(results, 'interval');
  return Math.max(SHORTEST_EQUIVALENT_M, context.repDistanceM ?? byTime);
};

const equivalentPace = (results: Results, distanceM: number): number => {
  const found = racePace(results, distanceM);
  return found.ok ? (found.value.timeMs * 1000) / distanceM : WITHOUT_RACE_MS_PER_KM;
};

const zoneMiddle = (results: Results, zone: Exclude<Kind, 'raceEquivalent' | 'fiveK'>): number => {
  const found = zonePaces(results, zone);
  if (!found.ok) return WITHOUT_RACE_MS_PER_KM;
  return (found.value.fastMsPerKm + found.value.slowMsPerKm) / 2;
};
