import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { assume } from './context.ts';
import { isClock, isPace } from './mile-paces.ts';
import { roughMetres, roughMs } from './rough.ts';
import type { State } from './state.ts';

type Group = Extract<Phrase, { kind: 'group' }>;

/**
 * `3 miles in 17:31 (5:59, 5:50, 5:42)`: as many times in brackets as a run has miles or kilometres, each
 * of them one that somebody runs a mile or kilometre in. What was run, and no more reps.
 */
export const placeSplits = (state: State, group: Group): boolean => {
  const { current, pending, join, context } = state;
  const [run, ...others] = current?.body?.kind === 'lengths' ? current.body.length.lengths : [];
  if (!current || !run || others.length > 0 || pending || join || current.counts.length > 0)
    return false;
  const said = group.phrases.filter(({ kind }) => kind !== 'join');
  const times = said.flatMap((each) => (each.kind === 'run' ? each.length.lengths : []));
  const clocks = said.every(({ kind }) => kind === 'run') && times.every(isClock);
  if (!clocks || times.length < 2 || times.length !== run.from) return false;
  const unit = run.unit ?? lastUnit(state);
  if (unit !== 'mi' && unit !== 'km') return false;
  const metres = roughMetres({ ...run, unit }) / run.from;
  if (!times.every((time) => isPace(roughMs(time) / metres))) return false;
  assume(context, group, 'splits', 'splits');
  current.end = Math.max(current.end, group.end);
  if (run.unit === undefined && current.body?.kind === 'lengths') {
    const length = { ...current.body.length, lengths: [{ ...run, unit }] };
    current.body = { kind: 'lengths', length };
  }
  return true;
};

/** The miles of "4 miles easy, 4 aerobic (7:34, 7:39, 7:23, 7:18)". */
const lastUnit = ({ elements }: State): RawLength['unit'] =>
  elements
    .flatMap(({ body }) => (body?.kind === 'lengths' ? body.length.lengths : []))
    .findLast(({ unit }) => unit !== undefined)?.unit;
