import type { Phrase } from '../grammar/syntax.ts';
import { choose } from './context.ts';
import { extend, type State } from './state.ts';

type Manner = Extract<Phrase, { kind: 'manner' }>;

/** "… run 10 min" above "easy": the line was too short for the word, most likely. */
export const isWrapped = (state: State, phrase: Manner, next: Phrase | undefined): boolean => {
  const { current, pending, join, context } = state;
  const { manner } = phrase;
  const ends = next === undefined || (next.kind === 'join' && next.by === 'newline');
  if (!current || pending || join !== 'newline' || !ends) return false;
  if (manner.kind !== 'role' || manner.role !== 'easy' || current.body?.kind !== 'lengths')
    return false;
  const said = current.counts.length + current.aims.length + current.manners.length;
  if (said + current.rests.length > 0) return false;
  const doubt = { kind: 'ambiguity', rule: 'wrapped', text: 'wrappedLine' } as const;
  if (!choose(context, phrase, doubt, [true, false])) return false;
  current.manners.push(manner);
  extend(current, phrase);
  state.join = undefined;
  return true;
};
