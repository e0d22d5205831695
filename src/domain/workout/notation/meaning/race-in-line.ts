import type { Phrase, RawLength, RawLengths } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

/** Reps at the pace of a race are shorter than it. */
const longestRepM = 2000;
const races: ReadonlySet<number> = new Set([3000, 5000, 10_000, 15_000]);
const longestRestMs = 5 * 60_000;

/** "4 x 800 - 10K - 2 min": between the reps and their recovery a race stands for its pace, and nobody runs it. */
export const raceInLine = (context: Context, said: readonly Phrase[]): readonly Phrase[] => {
  const phrases = said.flatMap((each, i) => apart(each, said[i - 1], said[i + 1]));
  const at = phrases.findIndex((_, i) => isRaceAt(phrases, i));
  const race = phrases[at];
  const [length] = race?.kind === 'run' ? race.length.lengths : [];
  if (!race || !length) return said;
  const doubt = { kind: 'ambiguity', rule: 'raceInLine', text: 'asPace' } as const;
  if (!choose(context, race, doubt, [true, false])) return said;
  const { start, end } = race;
  const target = { kind: 'race', distanceM: roughMetres(length) } as const;
  const aim: Phrase = { kind: 'target', aim: { kind: 'fixed', target }, marked: true, start, end };
  return [...phrases.slice(0, at - 1), aim, ...phrases.slice(at + 1)];
};

/** The "800 - 10K" of the reps and the "10K - 200 jog" of the recovery, which a dash made one. */
const apart = (
  phrase: Phrase,
  before: Phrase | undefined,
  after: Phrase | undefined,
): readonly Phrase[] => {
  const length = lengthsOf(phrase);
  const [first, second, ...others] = length?.lengths ?? [];
  if (!length || !first || !second || others.length > 0) return [phrase];
  const dash = { kind: 'join', by: '-', spaced: true, start: first.end, end: first.end } as const;
  const one = (only: RawLength): Phrase => {
    const { start, end } = only;
    const { or: _, ...rest } = length;
    return {
      kind: 'run',
      length: { ...rest, lengths: [only], pair: false, start, end },
      start,
      end,
    };
  };
  if (phrase.kind === 'run' && before?.kind === 'count' && isRace(second) && isDash(after))
    return [one(first), dash, one(second)];
  if (phrase.kind !== 'rest' || !isRace(first) || !isDash(before)) return [phrase];
  const { start, end } = second;
  const what = { kind: 'length', length: { lengths: [second], pair: false, start, end } } as const;
  return [one(first), dash, { ...phrase, rest: { ...phrase.rest, what }, start }];
};

const lengthsOf = (phrase: Phrase): RawLengths | undefined => {
  if (phrase.kind === 'run') return phrase.length;
  return phrase.kind === 'rest' && phrase.rest.what.kind === 'length'
    ? phrase.rest.what.length
    : undefined;
};

const isDash = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'join' && phrase.by === '-';

const isRace = (length: RawLength): boolean =>
  length.unit === 'km' && races.has(roughMetres(length));

const isRaceAt = (phrases: readonly Phrase[], at: number): boolean => {
  const [count, rep, join, race, next, rest] = phrases.slice(Math.max(0, at - 3), at + 3);
  if (count?.kind !== 'count' || join?.kind !== 'join' || next?.kind !== 'join') return false;
  if (!signs.has(join.by) || next.by !== join.by) return false;
  const [of, to] = [onlyOf(rep), onlyOf(race)];
  if (!of || !to || !isRace(to)) return false;
  if (kindOf(of) !== 'distance' || roughMetres(of) > longestRepM) return false;
  const pause = onlyOf(rest);
  return rest?.kind === 'rest' || (pause !== undefined && isShort(pause));
};

const signs: ReadonlySet<string> = new Set(['-', '/', ',']);

const isShort = (length: RawLength): boolean =>
  kindOf(length) === 'time' && roughMs(length) <= longestRestMs;

const onlyOf = (phrase: Phrase | undefined): RawLength | undefined => {
  const [only, ...others] = phrase?.kind === 'run' ? phrase.length.lengths : [];
  return others.length === 0 ? only : undefined;
};
