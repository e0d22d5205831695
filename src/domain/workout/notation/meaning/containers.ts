import type { RawLength, RawLengths } from '../grammar/syntax.ts';
import { withUnit } from './bare-wholes.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Element } from './element.ts';
import { fillsFartlek, isFartlek } from './fartlek-parts.ts';
import { isList } from './forms.ts';
import { endOfPieces, inPieces, piecesIn } from './pieces-of-rep.ts';
import { fillsAlone, remainder } from './remainders.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { fillsRun, roundsIn } from './rounds.ts';

/**
 * `9 mi w/ 4 mi @HM`, `45 min incl. 6x1 min hard`: what is named with a run is part of it. The rest
 * of the run goes before and after it.
 */
export const unpackContainers = (
  context: Context,
  elements: readonly Element[],
): readonly Element[] => {
  const found: Element[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    const element = elements[i];
    const whole = found.at(-1);
    if (!element) continue;
    if (element.join === 'of' && whole) {
      found.splice(-1, 1, ...inRounds(context, whole, elements.slice(i)));
      break;
    }
    const inside = element.join === 'with' || element.join === ':';
    if (inside && whole && whole.counts.length > 0) {
      const bracket = piecesIn(element);
      const end = bracket ? i + 1 : endOfPieces(elements, i);
      found.splice(-1, 1, ...inPieces(context, whole, bracket ?? elements.slice(i, end)));
      i = end - 1;
    } else if (element.join !== 'with' || !whole) {
      found.push(element);
    } else if (withoutBrackets(element).every(isEnd)) {
      assume(context, element, 'endsApart', 'addedToRun');
      found.push({ ...element, join: ',' });
    } else if (withoutBrackets(element).every(isStrides)) {
      assume(context, element, 'stridesAfter', 'stridesFollow');
      found.splice(-1, 1, withUnit(context, whole, [element]), ...withoutBrackets(element));
    } else {
      const end = endOfPart(elements, i);
      const inside = elements.slice(i, end).flatMap(withoutBrackets);
      const next = elements[end];
      if (next && isCounted(element) && isCounted(next) && next.join === ',' && !isStrides(next)) {
        fail(context, next, notClear, 'eachPart');
      }
      found.splice(-1, 1, ...unpack(context, whole, inside));
      i = end - 1;
    }
  }
  return found;
};

/** `20 min of 1 min on, 1 min off`: as many rounds as fill it. */
const inRounds = (
  context: Context,
  whole: Element,
  inside: readonly Element[],
): readonly Element[] => {
  const parts = partsOf(context, whole, inside.flatMap(withoutBrackets));
  if (parts) return parts;
  const counted = inside.some((each) => each.counts.length > 0);
  if (counted) return unpack(context, whole, inside.flatMap(withoutBrackets));
  const { body, counts, rests, aims, manners } = whole;
  const [first, ...others] = inside.flatMap(withoutBrackets);
  const bare = counts.length + rests.length + aims.length + manners.length === 0;
  if (body?.kind !== 'lengths' || !bare || !first) {
    fail(context, inside[0] ?? whole, notClear, 'eachPart');
    return [whole];
  }
  const { join: _, ...opening } = first;
  const round = [opening, ...others];
  const { start, end } = whole;
  const count = roundsIn(context, whole, body.length, round) ?? 1;
  const times = { start, end, count, sets: false };
  return [{ ...whole, counts: [times], body: { kind: 'group', elements: round } }];
};

/** `60 min as 15 min WU, 30 min tempo, 15 min CD`: parts that add up to the whole are the whole. */
const partsOf = (
  context: Context,
  { body, counts, rests, aims, manners, join, start, end }: Element,
  inside: readonly Element[],
): readonly Element[] | undefined => {
  const [total, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (!total || others.length > 0 || counts.length + rests.length > 0) return undefined;
  // "1500 m as 200, 400, 200, 400, 300 with 100 m jog": the jog is not a part of it.
  const [only] = inside;
  if (inside.length < 2 && !(only && (isList(only) || only.counts.length > 0))) return undefined;
  // "30 min threshold broken into 3x10"
  const paced = inside.some((each) => each.aims.length > 0);
  const told = paced || inside.some((each) => each.manners.length > 0);
  const parts = inside.map((each) => inUnit(told ? each : { ...each, aims, manners }, total));
  const fits = [parts, parts.map((each) => ({ ...each, rests: [] }))].some((each) => {
    const left = remainder(total, each);
    return left !== undefined && Math.abs(left) <= total.from * 0.02;
  });
  if (!fits) return undefined;
  const text = 'partsMakeWhole';
  assume(context, { start, end }, 'partsOfWhole', text);
  if (told && aims.length + manners.length > 0) {
    assume(context, { start, end }, 'paceOfWhole', 'leftToParts');
  }
  for (const aim of aims) context.used.add(aim.start);
  return parts.map((part, i) => (i > 0 ? { ...part, join: '+' } : opened(part, join)));
};

const opened = ({ join: _, ...part }: Element, join: Element['join']): Element => ({
  ...part,
  ...(join && { join }),
});

/** `8 mi (3 mi @T)`: the brackets say that it is in the run, and nothing more. */
export const withoutBrackets = (element: Element): readonly Element[] => {
  const { body, counts, aims, rests } = element;
  const bare = counts.length + aims.length + rests.length === 0;
  return bare && body?.kind === 'group' ? body.elements : [element];
};

const isStrides = ({ manners }: Element): boolean =>
  manners.some((manner) => manner.kind === 'role' && manner.customary);

const isEnd = ({ manners }: Element): boolean =>
  manners.some(
    (manner) => manner.kind === 'role' && (manner.role === 'warmUp' || manner.role === 'coolDown'),
  );

/** "with 3 at tempo and 2 at 10K": both are in the run. */
const endOfPart = (elements: readonly Element[], from: number): number => {
  const listed = endOfList(elements, from);
  if (listed !== undefined) return listed;
  const paced = isPacedPiece(elements[from]);
  let end = from + 1;
  for (;;) {
    const next = elements[end];
    if (!next || isStrides(next)) return end;
    // "10 miles w/ 16 min LT (4 min jog), 13 min LT"
    const goesOn = next.join === 'and' || (paced && next.join === ',' && isPacedPiece(next));
    if (!goesOn) return end;
    end += 1;
  }
};

const isPacedPiece = (element: Element | undefined): boolean =>
  element !== undefined &&
  element.body?.kind === 'lengths' &&
  element.aims.length > 0 &&
  element.counts.length + element.manners.length === 0;

/** "5 km including 4x100, 3x200 and 3x300 strides": commas that an "and" closes hold one list of counted reps. */
const endOfList = (elements: readonly Element[], from: number): number | undefined => {
  let end = from + 1;
  while (elements[end]?.join === ',' && isCounted(elements[end])) end += 1;
  const last = elements[end];
  const closed = end > from + 1 && last?.join === 'and' && isCounted(last);
  return closed && isCounted(elements[from]) ? end + 1 : undefined;
};

const isCounted = (element: Element | undefined): boolean => (element?.counts.length ?? 0) > 0;

const unpack = (
  context: Context,
  said: Element,
  inside: readonly Element[],
): readonly Element[] => {
  const whole = isFartlek(said) ? { ...said, aims: [] } : withUnit(context, said, inside);
  if (whole.aims !== said.aims) for (const { start } of said.aims) context.used.add(start);
  const made = partsOf(context, whole, inside);
  if (made) return made;
  const [length, ...others] = whole.body?.kind === 'lengths' ? whole.body.length.lengths : [];
  const clear = length && others.length === 0 && length.unit !== undefined && length.unit !== 'm';
  const [first] = inside;
  if (!first) return [whole];
  // "4-5 miles including 8x440": how much is left nobody can say.
  const ranged = whole.body?.kind === 'lengths' && whole.body.length.pair && others.length === 1;
  const apart = ranged ? inside.map((each) => spaced(context, each)) : [];
  const open = ranged && apart.every((each) => isCounted(each) && each.rests.length > 0);
  if (open && whole.rests.length === 0 && isGentle(whole)) return openEnds(context, whole, apart);
  const runs = inside.every(({ body }) => body?.kind === 'lengths' || body?.kind === 'group');
  if (!clear || !runs || whole.rests.length > 0 || !isGentle(whole)) {
    fail(context, first, notClear, 'eachPart');
    return [whole, ...inside];
  }
  const rounds = inside.length === 1 && first.counts.length === 0 && first.rests.length === 1;
  if (rounds && fillsRun([first], length)) {
    const text = 'roundsOfRun';
    const doubt = { kind: 'ambiguity', rule: 'roundsOfRun', text } as const;
    if (choose(context, whole, doubt, [true, false])) return inRounds(context, whole, inside);
  }
  const parts = inside.map((each) => spaced(context, inUnitOf(each, length)));
  const left = remainder(length, parts);
  if (whole.aims !== said.aims && left !== undefined && fillsFartlek(length, left, inside)) {
    assume(context, whole, 'partsOfWhole', 'partsMakeWhole');
    return parts.map((part, i) => (i > 0 ? { ...part, join: '+' } : opened(part, whole.join)));
  }
  if (left === undefined && fillsAlone(length, parts)) {
    assume(context, whole, 'partsOfWhole', 'partsMakeWhole');
    return parts.map((part, i) => (i > 0 ? { ...part, join: '+' } : opened(part, whole.join)));
  }
  if (left === undefined) return openEnds(context, whole, parts);
  if (left <= 0) {
    fail(context, first, 'longerThanRun');
    return [whole, ...inside];
  }
  const text = 'easyAround';
  const doubt = { kind: 'ambiguity', rule: 'restOfRun', text } as const;
  const half = choose(context, whole, doubt, [true, false]);
  const easy = (size: number) => easyPiece(whole, length, size);
  return half ? [easy(left / 2), ...joined(parts), easy(left / 2)] : [easy(left), ...joined(parts)];
};

const notClear = 'partOrFollows';

/** "10 miles easy with 3 at tempo"; a run with a pace of its own has no room for another. */
const isGentle = ({ aims, manners }: Element): boolean =>
  manners.every((manner) => manner.kind === 'role' && manner.role === 'easy') &&
  aims.every(({ aim }) => {
    if (aim.kind !== 'fixed') return false;
    if (aim.target.kind === 'zone') return aim.target.zone === 'easy';
    return aim.target.kind === 'effort' && gentle.has(aim.target.name);
  });

const gentle: ReadonlySet<string> = new Set(['steady', 'moderate', 'relaxed', 'slow', 'by feel']);

/** The 3 of "5 miles with 3 at tempo" is miles too. */
const inUnitOf = (element: Element, whole: RawLength): Element =>
  element.aims.length === 0 ? element : inUnit(element, whole);

const inUnit = (element: Element, { unit, from: total }: RawLength): Element => {
  if (element.body?.kind !== 'lengths' || unit === undefined) return element;
  const { length } = element.body;
  const bare = ({ unit: own, from }: RawLength) => own === undefined && from < total;
  if (!length.lengths.every(bare)) return element;
  const lengths = length.lengths.map((each) => ({ ...each, unit }));
  return { ...element, body: { kind: 'lengths', length: { ...length, lengths } } };
};

const shortMs = 180_000;
const shortM = 300;

/** "30 min with 8x1 min hard": surges are run here and there, with easy running between them. */
const spaced = (context: Context, element: Element): Element => {
  const { body, counts, rests, start, end } = element;
  const lengths = body?.kind === 'lengths' ? body.length.lengths : [];
  const short = lengths.every((each) =>
    kindOf(each) === 'time' ? roughMs(each) <= shortMs : roughMetres(each) <= shortM,
  );
  if (counts.length === 0 || rests.length > 0 || lengths.length === 0 || !short) return element;
  const text = 'surgeRest';
  assume(context, element, 'surgeRest', text);
  return { ...element, rests: [{ start, end, rest: { what: { kind: 'open' }, mode: 'easy' } }] };
};

const joined = (parts: readonly Element[]): readonly Element[] =>
  parts.map((part) => ({ ...part, join: '+' as const }));

const easyPiece = (whole: Element, length: RawLength, size: number): Element => {
  // An hour's thirds are whole minutes.
  const hours = length.unit === 'hour';
  const piece = hours
    ? { ...length, unit: 'min' as const, from: Math.round(size * 60_000) / 1000 }
    : { ...length, from: Math.round(size * 1000) / 1000 };
  const lengths: RawLengths = {
    start: length.start,
    end: length.end,
    lengths: [piece],
    pair: false,
  };
  return {
    ...whole,
    join: '+',
    body: { kind: 'lengths', length: lengths },
    manners: whole.aims.length > 0 ? [] : [{ kind: 'role', role: 'easy' }],
  };
};

/** Ten surges of a minute in ten miles: how far they go nobody knows, so that the ends stay open. */
const openEnds = (
  context: Context,
  whole: Element,
  parts: readonly Element[],
): readonly Element[] => {
  assume(context, whole, 'restOfRun', 'easyAroundOpen');
  const end = (role: 'warmUp' | 'coolDown'): Element => ({
    ...whole,
    join: '+',
    body: { kind: 'open' },
    aims: [],
    manners: [{ kind: 'role', role }],
  });
  return [end('warmUp'), ...joined(parts), end('coolDown')];
};
