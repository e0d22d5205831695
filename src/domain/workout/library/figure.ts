import type { Quantity } from '../../pace/target.ts';
import { printDistance, printTimes } from '../notation/print/print-length.ts';

/** How long something is: a distance, m, with the unit it is told in; or a time, ms. */
export type Length =
  | { readonly m: number; readonly as: 'm' | 'km' | 'mi' }
  | { readonly ms: Quantity };

export type Rest = 'rest' | 'jog' | 'jogBack';

/** What an option is where figures say it: the formatter writes them, and words place them. */
export type Figure =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'length'; readonly length: Length }
  | { readonly kind: 'recovery'; readonly length: Length; readonly rest: Rest }
  | {
      readonly kind: 'reps';
      readonly count: number;
      readonly length: Length;
      readonly jog: Length;
    }
  | { readonly kind: 'places'; readonly atM: readonly number[] };

export const mileM = 1609.344;

export const metres = (m: number): Length => ({ m, as: 'm' });
export const miles = (count: number): Length => ({ m: count * mileM, as: 'mi' });
export const seconds = (count: number): Length => ({ ms: count * 1000 });
export const minutes = (count: number): Length => seconds(count * 60);

/** As coaches write it: `80 metres`, `150`, `1 mi`, `60s`, `2:30`, `2-3 min`. */
export const shorthandOf = (length: Length): string => {
  if ('m' in length) return printDistance(length.m, length.as);
  const { ms } = length;
  return typeof ms === 'number' && ms < 100_000 ? `${ms / 1000}s` : printTimes(ms);
};
