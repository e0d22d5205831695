import type { Target, Zone } from '../../../pace/target.ts';

const race = (distanceM: number, goal?: true): Target => ({
  kind: 'race',
  distanceM,
  ...(goal && { goal }),
});
const zone = (name: Zone): Target => ({ kind: 'zone', zone: name });
const effort = (name: string): Target => ({ kind: 'effort', name });

/** World Athletics: a mile is 1609.344 m, a half marathon 21,097.5 m. */
export const raceDistances = { mile: 1609.344, half: 21_097.5, marathon: 42_195 } as const;

/**
 * Names that are a pace wherever they stand. The longest that fits is taken. What a name says in
 * several words is one row; capitals matter only for single letters (see `letters`).
 */
export const paceNames: ReadonlyMap<string, Target> = new Map([
  ['threshold', zone('threshold')],
  ['lactate threshold', zone('threshold')],
  ['anaerobic threshold', zone('threshold')],
  ['thresh', zone('threshold')],
  ['lt', zone('threshold')],
  ['ltp', zone('threshold')],
  ['aerobic threshold', effort('aerobic threshold')],
  ['sub threshold', effort('sub-threshold')],
  ['sub - threshold', effort('sub-threshold')],
  ['subthreshold', effort('sub-threshold')],
  ['sub thresh', effort('sub-threshold')],
  ['sub - thresh', effort('sub-threshold')],
  ['sub t', effort('sub-threshold')],
  ['sub - t', effort('sub-threshold')],
  ['sub - lt', effort('sub-threshold')],
  ['tempo', zone('threshold')],
  ['cruise', zone('threshold')],
  ['mp', zone('marathon')],
  ['gmp', race(raceDistances.marathon, true)],
  ['mgp', race(raceDistances.marathon, true)],
  ['marathon pace', zone('marathon')],
  ['marathon effort', zone('marathon')],
  ['marathon race pace', zone('marathon')],
  ['goal marathon pace', race(raceDistances.marathon, true)],
  ['marathon goal pace', race(raceDistances.marathon, true)],
  ['hmp', race(raceDistances.half)],
  ['hm pace', race(raceDistances.half)],
  ['hm effort', race(raceDistances.half)],
  ['half marathon pace', race(raceDistances.half)],
  ['half marathon effort', race(raceDistances.half)],
  ['half marathon race pace', race(raceDistances.half)],
  ['half pace', race(raceDistances.half)],
  ['goal half marathon pace', race(raceDistances.half, true)],
  ['vo2max', zone('interval')],
  ['interval pace', zone('interval')],
  ['interval effort', zone('interval')],
  ['repetition pace', zone('repetition')],
  ['rep pace', zone('repetition')],
  ['reps pace', zone('repetition')],
  ['easy pace', zone('easy')],
  ['easy effort', zone('easy')],
  ['race pace', effort('race pace')],
  ['race effort', effort('race pace')],
  ['goal race pace', effort('goal pace')],
  ['goal pace', effort('goal pace')],
  ['target pace', effort('goal pace')],
  ['date pace', effort('date pace')],
  ['quicker pace', effort('quicker')],
  ['faster pace', effort('faster')],
  ['cv', effort('CV')],
  ['critical velocity', effort('CV')],
  ['hard', effort('hard')],
  ['very hard', effort('very hard')],
  ['comfortably hard', effort('comfortably hard')],
  ['fast', effort('fast')],
  ['very fast', effort('very fast')],
  ['quick', effort('quick')],
  ['medium to hard', effort('medium-hard')],
  ['moderate to hard', effort('medium-hard')],
  ['medium hard', effort('medium-hard')],
  ['medium - hard', effort('medium-hard')],
  ['moderately hard', effort('moderately hard')],
  ['moderate', effort('moderate')],
  ['moderately', effort('moderate')],
  ['steady', effort('steady')],
  ['relaxed', effort('relaxed')],
  ['brisk', effort('brisk')],
  ['smooth', effort('smooth')],
  ['strong', effort('strong')],
  ['controlled', effort('controlled')],
  ['slow', effort('slow')],
  ['surge', effort('surge')],
  ['surges', effort('surge')],
  ['time trial', effort('time trial')],
  ['tt', effort('time trial')],
  ['fartlek', effort('fartlek')],
  ['progression', effort('progression')],
  ['progressive', effort('progression')],
  ['sprint', effort('sprint')],
  ['sprints', effort('sprint')],
  ['sprinting', effort('sprint')],
  ['full gas', effort('all out')],
  ['flat out', effort('all out')],
  ['all out', effort('all out')],
  ['all - out', effort('all out')],
  ['max', effort('all out')],
  ['max effort', effort('all out')],
  ['maximum effort', effort('all out')],
  ['maximal', effort('all out')],
  ['as fast as possible', effort('as fast as possible')],
  ['as fast as you can', effort('as fast as you can')],
  ['near top speed', effort('near top speed')],
  ['top speed', effort('top speed')],
  ['full speed', effort('top speed')],
  ['by feel', effort('by feel')],
]);

/** Names that are a pace only after `@` or "at". */
export const markedNames: ReadonlyMap<string, Target> = new Map([
  ['mile', race(raceDistances.mile)],
  ['half', race(raceDistances.half)],
  ['half marathon', race(raceDistances.half)],
  ['hm', race(raceDistances.half)],
  ['marathon', zone('marathon')],
  ['marathon race', race(raceDistances.marathon)],
  ['goal marathon', race(raceDistances.marathon, true)],
  ['interval', zone('interval')],
  ['medium', effort('medium')],
  ['repetition', zone('repetition')],
  ['easy', zone('easy')],
  ['recovery pace', zone('easy')],
  ['at', zone('threshold')],
  ['t', zone('threshold')],
  ['i', zone('interval')],
  ['r', zone('repetition')],
  ['m', zone('marathon')],
  ['e', zone('easy')],
  ['h', effort('hard')],
]);

/** Names that are a pace straight behind `@` only: anywhere else they are things that are run. */
export const signedNames: ReadonlyMap<string, Target> = new Map([
  ['rep', zone('repetition')],
  ['reps', zone('repetition')],
  ['intervals', zone('interval')],
]);

/** Daniels' letters, which stand behind a length: `3 min I`, `200R`, `1T`. */
export const letters: ReadonlyMap<string, Target> = new Map([
  ['T', zone('threshold')],
  ['I', zone('interval')],
  ['R', zone('repetition')],
  ['M', zone('marathon')],
  ['H', effort('hard')],
]);

/** Metres that are also races, so that `@1500` is a pace and `@84` a time. */
export const raceMetres: ReadonlySet<number> = new Set([
  400, 800, 1000, 1500, 1600, 2000, 3000, 3200, 5000, 10_000,
]);
