import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { assume, fail } from './context.ts';
import { kindOf, roughMetres, roughMs, sharing } from './rough.ts';
import { type Draft, extend, finished, type State } from './state.ts';

/** "and back down": what stands before it the other way round, its last length once. */
export const placeMirror = (state: State, phrase: Extract<Phrase, { kind: 'mirror' }>): void => {
  const first = state.elements.findLastIndex(({ manners }) =>
    manners.some(({ kind }) => kind === 'role'),
  );
  const ladder = state.elements.slice(first + 1);
  const plain = !state.pending && ladder.every(isRung);
  const done = plain && (mirrorList(ladder, phrase) || mirrorSteps(state, ladder, phrase));
  if (!done) {
    fail(state.context, phrase, 'repeatedUnclear', 'repeatedList');
    return;
  }
  assume(state.context, phrase, 'mirrored', 'mirrored');
  state.join = undefined;
};

type Mirror = Extract<Phrase, { kind: 'mirror' }>;

const isRung = ({ counts, body, manners }: Draft): boolean =>
  counts.length === 0 && body?.kind === 'lengths' && manners.every(({ kind }) => kind === 'on');

/** "200, 400, 600 and back down": one list of lengths. */
const mirrorList = (ladder: readonly Draft[], phrase: Mirror): boolean => {
  const [only, ...others] = ladder;
  const list = only?.body?.kind === 'lengths' ? only.body.length : undefined;
  if (!only || !list || others.length > 0 || list.lengths.length < 3) return false;
  const lengths = list.lengths.map((each) => sharing(each, list.lengths.at(-1)));
  const back = backTo(lengths.slice(0, -1).reverse(), phrase.to, (each) => each);
  if (!back || !isLadder(lengths)) return false;
  only.body = {
    kind: 'lengths',
    length: { ...list, lengths: [...lengths, ...back], pair: false },
  };
  extend(only, phrase);
  return true;
};

/** "1 min hard, 1 min easy, 2 min hard, 2 min easy, 3 min hard and back down": each with its own pace and recovery. */
const mirrorSteps = (state: State, ladder: readonly Draft[], phrase: Mirror): boolean => {
  const lengths = ladder.map(lengthOf);
  const known = lengths.filter((each) => each !== undefined);
  if (ladder.length < 3 || known.length < ladder.length || !isLadder(known)) return false;
  const back = backTo(ladder.slice(0, -1).reverse(), phrase.to, lengthOf);
  if (!back) return false;
  for (const draft of back) {
    const { join: _, ...copy } = finished(draft);
    const { counts, aims, rests, manners, line, start, end } = copy;
    const body = draft.body;
    state.elements.push({
      ...{ counts: [...counts], aims: [...aims], rests: [...rests], manners: [...manners] },
      ...{ line, start, end, join: ',', ...(body && { body }) },
    });
  }
  state.current = state.elements.at(-1);
  return true;
};

const lengthOf = ({ body }: Draft): RawLength | undefined => {
  const [length, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  return others.length > 0 ? undefined : length;
};

const size = (length: RawLength): number =>
  kindOf(length) === 'distance' ? roughMetres(length) : roughMs(length);

/** Up all the way, or down. */
const isLadder = (lengths: readonly RawLength[]): boolean => {
  const sizes = lengths.map(size);
  const rises = sizes.every((each, i) => i === 0 || each > (sizes[i - 1] ?? 0));
  return rises || sizes.every((each, i) => i === 0 || each < (sizes[i - 1] ?? 0));
};

/** As far back as it says; undefined where that is no rung. */
const backTo = <T>(
  back: readonly T[],
  to: RawLength | undefined,
  rung: (each: T) => RawLength | undefined,
): readonly T[] | undefined => {
  if (!to) return back;
  const end = back.findIndex((each) => rung(each)?.from === to.from);
  return end < 0 ? undefined : back.slice(0, end + 1);
};
