import type { Phrase } from '../grammar/syntax.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;
type Shares = { readonly sets: Of<'count'>; readonly size: number };

/** `16x400 in 4 sets of 4`, `24x200 (3 sets of 8)`: reps counted once, and shared out into sets. */
export const shareOut = (phrases: readonly Phrase[]): readonly Phrase[] => {
  for (const [at, phrase] of phrases.entries()) {
    const [run, ...behind] = phrases.slice(at + 1);
    if (phrase.kind !== 'count' || typeof phrase.count !== 'number' || run?.kind !== 'run')
      continue;
    if (phrase.sets || run.length.lengths.length !== 1) continue;
    const joined = behind[0]?.kind === 'join' && behind[0].by === ',' ? 1 : 0;
    const sized = sizeOf(behind[joined]);
    if (sized && phrase.count % sized.count === 0) {
      const { start, end } = phrase;
      const sets: Phrase = { ...sized, count: phrase.count / sized.count, sets: true, start, end };
      const inner: Phrase = { kind: 'count', count: sized.count, sets: false, start, end };
      const { size: _, ...counted } = sets;
      return [...phrases.slice(0, at), counted, inner, run, ...behind.slice(joined + 1)];
    }
    const [first, second] = behind.slice(joined);
    const bracket = first?.kind === 'group' && joined === 0 ? first.phrases : undefined;
    const shares = sharesIn(bracket ?? [first, second]);
    if (!shares || (bracket && bracket.length !== 2)) continue;
    if (Number(shares.sets.count) * shares.size !== phrase.count) continue;
    const { start, end } = phrase;
    const rest = behind.slice(joined + (bracket ? 1 : 2));
    const inner: Phrase = { kind: 'count', count: shares.size, sets: false, start, end };
    return [...phrases.slice(0, at), shares.sets, inner, run, ...rest];
  }
  return phrases;
};

/** "in sets of 5", or that in brackets. */
const sizeOf = (phrase: Phrase | undefined): (Of<'count'> & { count: number }) | undefined => {
  if (phrase?.kind === 'group' && phrase.phrases.length === 1) return sizeOf(phrase.phrases[0]);
  if (phrase?.kind !== 'count' || !phrase.size || typeof phrase.count !== 'number')
    return undefined;
  return { ...phrase, count: phrase.count };
};

/** "4 sets of 4", where the second figure has no unit. */
const sharesIn = ([sets, run]: readonly (Phrase | undefined)[]): Shares | undefined => {
  if (sets?.kind !== 'count' || !sets.sets || typeof sets.count !== 'number') return undefined;
  const [size, ...others] = run?.kind === 'run' ? run.length.lengths : [];
  if (!size || others.length > 0 || size.unit !== undefined || size.to !== undefined)
    return undefined;
  return { sets, size: size.from };
};
