import type { Phrase } from '../grammar/syntax.ts';
import { isBareRest } from './classify.ts';
import { choose, fail } from './context.ts';
import { addRest } from './place-rests.ts';
import { type Draft, extend, pend, type State, settle } from './state.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** A count before what it repeats waits for it; one behind closes it. */
export const placeCount = (state: State, phrase: Of<'count'>, next: Phrase | undefined): void => {
  const { current } = state;
  const count = { start: phrase.start, end: phrase.end, count: phrase.count, sets: phrase.sets };
  const closes = next === undefined || (next.kind === 'join' && next.by !== ':' && next.by !== '-');
  if (!phrase.trailing && !(closes && current && !state.pending)) {
    pend(state, phrase).counts.push(count);
    return;
  }
  const target = state.pending ?? current;
  if (!target) {
    fail(state.context, phrase, 'There is nothing before this to repeat.');
    return;
  }
  splitList(state, target).counts.unshift(count);
  state.join = undefined;
};

/** `400, 800 x2`: a count behind a list in commas may mean its last length only. */
const splitList = (state: State, draft: Draft): Draft => {
  const list = draft.body?.kind === 'lengths' ? draft.body.length : undefined;
  const last = list?.lengths.at(-1);
  if (!list || !last || draft !== state.current || !draft.listed || list.lengths.length < 2)
    return draft;
  const alone = choose(
    state.context,
    draft,
    {
      kind: 'ambiguity',
      rule: 'countOfList',
      text: 'The count is taken for the last length only.',
    },
    [true, false],
  );
  if (!alone) return draft;
  draft.body = {
    kind: 'lengths',
    length: { ...list, lengths: list.lengths.slice(0, -1), pair: false },
  };
  state.join = ',';
  return settle(state, last, {
    kind: 'lengths',
    length: { ...last, lengths: [last], pair: false },
  });
};

/** A length begins something to run, goes on with a list, or is a recovery without the word. */
export const placeRun = (state: State, phrase: Of<'run'>, next: Phrase | undefined): void => {
  if (isBareRest(state, phrase, next)) {
    const what = { kind: 'length', length: phrase.length } as const;
    addRest(state, { ...phrase, rest: { what, bare: true } });
    return;
  }
  const { current, join } = state;
  const list = current?.body?.kind === 'lengths' ? current.body.length : undefined;
  const plain =
    current && list && !state.pending && isPlain(current) && current.line === state.line;
  if (plain && join === ',' && !(list.pair && !current.listed)) {
    const length = {
      start: list.start,
      end: phrase.end,
      lengths: [...list.lengths, ...phrase.length.lengths],
      pair: false,
    };
    current.body = { kind: 'lengths', length };
    current.listed = true;
    extend(current, phrase);
    state.join = undefined;
    return;
  }
  settle(state, phrase, { kind: 'lengths', length: phrase.length });
};

const isPlain = ({ counts, aims, rests, manners, introduced }: Draft): boolean =>
  counts.length + rests.length + manners.length + (introduced ? 0 : aims.length) === 0;
