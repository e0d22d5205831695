import type { Quantity } from '../../../pace/target.ts';
import type { Part, RawLength } from '../grammar/syntax.ts';
import { isTimeUnit } from '../grammar/units.ts';
import { assume, type Context, fail } from './context.ts';
import type { Aim, Count, Element } from './element.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

/** Something said of some reps only, and where they lie among all. */
type Piece = { readonly from: number; readonly size: number; readonly aim: Aim };

/**
 * `8x400 @5K, last one all out` as seven reps and one; `10 miles, last 3 @MP` as seven miles and
 * three. What cannot be taken apart without a doubt is refused.
 */
export const splitParts = (context: Context, element: Element): Element => {
  const said = element.aims.filter(({ part }) => part !== undefined);
  if (said.length === 0) return element;
  const [length, ...others] = element.body?.kind === 'lengths' ? element.body.length.lengths : [];
  const count = element.counts.at(-1);
  const sets = element.counts.length > 1 && !said.every(({ part }) => part?.perSet);
  const many = others.length > 0 && (count !== undefined || hasRange(element));
  const listed = element.rests.some(({ rest }) => isList(rest));
  const first = said[0] ?? element;
  if (!length || sets || many || listed) {
    fail(context, first, notClear, 'writeRepsOut');
    return element;
  }
  const total = others.length > 0 ? others.length + 1 : count ? least(count) : length.from;
  const pieces = lay(said, total, (part) =>
    sizeOf(part, count !== undefined || others.length > 0, length, total),
  );
  if (!pieces) {
    fail(context, first, 'notSoManyReps');
    return element;
  }
  const general = element.aims.filter(({ part }) => part === undefined);
  const piecewise = !count && others.length === 0;
  if (piecewise && general.length + element.manners.length === 0) {
    const text = 'easyRest';
    assume(context, element, 'restOfRun', text);
  }
  const laid = spans(pieces, total);
  if (general.length > 0 && laid.every(({ aims }) => aims)) {
    const text = 'leftToParts';
    assume(context, general[0] ?? element, 'paceOfWhole', text);
    for (const { start } of general) context.used.add(start);
  }
  const elements = laid.map((span) => cut(element, span, general));
  return {
    ...element,
    counts: element.counts.slice(0, -1),
    body: { kind: 'group', elements },
    aims: [],
    manners: [],
  };
};

export const notClear = 'whichReps';

export const least = ({ count }: Count): number => (typeof count === 'number' ? count : count.from);

const hasRange = ({ body }: Element): boolean => body?.kind === 'lengths' && body.length.pair;

const isList = ({ what }: Element['rests'][number]['rest']): boolean =>
  what.kind === 'perRep' || (what.kind === 'length' && what.length.lengths.length > 2);

/** "10 miles, last 3" are miles; nobody says "60 s, last 1". */
const counted: ReadonlySet<string> = new Set(['mi', 'M', 'km', 'min', 'lap', 'hour']);

/** How many reps, or how much of a run in its own unit, a part is; undefined where that is no part of it. */
export const sizeOf = (
  part: Part,
  reps: boolean,
  whole: RawLength,
  total: number,
): number | undefined => {
  if (part.half) return !reps || total % 2 === 0 ? total / 2 : undefined;
  if (part.count !== undefined)
    return reps || (total > 1 && counted.has(whole.unit ?? 'sec')) ? part.count : undefined;
  const { length } = part;
  if (!length || (part.from !== undefined && length.unit !== whole.unit)) return undefined;
  // "8x400, last 400 hard": the last of them.
  if (reps) return isSame(length, whole) ? 1 : undefined;
  if (length.unit === undefined || length.unit === whole.unit) return length.from;
  if (kindOf(length) === 'distance' && kindOf(whole) === 'distance')
    return (roughMetres(length) / roughMetres(whole)) * whole.from;
  if (isTimeUnit(length.unit) && isTimeUnit(whole.unit))
    return (roughMs(length) / roughMs(whole)) * whole.from;
  return undefined;
};

const isSame = (a: RawLength, b: RawLength): boolean =>
  kindOf(a) === 'distance' && kindOf(b) === 'distance' && roughMetres(a) === roughMetres(b);

/** Lays the parts out, those from the beginning one behind the other, "last" from the end. */
export const lay = (
  said: readonly Aim[],
  total: number,
  measure: (part: Part) => number | undefined,
): readonly Piece[] | undefined => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const aim of said) {
    const size = aim.part && measure(aim.part);
    if (!aim.part || size === undefined || size > total) return undefined;
    const known = pieces.find((piece) => piece.aim.part === aim.part);
    const from = known?.from ?? beginOf(aim.part, { total, size, at });
    if (from < at && !known) return undefined;
    at = from + size;
    pieces.push({ from, size, aim });
  }
  return at > total ? undefined : pieces;
};

type Room = { readonly total: number; readonly size: number; readonly at: number };

const beginOf = ({ which, from }: Part, { total, size, at }: Room): number => {
  if (from !== undefined) return from;
  if (which === 'middle') return (total - size) / 2;
  return which === 'last' ? total - size : at;
};

export type Stretch = {
  readonly from: number;
  readonly size: number;
  readonly aims?: readonly Aim[];
};

/** The parts, and what lies between and around them. */
export const spans = (pieces: readonly Piece[], total: number): readonly Stretch[] => {
  const found: Stretch[] = [];
  let at = 0;
  for (const { from, size } of pieces) {
    if (from < at) continue;
    if (from > at) found.push({ from: at, size: from - at });
    found.push({
      from,
      size,
      aims: pieces.filter((piece) => piece.from === from).map(({ aim }) => aim),
    });
    at = from + size;
  }
  if (at < total) found.push({ from: at, size: total - at });
  return found;
};

export const cut = (
  element: Element,
  { from, size, aims }: Stretch,
  general: readonly Aim[],
): Element => {
  const { body, counts, line, start, end, manners } = element;
  const lengths = body?.kind === 'lengths' ? body.length.lengths : [];
  const [whole] = lengths;
  const own = (aims ?? general).map(({ part: _, join: __, ...aim }) => aim);
  const count = counts.at(-1);
  const piecewise = !count && lengths.length === 1;
  const cutOut = piecewise && whole ? [pieceOf(whole, size)] : lengths.slice(from, from + size);
  const easy = { kind: 'role', role: 'easy' } as const;
  const plain = piecewise && !aims && own.length + manners.length === 0;
  return {
    counts:
      count && size > 1 ? [{ ...count, count: countOf(count, size, aims !== undefined) }] : [],
    body: {
      kind: 'lengths',
      length: { start, end, lengths: count ? lengths : cutOut, pair: false },
    },
    aims: own,
    rests: [],
    manners: plain ? [easy] : aims ? manners.filter((each) => !isEasy(each)) : manners,
    join: '+',
    line,
    start,
    end,
  };
};

/** Twenty minutes of two hours are no third of an hour in thousandths. */
const pieceOf = (whole: RawLength, size: number): RawLength =>
  whole.unit === 'hour'
    ? { ...whole, unit: 'min', from: rounded(size * 60) }
    : { ...whole, from: rounded(size) };

const isEasy = (manner: Element['manners'][number]): boolean =>
  manner.kind === 'role' && manner.role === 'easy';

const rounded = (size: number): number => Math.round(size * 1000) / 1000;

/** Of 8-10 reps the last is one, and seven to nine come before it. */
const countOf = ({ count }: Count, size: number, isPart: boolean): Quantity =>
  typeof count === 'number' || isPart ? size : { from: size, to: size + count.to - count.from };
