import type { RawLength } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { isLong, kindOf, roughMetres, roughMs } from './rough.ts';
import { sizeOf } from './sizes.ts';
import { isSumOf } from './sums.ts';

/**
 * "90 min run:" above 30 min easy, 15 min @10K and 45 min @MP; "10.8 mile hill workout. 5 miles easy, 10x1 min
 * hills, 2.5 miles cool-down": what stands first is what all the rest comes to, and is not run by itself. Asks.
 */
export const dropTotalAhead = (
  context: Context,
  elements: readonly Element[],
): readonly Element[] => {
  const [first, second, ...others] = elements;
  const total = first && totalOf(first);
  if (!first || !second || !total || others.length === 0 || !isApart(second)) return elements;
  const parts = [second, ...others];
  if (!comesTo(parts, total) && !hasRoomFor(parts, total)) return elements;
  const doubt = { kind: 'ambiguity', rule: 'totalAhead', text: 'asWholeLength' } as const;
  if (!choose(context, first, doubt, [true, false])) return elements;
  const { join: _, ...opening } = second;
  return [opening, ...others];
};

const isApart = ({ join }: Element): boolean =>
  join === 'newline' || join === '.' || join === ';' || join === ':';

/** A long run with nothing said of how it is run but that it is a run, or on hills. */
const totalOf = ({ body, counts, aims, rests, manners }: Element): RawLength | undefined => {
  const [length, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (length?.unit === undefined || others.length > 0 || !isLong(length)) return undefined;
  if (counts.length + aims.length + rests.length > 0) return undefined;
  const plain = manners.every(
    (each) => each.kind === 'on' || (each.kind === 'role' && each.role === 'hill'),
  );
  return plain ? length : undefined;
};

/** Parts of which most say how they are run: bare ones may be a ladder that happens to add up. */
const comesTo = (parts: readonly Element[], total: RawLength): boolean => {
  const told = parts.filter(({ aims, manners }) => aims.length + manners.length > 0);
  if (told.length < 2 || told.length * 2 < parts.length) return false;
  const { start, end } = total;
  return isSumOf(parts, { start, end, lengths: [total], pair: false }) === true;
};

/** From easy running to easy running, and as far as that can be added up no more than the total, nor half of it. */
const hasRoomFor = (parts: readonly Element[], total: RawLength): boolean => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !isEasy(first) || !isEasy(last)) return false;
  if (parts.every(isEasy) || total.from <= 0) return false;
  const kind = kindOf(total);
  const size = kind === 'distance' ? roughMetres : roughMs;
  const known = parts.reduce((sum, part) => sum + (sizeOf(part, kind, size) ?? 0), 0);
  return known > size(total) / 2 && known < size(total) * 1.02;
};

const isEasy = ({ manners }: Element): boolean =>
  manners.some((each) => each.kind === 'role' && easyRoles.has(each.role));
const easyRoles: ReadonlySet<string> = new Set(['easy', 'warmUp', 'coolDown']);
