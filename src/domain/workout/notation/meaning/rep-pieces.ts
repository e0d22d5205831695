import type { Part, RawLength } from '../grammar/syntax.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Aim, Element, Rest } from './element.ts';
import { lay, notClear, type Stretch, sizeOf, spans } from './rep-parts.ts';
import { kindOf, roughMetres, roughMs, sharing } from './rough.ts';

/**
 * `6x800, last 200 of each hard` as six times 600 and 200: what is said of a piece of every rep makes
 * that piece a step of its own, and the recovery follows the last of them.
 */
export const splitPieces = (context: Context, whole: Element): Element => {
  const element = inUnitsOfRep(context, whole);
  const lengths = element.body?.kind === 'lengths' ? element.body.length.lengths : [];
  const said = element.aims.filter(({ part }) => part && isPiece(part, element, lengths));
  const [first] = said;
  if (!first) return element;
  const general = element.aims.filter(({ part }) => part === undefined);
  const inner = element.rests.filter(({ scope }) => scope?.kind !== 'set');
  const plain = said.length + general.length === element.aims.length && isSimple(inner);
  const reps = lengths.map((length) => piecesOf(element, sharing(length, lengths.at(-1)), said));
  if (!plain || reps.some((pieces) => pieces === undefined)) {
    fail(context, first, notClear, 'piecesOfRep');
    return element;
  }
  if (!first.part?.ofEach) assume(context, first, 'ofEach', 'pieceOfEvery');
  const elements = reps.flatMap((pieces, i) =>
    (pieces ?? []).map((piece, at, all) => {
      const own = piece.aims ?? general.map((aim) => ofWhole(aim, lengths[i]));
      return build(element, piece, own, at === all.length - 1 ? inner : [], lengths[i]);
    }),
  );
  return {
    ...element,
    body: { kind: 'group', elements },
    aims: [],
    rests: element.rests.filter(({ scope }) => scope?.kind === 'set'),
    manners: [],
  };
};

/** "6x4 min, first 2 at 10K and last 2 at 5K": two and two are not the reps, but what one of them comes to. */
const inUnitsOfRep = (context: Context, element: Element): Element => {
  const [rep, ...others] = element.body?.kind === 'lengths' ? element.body.length.lengths : [];
  const [count, ...more] = element.counts;
  const parts = element.aims.flatMap(({ part }) => (part ? [part] : []));
  if (!rep || !count || others.length + more.length > 0 || parts.length < 2) return element;
  const unit = rep.unit === 'min' || rep.unit === 'km' || rep.unit === 'mi';
  const sums = parts.every(({ length, also, half, perSet }) => !(length || also || half || perSet));
  const total = parts.reduce((sum, part) => sum + (part.count ?? Number.NaN), 0);
  if (!unit || !sums || total !== rep.from || total === count.count) return element;
  const [first] = element.aims.filter(({ part }) => part);
  if (!first || parts.some(({ which }) => which === 'nth' || which === 'every')) return element;
  const doubt = { kind: 'ambiguity', rule: 'partsOfRep', text: 'pieceOfEvery' } as const;
  if (!choose(context, first, doubt, [true, false])) return element;
  const piece = ({ count: size, ...part }: Part, { start, end }: Aim): Part => ({
    ...part,
    length: { start, end, from: size ?? 1, unit: rep.unit ?? 'min' },
    ofEach: true,
  });
  const aims = element.aims.map((aim) => (aim.part ? { ...aim, part: piece(aim.part, aim) } : aim));
  return { ...element, aims };
};

/** A length shorter than the rep, of reps that are counted or listed, is a piece of each. */
const isPiece = (part: Part, { counts }: Element, lengths: readonly RawLength[]): boolean => {
  const [whole, ...others] = lengths;
  if (!whole || (counts.length === 0 && others.length === 0)) return false;
  if (part.ofEach) return true;
  const { length } = part;
  if (!length || others.length > 0 || kindOf(length) !== kindOf(whole)) return false;
  const size = kindOf(whole) === 'distance' ? roughMetres : roughMs;
  return size(length) < size(whole);
};

/** One recovery of a length of its own; a share of the rep would be one of the piece. */
const isSimple = (rests: readonly Rest[]): boolean => {
  const [rest, ...others] = rests;
  if (!rest) return true;
  const { what } = rest.rest;
  const single = what.kind !== 'length' || what.length.lengths.length < 3;
  return others.length === 0 && single && what.kind !== 'ratio' && what.kind !== 'perRep';
};

const piecesOf = (
  { body }: Element,
  whole: RawLength,
  said: readonly Aim[],
): readonly Stretch[] | undefined => {
  if (body?.kind !== 'lengths' || body.length.pair) return undefined;
  const pieces = lay(said, whole.from, (part) => sizeOf(part, false, whole, whole.from));
  const found = pieces && spans(pieces, whole.from);
  return found?.every(({ size }) => size > 0) ? found : undefined;
};

/** "800 in 2:40" becomes 2:40 for 800 m, whatever is left of them at that pace. */
const ofWhole = (said: Aim, whole: RawLength | undefined): Aim => {
  const { aim } = said;
  if (aim.kind !== 'time' || aim.per !== undefined || aim.pace || !whole) return said;
  if (kindOf(whole) !== 'distance') return said;
  return { ...said, aim: { ...aim, per: { m: roughMetres(whole) } } };
};

const build = (
  { start, end, line, manners }: Element,
  { size }: Stretch,
  said: readonly Aim[],
  rests: readonly Rest[],
  whole: RawLength | undefined,
): Element => {
  const length = { ...whole, start, end, from: Math.round(size * 1000) / 1000 };
  return {
    counts: [],
    body: { kind: 'lengths', length: { start, end, lengths: [length], pair: false } },
    aims: said.map(({ part: _, join: __, ...aim }) => aim),
    rests: rests.map(({ join: _, ...rest }) => rest),
    manners,
    join: '+',
    line,
    start,
    end,
  };
};
