import type { Phrase } from '../grammar/syntax.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;
type Shares = { readonly sets: Of<'count'>; readonly size: number };

/** `16x400 in 4 sets of 4`, `24x200 (3 sets of 8)`, `12x300 off 60s, 2 sets of 6`: counted once, and shared out into sets. */
export const shareOut = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const sized = inSetsOfSize(phrases);
  if (sized) return sized;
  for (const [at, phrase] of phrases.entries()) {
    const [run, ...behind] = phrases.slice(at + 1);
    if (phrase.kind !== 'count' || typeof phrase.count !== 'number' || run?.kind !== 'run')
      continue;
    if (phrase.sets || run.length.lengths.length !== 1) continue;
    const said = restsAhead(behind);
    const joined = said + (isComma(behind[said]) ? 1 : 0);
    const [first, second] = behind.slice(joined);
    const bracket = first?.kind === 'group' && joined === said ? first.phrases : undefined;
    const shares = sharesIn(bracket ?? [first, second]);
    if (!shares || (bracket && bracket.length !== 2)) continue;
    if (Number(shares.sets.count) * shares.size !== phrase.count) continue;
    const { start, end } = phrase;
    const rest = behind.slice(joined + (bracket ? 1 : 2));
    const inner: Phrase = { kind: 'count', count: shares.size, sets: false, start, end };
    return [...phrases.slice(0, at), shares.sets, inner, run, ...behind.slice(0, said), ...rest];
  }
  return phrases;
};

const isComma = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'join' && phrase.by === ',';

/** How many phrases say the recovery between reps and sets: "off 60s", ", 60 s rest". */
const restsAhead = ([first, second]: readonly Phrase[]): number => {
  if (first?.kind === 'rest') return 1;
  return isComma(first) && second?.kind === 'rest' ? 2 : 0;
};

/** "4 sets of 4", where the second figure has no unit. */
const sharesIn = ([sets, run]: readonly (Phrase | undefined)[]): Shares | undefined => {
  if (sets?.kind !== 'count' || !sets.sets || typeof sets.count !== 'number') return undefined;
  const [size, ...others] = run?.kind === 'run' ? run.length.lengths : [];
  if (!size || others.length > 0 || size.unit !== undefined || size.to !== undefined)
    return undefined;
  return { sets, size: size.from };
};

/** "12x300 in sets of 4", "12x300, 100 jog (sets of 4, 400 jog between sets)". */
const inSetsOfSize = (phrases: readonly Phrase[]): readonly Phrase[] | undefined => {
  const at = phrases.findIndex((phrase) => sizeIn(phrase) !== undefined);
  const said = phrases[at];
  const size = said && sizeIn(said);
  const only = phrases.findLastIndex(({ kind }, i) => kind === 'count' && i < at);
  const count = phrases[only];
  if (!said || !size || count?.kind !== 'count' || phrases[only + 1]?.kind !== 'run')
    return undefined;
  if (typeof count.count !== 'number' || count.sets || count.trailing || count.count <= size)
    return undefined;
  if (phrases[only - 1]?.kind === 'count' || count.count % size !== 0) return undefined;
  const { start, end } = count;
  const sets: Phrase = { kind: 'count', count: count.count / size, sets: true, start, end };
  const reps: Phrase = { kind: 'count', count: size, sets: false, start, end };
  return phrases.flatMap((phrase, i) => {
    if (i === only) return [sets, reps];
    return i === at ? withoutSize(phrase) : [phrase];
  });
};

const sizeIn = (phrase: Phrase): number | undefined => {
  const [first, second] = phrase.kind === 'group' ? phrase.phrases : [phrase];
  if (first?.kind !== 'count' || !first.size || typeof first.count !== 'number') return undefined;
  return !second || second.kind === 'join' ? first.count : undefined;
};

const withoutSize = (phrase: Phrase): readonly Phrase[] => {
  if (phrase.kind !== 'group' || phrase.phrases.length < 3) return [];
  return [{ ...phrase, phrases: phrase.phrases.slice(2) }];
};
