import type { Phrase } from '../grammar/syntax.ts';
import { giveList, repsOf } from './bracket-lists.ts';
import type { State } from './state.ts';

type Target = Extract<Phrase, { kind: 'target' }>;

/**
 * `3x80 m - 60%, 80%, 90%`: behind reps, as many shares as reps. Gives each rep its own, and says how many phrases
 * that takes up; 0 where it is no such list.
 */
export const sharesBehind = (state: State, phrases: readonly Phrase[], at: number): number => {
  const { current, pending } = state;
  const first = phrases[at];
  if (!first || !isShare(first) || current?.body?.kind !== 'lengths' || pending) return 0;
  if (current.aims.length > 0 || current.counts.length === 0) return 0;
  const said = sharesFrom(phrases, at);
  const last = said.at(-1);
  if (!last || said.length < 2 || said.length !== repsOf(current)) return 0;
  const list = { kind: 'aims', aims: said.map(({ aim }) => aim) } as const;
  if (!giveList(state, current, { start: first.start, end: last.end }, list)) return 0;
  state.join = undefined;
  return said.length * 2 - 1;
};

const sharesFrom = (phrases: readonly Phrase[], at: number): readonly Target[] => {
  const said: Target[] = [];
  for (let next = at; said.length < mostShares; next += 2) {
    const phrase = phrases[next];
    if (!phrase || !isShare(phrase)) return said;
    said.push(phrase);
    const join = phrases[next + 1];
    if (join?.kind !== 'join' || join.by !== ',') return said;
  }
  return said;
};

const mostShares = 40;

const isShare = (phrase: Phrase): phrase is Target =>
  phrase.kind === 'target' &&
  phrase.aim.kind === 'fixed' &&
  phrase.aim.target.kind === 'effort' &&
  /^\d.*%/.test(phrase.aim.target.name);
