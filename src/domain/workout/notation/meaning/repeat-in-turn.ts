import type { Phrase } from '../grammar/syntax.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;
type Repeat = { readonly rest: Of<'rest'>; readonly count: Of<'count'>; readonly size: number };

/**
 * "400, 800, 400, 1 min recovery. 3 min rest. Repeat. 3 min rest. Repeat.": a rest in a sentence of its own before
 * "repeat" stands between the sets, and each "repeat" behind as long a rest is one set more.
 */
export const repeatInTurn = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const at = phrases.findIndex((each, i) => isApart(each) && repeatAt(phrases, i + 1));
  const first = at < 0 ? undefined : repeatAt(phrases, at + 1);
  if (!first || at === 0) return phrases;
  let to = at + 1 + first.size;
  let sets = 2;
  for (;;) {
    const next = isApart(phrases[to]) ? repeatAt(phrases, to + 1) : undefined;
    if (!next || lengthOf(next.rest) !== lengthOf(first.rest)) break;
    to += 1 + next.size;
    sets += 1;
  }
  // As the only one it may be the recovery of the reps.
  if (sets === 2 && !phrases.slice(0, at).some(({ kind }) => kind === 'rest')) return phrases;
  const { start, end } = first.rest;
  const between: Phrase = { kind: 'scope', scope: { kind: 'set' }, start, end };
  const comma: Phrase = { kind: 'join', by: ',', spaced: true, start, end };
  const { again: _, ...said } = first.count;
  const count: Phrase = { ...(sets > 2 ? said : first.count), count: sets, all: true };
  return [...phrases.slice(0, at + 1), count, comma, first.rest, between, ...phrases.slice(to)];
};

const isApart = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'join' && (phrase.by === '.' || phrase.by === 'newline' || phrase.by === ';');

/** A rest, what parts it, and "repeat". */
const repeatAt = (phrases: readonly Phrase[], at: number): Repeat | undefined => {
  const [rest, ...after] = phrases.slice(at, at + 3);
  if (rest?.kind !== 'rest' || lengthOf(rest) === undefined) return undefined;
  const parted = after[0]?.kind === 'join';
  const count = parted ? after[1] : after[0];
  if (count?.kind !== 'count' || !count.again) return undefined;
  return { rest, count, size: parted ? 3 : 2 };
};

/** How long and how: what two rests have in common. */
const lengthOf = ({ rest: { what, mode } }: Of<'rest'>): string | undefined => {
  const [only, ...others] = what.kind === 'length' ? what.length.lengths : [];
  return only && others.length === 0 ? `${only.from} ${only.unit} ${mode}` : undefined;
};
