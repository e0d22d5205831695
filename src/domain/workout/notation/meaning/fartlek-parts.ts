import type { RawLength } from '../grammar/syntax.ts';
import type { Element } from './element.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

/** The name of the session, and no pace: "20 min fartlek (7x2 min/1 min)". */
export const isFartlek = ({ aims, manners }: Element): boolean =>
  manners.length === 0 &&
  aims.length === 1 &&
  aims.every(
    ({ aim }) =>
      aim.kind === 'fixed' && aim.target.kind === 'effort' && aim.target.name === 'fartlek',
  );

/** Counted reps with their recoveries come to the whole, or to one recovery more. */
export const fillsFartlek = (
  whole: RawLength,
  left: number,
  inside: readonly Element[],
): boolean => {
  const [rest] = inside[0]?.rests ?? [];
  const [length] = rest?.rest.what.kind === 'length' ? rest.rest.what.length.lengths : [];
  if (inside.length !== 1 || !length || kindOf(length) !== kindOf(whole)) return false;
  const size = kindOf(whole) === 'distance' ? roughMetres : roughMs;
  const over = (-left / whole.from) * size(whole);
  return over >= -0.02 * size(whole) && over <= size(length) * 1.01;
};
