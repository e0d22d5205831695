import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

type Run = Extract<Phrase, { kind: 'run' }>;
type Pair = {
  readonly at: number;
  readonly time: Run;
  readonly way: Run;
  readonly first: 'time' | 'way';
};

/**
 * "20 min 5k", "5k 20 min", "2x6 min mile": a time and a distance that somebody runs in it, with nothing between
 * them, are hardly two runs.
 */
export const timedDistance = (context: Context, phrases: readonly Phrase[]): readonly Phrase[] => {
  const pair = phrases.map((_, at) => pairAt(phrases, at)).find((each) => each !== undefined);
  if (!pair) return phrases;
  const { at, time, way, first } = pair;
  const span = { start: Math.min(time.start, way.start), end: Math.max(time.end, way.end) };
  const likely = judge(metresOf(way), msOf(time)) === 'likely';
  const uses: readonly [Use, ...Use[]] =
    first === 'way'
      ? ['time', 'both']
      : likely
        ? ['time', 'pace', 'both']
        : ['pace', 'time', 'both'];
  const text = uses[0] === 'time' ? 'asTimeOfRep' : 'asPace';
  const use = choose(context, span, { kind: 'ambiguity', rule: 'timedDistance', text }, uses);
  if (use === 'both') return phrases;
  const { start, end } = use === 'time' ? time : way;
  const target: Phrase =
    use === 'time'
      ? {
          kind: 'target',
          aim: { kind: 'time', time: time.length, pace: false, whole: true },
          marked: true,
          start,
          end,
        }
      : {
          kind: 'target',
          aim: { kind: 'fixed', target: { kind: 'race', distanceM: metresOf(way) } },
          marked: true,
          start,
          end,
        };
  return [...phrases.slice(0, at), use === 'time' ? way : time, target, ...phrases.slice(at + 2)];
};

type Use = 'time' | 'pace' | 'both';

const pairAt = (phrases: readonly Phrase[], at: number): Pair | undefined => {
  const [before, one, two, after] = [at - 1, at, at + 1, at + 2].map((i) => phrases[i]);
  if (one?.kind !== 'run' || two?.kind !== 'run' || one.told || two.told) return undefined;
  // In a row of lengths, or with a pace or recovery of its own, each is run.
  if (before && before.kind !== 'join' && before.kind !== 'count' && before.kind !== 'heading')
    return undefined;
  if (after && after.kind !== 'join' && after.kind !== 'rest') return undefined;
  const [a, b] = [onlyOf(one), onlyOf(two)];
  if (!a || !b) return undefined;
  const counted = before?.kind === 'count';
  if (isTime(a) && isFar(b))
    return fits(two, one) ? { at, time: one, way: two, first: 'time' } : undefined;
  if (counted || !isFar(a) || !isTime(b) || after?.kind === 'rest' || b.unit === 'clock')
    return undefined;
  return fits(one, two) ? { at, time: two, way: one, first: 'way' } : undefined;
};

const onlyOf = ({ length }: Run): RawLength | undefined => {
  const [only, ...others] = length.lengths;
  const single = others.length === 0 && !length.or && only?.to === undefined && !only?.plural;
  return single ? only : undefined;
};

const isTime = (length: RawLength): boolean =>
  kindOf(length) === 'time' && length.unit !== 'm' && roughMs(length) >= 180_000;

/** In kilometres or miles, as races are named. */
const isFar = ({ unit, from }: RawLength): boolean => (unit === 'km' && from >= 1) || unit === 'mi';

const metresOf = ({ length }: Run): number => length.lengths.map(roughMetres)[0] ?? 0;
const msOf = ({ length }: Run): number => length.lengths.map(roughMs)[0] ?? 0;

const fits = (way: Run, time: Run): boolean => {
  const verdict = judge(metresOf(way), msOf(time));
  return verdict === 'likely' || verdict === 'slow';
};
