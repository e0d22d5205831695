import type { Phrase } from '../grammar/syntax.ts';
import type { Rest } from './element.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { extend, type State } from './state.ts';

type Group = Extract<Phrase, { kind: 'group' }>;

/** Brackets straight behind a recovery that say how it is spent, or how long it takes. */
export const saysOfRest = (state: State, group: Group): boolean => {
  const { current, pending, join } = state;
  const last = current?.rests.at(-1);
  if (!current || !last || pending || join || last.end < (current.aims.at(-1)?.start ?? 0))
    return false;
  const [said, ...others] = group.phrases;
  if (!said || others.length > 0) return false;
  const changed = withMode(last, said) ?? withTime(last, said);
  if (!changed) return false;
  current.rests[current.rests.length - 1] = changed;
  extend(current, group);
  return true;
};

/** The `(walk/jog)` of "60s rec (walk/jog)". */
const withMode = (last: Rest, said: Phrase): Rest | undefined => {
  if (said.kind !== 'rest' || said.rest.what.kind !== 'unsaid' || last.rest.mode) return undefined;
  const { mode, either } = said.rest;
  return mode && { ...last, rest: { ...last.rest, mode, ...(either && { either }) } };
};

/** The `(2:00)` of "400 m jog (2:00)": not faster than anyone jogs. */
const withTime = (last: Rest, said: Phrase): Rest | undefined => {
  const { what } = last.rest;
  if (said.kind !== 'run' || what.kind !== 'length' || what.inTime || last.rest.bare)
    return undefined;
  const [way, ...ways] = what.length.lengths;
  const [time, ...times] = said.length.lengths;
  if (!way || !time || ways.length + times.length > 0) return undefined;
  if (kindOf(way) !== 'distance' || kindOf(time) !== 'time') return undefined;
  if (judge(roughMetres(way), roughMs(time)) === 'tooFast') return undefined;
  return { ...last, rest: { ...last.rest, what: { ...what, inTime: time } } };
};
