import { type Cursor, isWord, peek, spanFrom, wordAt } from './cursor.ts';
import { readLength } from './lengths.ts';
import type { Phrase, RunAtPace } from './syntax.ts';

/** The words of "goal pace", "race pace", "target race effort", none of which names a race. */
const words: ReadonlySet<string> = new Set(
  'goal target race pace effort speed intensity gp rp'.split(' '),
);
const kinds: ReadonlySet<string> = new Set(['goal', 'target', 'race', 'gp', 'rp']);
const plurals: ReadonlySet<string> = new Set(['miles', 'kilometres', 'kilometers', 'kms', 'ks']);

/** Distances that are raced, to the metre. */
const raced: ReadonlySet<number> = new Set([
  400, 800, 1000, 1500, 1600, 1609, 2000, 3000, 3200, 3219, 5000, 8000, 8047, 10_000, 15_000,
  16_093, 21_000, 21_100, 42_000, 42_195, 42_200,
]);

const metres: Readonly<Record<string, number>> = { km: 1000, mi: 1609.344, metres: 1, m: 1 };

/**
 * "4 miles goal pace" is the pace of a race over four miles, or four miles to run at the pace of the race
 * that is trained for. Only where something to run may begin: straight behind reps it is their pace.
 */
export const readRunAtPace = (
  cursor: Cursor,
  before: Phrase | undefined,
): RunAtPace | undefined => {
  const opens =
    !before || before.kind === 'join' || before.kind === 'heading' || before.kind === 'count';
  if (!opens || peek(cursor)?.kind !== 'number') return undefined;
  const length = readLength(cursor);
  const size = length?.unit === undefined ? undefined : metres[length.unit];
  if (!length || size === undefined) return undefined;
  const plural = isWord(cursor, plurals, -1) && length.from !== 1;
  const said: string[] = [];
  const start = cursor.at;
  for (; isWord(cursor, words); cursor.at += 1) said.push(wordAt(cursor) ?? '');
  if (!said.some((word) => kinds.has(word))) return undefined;
  const goal = said.some((word) => word === 'goal' || word === 'target' || word === 'gp');
  const name = goal ? 'goal pace' : 'race pace';
  return {
    length: { start: length.start, end: length.end, lengths: [length], pair: false },
    aim: { kind: 'fixed', target: { kind: 'effort', name } },
    paceAt: spanFrom(cursor, start),
    likely: plural || !raced.has(Math.round(length.from * size)),
  };
};
