import { kindOf, roughMetres, roughMs } from './rough.ts';
import type { Draft } from './state.ts';

/** The easy half of `400 easy / 400 hard x 6`. */
export const isEasyRun = ({ manners, body }: Draft): boolean =>
  body !== undefined && manners.some((each) => each.kind === 'role' && each.role === 'easy');

/** `400 800 1200 x3`, `30 s 30 s x12`: nothing but lengths in a row. */
export const isBareDistance = ({ body, rests, manners }: Draft): boolean =>
  rests.length + manners.length === 0 &&
  body?.kind === 'lengths' &&
  body.length.lengths.every((each) => kindOf(each) !== 'unknown');

export const isRestedDistance = ({ rests, aims, body }: Draft): boolean =>
  rests.length > 0 &&
  aims.length === 0 &&
  body?.kind === 'lengths' &&
  body.length.lengths.every((each) => kindOf(each) === 'distance');

/** A pace may stand beside reps of a size: "400 fast 400 slow x4", but not "5k tempo 400 x8". */
export const isAsBig = ({ aims, body }: Draft, last: Draft): boolean => {
  if (aims.length === 0) return true;
  const size = (each: Draft['body']) =>
    each?.kind === 'lengths' ? Math.max(...each.length.lengths.map(roughMetres)) : 0;
  return size(body) <= size(last.body) * 2.5;
};

/** The halves of "400 easy 400 fast x6" and "2 min easy 1 min hard x 8", and not those of "2 miles easy 400 hard x 8". */
export const isLikeLong = ({ body }: Draft, last: Draft): boolean => {
  const [one, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  const other = last.body?.kind === 'lengths' ? last.body.length.lengths[0] : undefined;
  if (!one || !other || others.length > 0 || kindOf(one) !== kindOf(other)) return false;
  const [a, b] = [one, other].map((each) =>
    kindOf(each) === 'distance' ? roughMetres(each) : roughMs(each),
  );
  return a !== undefined && b !== undefined && a <= 3 * b && b <= 3 * a;
};
