import type { RawLength } from '../grammar/syntax.ts';
import { assume, type Context, fail } from './context.ts';
import type { Aim, Element } from './element.ts';
import { asRest, restWithPace } from './rest-with-pace.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { sizeOf } from './sizes.ts';

/** Behind "4x400 with": what may be a piece of the rep, up to the next thing that cannot. */
export const endOfPieces = (elements: readonly Element[], from: number): number => {
  let end = from + 1;
  const plus = elements[from]?.join === ':';
  while (
    isPiece(elements[end - 1]) &&
    (isGoingOn(elements[end]) || (plus && elements[end]?.join === '+')) &&
    isPiece(elements[end], 1)
  )
    end += 1;
  return end;
};

/** The pieces in brackets straight behind the reps; the recovery behind the brackets follows the last. */
export const piecesIn = ({
  body,
  counts,
  aims,
  rests,
}: Element): readonly Element[] | undefined => {
  if (body?.kind !== 'group' || counts.length + aims.length > 0) return undefined;
  const last = body.elements.length - 1;
  return body.elements.map((each, i) =>
    i === last ? { ...each, rests: [...each.rests, ...rests] } : each,
  );
};

/** `rests`: how many recoveries it may have; only the last piece has one. */
const isPiece = (element: Element | undefined, rests = 0): boolean =>
  element?.body?.kind === 'lengths' &&
  element.aims.length > 0 &&
  element.rests.length <= rests &&
  element.counts.length + element.manners.length === 0;

const isGoingOn = (element: Element | undefined): boolean =>
  element?.join === ',' || element?.join === 'and';

/**
 * `4x400, 2 min, with 200 @3K, 200 @800`: lengths with paces of their own that add up to the rep are its
 * pieces. Where they do not, nobody can tell whether they come after the reps.
 */
export const inPieces = (
  context: Context,
  whole: Element,
  pieces: readonly Element[],
): readonly Element[] => {
  const [first] = pieces;
  const [rep, ...others] = whole.body?.kind === 'lengths' ? whole.body.length.lengths : [];
  const floated = rep && others.length === 0 ? withFloats(context, whole, pieces, rep) : undefined;
  if (floated) return floated;
  if (!first || !isPiece(first) || !rep || others.length > 0) return [whole, ...pieces];
  const rested = pieces.length === 1 && whole.rests.length === 0 && restWithPace(first, rep);
  if (rested) return asRest(context, whole, first, rested);
  const size = kindOf(rep) === 'distance' ? roughMetres : roughMs;
  const sizes = pieces.map(
    (each) => sizeOf({ ...each, rests: [] }, kindOf(rep), size) ?? Number.NaN,
  );
  const sum = sizes.reduce((all, each) => all + each, 0);
  const rests = [...whole.rests, ...(pieces.at(-1)?.rests ?? [])];
  const simple = whole.aims.every(isEffort) && whole.manners.length === 0 && rests.length < 2;
  if (!simple || !(Math.abs(sum / size(rep) - 1) <= 0.01)) {
    const reason = 'pieceOrFollows';
    fail(context, first, reason, 'piecesOut');
    return [whole, ...pieces];
  }
  const [aim] = whole.aims;
  if (aim) {
    assume(context, aim, 'paceOfWhole', 'leftToParts');
    for (const { start } of whole.aims) context.used.add(start);
  }
  const last = pieces.length - 1;
  const elements = pieces.map((piece, i): Element => {
    const { join: _, ...alone } = piece;
    return { ...alone, rests: i === last ? rests : [], ...(i > 0 && { join: '+' }) };
  });
  return [{ ...whole, body: { kind: 'group', elements }, aims: [], rests: [] }];
};

/**
 * `4x600 (200 fast, 200 float, 200 fast)`: pieces with easy running between them that add up to the rep, with or
 * without what stands behind the last.
 */
const withFloats = (
  context: Context,
  whole: Element,
  pieces: readonly Element[],
  rep: RawLength,
): readonly Element[] | undefined => {
  const inner = pieces.slice(0, -1);
  const last = pieces.at(-1);
  if (
    !last ||
    !pieces.every((each) => isPiece(each, 2)) ||
    !inner.some(({ rests }) => rests.length)
  )
    return undefined;
  if (inner.some(({ rests }) => rests.length > 1) || whole.manners.length > 0) return undefined;
  if (!whole.aims.every(isEffort)) return undefined;
  const kind = kindOf(rep);
  const size = kind === 'distance' ? roughMetres : roughMs;
  const sum = (own: number): number =>
    [...inner, { ...last, rests: last.rests.slice(0, own) }]
      .map((each) => sizeOf(each, kind, size) ?? Number.NaN)
      .reduce((all, each) => all + each, 0);
  const own = [0, 1].find((each) => Math.abs(sum(each) / size(rep) - 1) <= 0.01);
  const outer = own === undefined ? [] : [...whole.rests, ...last.rests.slice(own)];
  if (own === undefined || own > last.rests.length || outer.length > 1) return undefined;
  for (const { start } of whole.aims) {
    assume(context, { start, end: whole.end }, 'paceOfWhole', 'leftToParts');
    context.used.add(start);
  }
  const rests = own === 0 ? outer : last.rests.slice(0, 1);
  const between =
    own === 0 ? [] : outer.map((each) => ({ ...each, scope: { kind: 'set' } as const }));
  const elements = [...inner, { ...last, rests }].map((piece, i): Element => {
    const { join: _, ...alone } = piece;
    return { ...alone, ...(i > 0 && { join: '+' as const }) };
  });
  return [{ ...whole, body: { kind: 'group', elements }, aims: [], rests: between }];
};

const isEffort = ({ aim }: Aim): boolean => aim.kind === 'fixed' && aim.target.kind === 'effort';
