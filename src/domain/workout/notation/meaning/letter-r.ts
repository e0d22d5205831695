import type { Phrase } from '../grammar/syntax.ts';
import { choose } from './context.ts';
import { kindOf, kindOfAll } from './rough.ts';
import type { Draft, State } from './state.ts';

type Run = Extract<Phrase, { kind: 'run' }>;
type Target = Extract<Phrase, { kind: 'target' }>;

/** The R of "1'30\" R", which is a recovery in France and repetition pace to Daniels. */
export const isLetterR = (next: Phrase): boolean =>
  next.kind === 'target' &&
  next.end - next.start === 1 &&
  next.aim.kind === 'fixed' &&
  next.aim.target.kind === 'zone' &&
  next.aim.target.zone === 'repetition';

/** `6x1000, 1'30" R`: asks, and takes the letter along with the recovery. */
export const isMarkedRest = (state: State, current: Draft, run: Run, letter: Phrase): boolean => {
  const { join } = state;
  const [length, ...others] = run.length.lengths;
  if (!length || others.length > 0) return false;
  // "3 sets 5x200, 1:30 r, 5:00 R": the second is that between the sets.
  const second = current.counts.length > 1 && current.rests.length === 1;
  if (second && join !== '+' && join !== 'then' && kindOf(length) === 'time') {
    state.swallowed = letter;
    return true;
  }
  if (current.rests.length > 0) return false;
  if (join === '+' || join === 'then' || join === 'and' || kindOf(length) === 'unknown')
    return false;
  const zoned = current.aims.some(({ aim }) => aim.kind === 'fixed' && aim.target.kind === 'zone');
  const timed = current.body?.kind === 'lengths' && kindOfAll(current.body.length) === 'time';
  const likely = kindOf(length) === 'time' && !(zoned && timed);
  const doubt = {
    kind: 'ambiguity',
    rule: 'letterR',
    text: likely ? 'letterAsRecovery' : 'letterAsPace',
  } as const;
  const isRest = choose(state.context, { ...run, end: letter.end }, doubt, [likely, !likely]);
  if (isRest) state.swallowed = letter;
  return isRest;
};

/** `6x1000 R 1'30"`: before a time the R is the recovery's in France, and a pace to Daniels. */
export const marksRest = (state: State, phrase: Target, next: Phrase | undefined): boolean => {
  const { context, current, pending } = state;
  const length = next?.kind === 'run' ? next.length.lengths[0] : undefined;
  if (!current?.body || pending || !length || !isLetterR(phrase) || kindOf(length) !== 'time')
    return false;
  const doubt = {
    kind: 'ambiguity',
    rule: 'letterR',
    text: 'letterAsRecovery',
  } as const;
  if (!choose(context, { ...phrase, end: length.end }, doubt, [true, false])) return false;
  state.marked = next;
  return true;
};
