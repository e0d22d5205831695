import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

/** Nobody rests for 78 seconds. */
const isOdd = (time: RawLength): boolean => roughMs(time) % 15_000 !== 0;

/**
 * "600 (78 seconds); 500 (63 secs); 400 (48 secs)": times behind lengths, each of which somebody could run
 * in it, and not all of them as round as a recovery is.
 */
export const areRepTimes = (phrases: readonly Phrase[]): boolean =>
  areTimesOf(phrases, (at) => timeIn(phrases[at + 1]));

/** "600, 78 sec, 500, 63 sec": the same with commas. */
export const arePairTimes = (phrases: readonly Phrase[]): boolean =>
  areTimesOf(phrases, (at) => {
    const [join, time] = [phrases[at + 1], onlyTime(phrases[at + 2])];
    return join?.kind === 'join' && join.by === ',' ? time : onlyTime(join);
  });

const areTimesOf = (
  phrases: readonly Phrase[],
  timeBehind: (at: number) => RawLength | undefined,
): boolean => {
  const pairs = phrases.flatMap((phrase, at) => {
    const rep = onlyLength(phrase);
    const time = rep && timeBehind(at);
    const counted = phrases[at - 1]?.kind === 'count';
    return rep && time && !counted ? [{ rep, time }] : [];
  });
  const likely = ({ rep, time }: Pair) => judge(roughMetres(rep), roughMs(time)) === 'likely';
  return pairs.some(({ time }) => isOdd(time)) && pairs.every(likely);
};

type Pair = { readonly rep: RawLength; readonly time: RawLength };

const onlyLength = (phrase: Phrase | undefined): RawLength | undefined => {
  const [only, ...others] = phrase?.kind === 'run' ? phrase.length.lengths : [];
  return only && others.length === 0 && kindOf(only) === 'distance' ? only : undefined;
};

const timeIn = (phrase: Phrase | undefined): RawLength | undefined => {
  if (phrase?.kind !== 'group' || phrase.square || phrase.phrases.length !== 1) return undefined;
  return onlyTime(phrase.phrases[0]);
};

const onlyTime = (phrase: Phrase | undefined): RawLength | undefined => {
  const [only, ...others] = phrase?.kind === 'run' ? phrase.length.lengths : [];
  return only && others.length === 0 && kindOf(only) !== 'distance' ? only : undefined;
};
