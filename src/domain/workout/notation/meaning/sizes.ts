import type { RawLength, RawRest } from '../grammar/syntax.ts';
import type { Element } from './element.ts';
import { kindOf, sharing } from './rough.ts';

/** How long an element is with its recoveries, in metres or ms. */
export const sizeOf = (
  { body, counts, rests }: Element,
  kind: ReturnType<typeof kindOf>,
  size: (length: RawLength) => number,
): number | undefined => {
  if (body?.kind !== 'lengths' || body.length.pair || body.length.or || rests.length > 1)
    return undefined;
  const { lengths } = body.length;
  const known = rests.flatMap(({ rest }) => lengthsOf(rest) ?? []);
  if (known.length < rests.length) return undefined;
  if ([...lengths, ...known].some((each) => kindOf(each) !== kind)) return undefined;
  const runs = lengths.reduce((sum, each) => sum + size(sharing(each, lengths.at(-1))), 0);
  const [rest] = known;
  const rounds = counts.reduce(
    (product, { count }) => product * (typeof count === 'number' ? count : Number.NaN),
    1,
  );
  if (Number.isNaN(rounds)) return undefined;
  return rounds * (runs + (rest ? size(rest) * lengths.length : 0));
};

const lengthsOf = ({ what }: RawRest): readonly RawLength[] | undefined =>
  what.kind === 'length' && what.length.lengths.length === 1 ? what.length.lengths : undefined;
