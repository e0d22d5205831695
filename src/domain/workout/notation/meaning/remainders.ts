import type { RawLength } from '../grammar/syntax.ts';
import type { Element } from './element.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { sizeOf } from './sizes.ts';

/** What is left of the run in its own unit; undefined where times and distances are mixed. */
export const remainder = (whole: RawLength, parts: readonly Element[]): number | undefined => {
  const kind = kindOf(whole);
  const size = kind === 'distance' ? roughMetres : roughMs;
  let taken = 0;
  for (const part of parts) {
    const one = sizeOf(part, kind, size);
    if (one === undefined) return undefined;
    taken += one;
  }
  const left = (1 - taken / size(whole)) * whole.from;
  return whole.unit === 'hour' ? left : Math.round(left * 1000) / 1000;
};

/** "9 miles with 2 miles slow, 3 miles fast, 3 min slow, 3 miles fast and 1 mile slow": the miles are nine without the minutes. */
export const fillsAlone = (whole: RawLength, parts: readonly Element[]): boolean => {
  const alike = parts.filter(
    ({ body, rests }) =>
      rests.length === 0 &&
      body?.kind === 'lengths' &&
      body.length.lengths.every((each) => kindOf(each) === kindOf(whole)),
  );
  const left = alike.length > 1 ? remainder(whole, alike) : undefined;
  return left !== undefined && Math.abs(left) <= whole.from * 0.02;
};
