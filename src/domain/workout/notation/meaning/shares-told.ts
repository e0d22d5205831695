import type { Phrase } from '../grammar/syntax.ts';

/** A figure and its pace: "5 @ 80". */
type Share = { readonly count: number; readonly phrases: readonly Phrase[] };

/** No list of shares is longer. */
const mostShares = 8;

/**
 * `10x400: 4 @5K, 6 @3K`, `10x400 off 60s, 5 @ 80, 5 @ 78`: figures behind reps that add up to them, each with its
 * pace, as in brackets. Anything else between them is left as it stands.
 */
export const bracketShares = (phrases: readonly Phrase[]): readonly Phrase[] => {
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.kind !== 'count' || phrase.sets || phrase.trailing) continue;
    const run = phrases[at + 1];
    if (run?.kind !== 'run' || run.length.lengths.length !== 1) continue;
    const from = firstShare(phrases, at + 2);
    const shares = sharesFrom(phrases, from);
    const sum = shares.reduce((all, { count }) => all + count, 0);
    if (shares.length < 2 || sum !== phrase.count) continue;
    const inside = shares.flatMap((share) => share.phrases);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) continue;
    const group: Phrase = {
      ...{ kind: 'group', square: false, phrases: inside },
      ...{ start: first.start, end: last.end },
    };
    const used = from + inside.length + shares.length - 1;
    const isJoined = phrases[from - 1]?.kind === 'join';
    return [...phrases.slice(0, isJoined ? from - 1 : from), group, ...phrases.slice(used)];
  }
  return phrases;
};

/** Behind the recovery, if there is one, and the sign before it and behind it. */
const firstShare = (phrases: readonly Phrase[], from: number): number => {
  let at = from;
  const [join, rest] = phrases.slice(at);
  // "10x400 w/ 60s": what "with" makes a recovery.
  const isWith = join?.kind === 'join' && join.by === 'with' && rest?.kind === 'run';
  if (join?.kind === 'join' && (rest?.kind === 'rest' || isWith)) at += 2;
  else if (join?.kind === 'rest') at += 1;
  return phrases[at]?.kind === 'join' ? at + 1 : at;
};

const sharesFrom = (phrases: readonly Phrase[], from: number): readonly Share[] => {
  const shares: Share[] = [];
  let at = from;
  while (shares.length < mostShares) {
    const [figure, target] = [phrases[at], phrases[at + 1]];
    const count = figure && countOf(figure);
    if (!figure || count === undefined || target?.kind !== 'target') return shares;
    shares.push({ count, phrases: [asRun(figure), target] });
    if (phrases[at + 2]?.kind !== 'join') return shares;
    at += 3;
  }
  return shares;
};

/** A bare figure, or the one behind the colon of "10x400: 4 @5K". */
const countOf = (phrase: Phrase): number | undefined => {
  if (phrase.kind === 'count')
    return phrase.trailing && phrase.figure && typeof phrase.count === 'number'
      ? phrase.count
      : undefined;
  const [figure, ...others] = phrase.kind === 'run' ? phrase.length.lengths : [];
  const bare = figure && others.length === 0 && figure.unit === undefined;
  return bare && figure.to === undefined && Number.isInteger(figure.from) ? figure.from : undefined;
};

const asRun = (phrase: Phrase): Phrase => {
  if (phrase.kind !== 'count' || typeof phrase.count !== 'number') return phrase;
  const span = { start: phrase.start, end: phrase.end };
  const lengths = [{ ...span, from: phrase.count }];
  return { kind: 'run', length: { ...span, lengths, pair: false }, ...span };
};
