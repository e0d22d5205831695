import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { couldBeRun, giveList, repsOf } from './bracket-lists.ts';
import { kindOf, roughMetres } from './rough.ts';
import type { Draft, State } from './state.ts';

type Remark = Extract<Phrase, { kind: 'remark' }>;

/** "6x400, 90 s. 400s: 72, 71, …": where there are as many times as reps of that length above, they may be their times. */
export const timesAbove = (state: State, remark: Remark): boolean => {
  const { times, of } = remark;
  if (!times || times.length === 0) return false;
  const drafts = state.elements.filter(
    (each) =>
      each.aims.length === 0 &&
      isOf(each, of) &&
      repsOf(each) === times.length &&
      couldBeRun(each, times),
  );
  const [only, ...others] = drafts;
  if (!only || others.length > 0) return false;
  return giveList(state, only, remark, { kind: 'times', times });
};

const isOf = ({ body }: Draft, of: number | undefined): boolean => {
  const [length, ...others]: readonly RawLength[] =
    body?.kind === 'lengths' ? body.length.lengths : [];
  if (!length || others.length > 0 || kindOf(length) !== 'distance') return false;
  return of === undefined || Math.abs(roughMetres(length) - of) < 1;
};
