import type { Quantity, Target } from '../../../pace/target.ts';
import type { Extent, Step, Word } from '../../model.ts';
import type { Manner, RawLength, RawLengths } from '../grammar/syntax.ts';
import { isTimeUnit } from '../grammar/units.ts';
import { type Context, choose, fail } from './context.ts';
import type { Aim, Element } from './element.ts';
import { isCounted } from './forms.ts';
import { ends, type Sure } from './lengths.ts';
import { kindOf } from './rough.ts';
import { settleTarget } from './targets.ts';
import { resolveWork, type Surroundings } from './units.ts';

/** The steps of an element that is not a bracket: one for each of its lengths. */
export const buildSteps = (context: Context, element: Element): readonly Step[] => {
  const extents = readExtents(context, element);
  const repeated = element.counts.at(-1)?.count;
  return extents.map((extent, index) => {
    const place = {
      index,
      of: extents.length,
      ...(repeated !== undefined && { count: ends(repeated)[0] ?? 1 }),
    };
    const target =
      settleTarget(context, element.aims, extent, place) ?? marathonM(context, element);
    return { kind: 'step', extent, ...(target && { target }), ...traits(context, element) };
  });
};

/** Daniels writes "6 M" for six miles at marathon pace; others for six miles. */
const marathonM = (context: Context, { body, aims }: Element): Target | undefined => {
  const raw =
    body?.kind === 'lengths' ? body.length.lengths.find(({ unit }) => unit === 'M') : undefined;
  if (!raw || aims.length > 0) return undefined;
  const doubt = { kind: 'ambiguity', rule: 'M', text: 'M is read as miles.' } as const;
  return choose<Target | undefined>(context, raw, doubt, [
    undefined,
    { kind: 'zone', zone: 'marathon' },
  ]);
};

const readExtents = (context: Context, element: Element): readonly Extent[] => {
  if (element.body?.kind === 'lengths') return readLengths(context, element, element.body.length);
  const customary = element.manners.some((manner) => manner.kind === 'role' && manner.customary);
  if (element.body?.kind === 'open' || !customary) return [{ kind: 'open' }];
  // Start values of the workout sheet: strides of 20 s, or 80 m.
  const twenty: Extent = { kind: 'time', ms: 20_000 };
  const eighty: Extent = { kind: 'distance', m: 80 };
  const doubt = {
    kind: 'ambiguity',
    rule: 'strideLength',
    text: 'A stride is taken as 20 seconds.',
  } as const;
  return [choose<Extent>(context, element, doubt, [twenty, eighty])];
};

const readLengths = (
  context: Context,
  element: Element,
  { lengths, pair, range }: RawLengths,
): readonly Extent[] => {
  const around = surroundings(context, element, lengths);
  if (pair && (range || isRange(context, element, lengths))) {
    const extent = readRange(context, lengths, around);
    return extent ? [extent] : [];
  }
  return lengths.flatMap((length) => resolveWork(context, length, around) ?? []);
};

const readRange = (
  context: Context,
  [first, second]: readonly RawLength[],
  around: Surroundings,
): Extent | undefined => {
  if (!first || !second) return undefined;
  const sameUnit = first.unit === undefined && second.unit !== undefined;
  const from = resolveWork(
    context,
    sameUnit && second.unit ? { ...first, unit: second.unit } : first,
    around,
  );
  const to = resolveWork(context, second, around);
  if (!from || !to) return undefined;
  if (from.kind === 'time' && to.kind === 'time') {
    return { kind: 'time', ms: { from: Number(from.ms), to: Number(to.ms) } };
  }
  if (from.kind !== 'distance' || to.kind !== 'distance') {
    return fail(context, first, 'A rep cannot run from a time to a distance.');
  }
  const as = to.as ?? from.as;
  const m: Quantity = { from: Number(from.m), to: Number(to.m) };
  return { kind: 'distance', m, ...(as && { as }) };
};

/** `2-3 min`, `50-100 m strides` are ranges; `400-200` are two reps, and where neither is sure we ask. */
const isRange = (
  context: Context,
  element: Element,
  [first, second]: readonly RawLength[],
): boolean => {
  if (!first || !second) return false;
  const spansKinds = first.unit !== undefined && kindOf(first) !== kindOf(second);
  if (spansKinds) return false;
  const timed = isTimeUnit(second.unit) && (first.unit === undefined || first.unit === second.unit);
  const soft = element.manners.some(({ kind }) => kind === 'role' || kind === 'bothEnds');
  const rising = second.from > first.from;
  if (rising && (soft || second.unit === 'mi' || second.unit === 'km' || second.unit === 'lap'))
    return true;
  if (rising && timed && second.from < first.from * 3) return true;
  const close = rising && second.from <= first.from * 1.5;
  const text = close ? 'Read as a range.' : 'Read as two reps.';
  return choose(context, first, { kind: 'ambiguity', rule: 'rangeOrList', text }, [close, !close]);
};

const surroundings = (
  context: Context,
  element: Element,
  lengths: readonly RawLength[],
): Surroundings => {
  const unit = listUnit(lengths);
  const paced = pacedBy(element.aims) ?? (element.manners.some(isEasyRole) ? 'letter' : undefined);
  return {
    counted: isCounted(element),
    times: element.counts.reduce((product, { count }) => product * (ends(count)[0] ?? 1), 1),
    short: element.manners.some(
      (manner) => manner.kind === 'role' && (manner.role === 'stride' || manner.role === 'hill'),
    ),
    ...(paced && { paced }),
    ...(isAlternating(element) && { alternating: true }),
    ...(unit && { unit }),
    ...(!unit && isHundreds(context, lengths) && { hundreds: true }),
  };
};

/** `40/20`, `3 on 2 off`: a bare figure and a short recovery beside it. */
const isAlternating = ({ rests, manners }: Element): boolean => {
  const [rest] = rests;
  if (rest?.rest.what.kind !== 'length') return false;
  if (manners.some(({ kind }) => kind === 'on')) return true;
  const slashed = rest.join === '/' || rest.join === '-';
  return slashed && rest.rest.what.length.lengths.every((length) => kindOf(length) !== 'distance');
};

const isEasyRole = (manner: Manner): boolean => manner.kind === 'role' && manner.role === 'easy';

/** Training zones are run for miles or minutes; race paces for anything. */
const pacedBy = (aims: readonly Aim[]): Surroundings['paced'] => {
  const zoned = aims.some(({ aim }) => aim.kind === 'fixed' && aim.target.kind === 'zone');
  return zoned ? 'letter' : undefined;
};

/** The unit at the end of `1-2-3 min` is that of all that have none. */
const listUnit = (lengths: readonly RawLength[]): Sure | undefined => {
  const unit = lengths.at(-1)?.unit;
  if (lengths.length < 2 || unit === undefined || unit === 's' || unit === 'm' || unit === 'M') {
    return lengths.length > 1 && unit === 'm' && lengths.some(({ from }) => from >= 100)
      ? 'metres'
      : undefined;
  }
  if (unit === 'clock' || unit === 'exact') return undefined;
  const large = lengths.some((length) => length.unit === undefined && length.from >= 100);
  return large && unit !== 'sec' ? undefined : unit;
};

/** `2-4-6-8-6-4-2` is in hundreds of metres, `1-2-3-2-1` in minutes. */
const isHundreds = (context: Context, lengths: readonly RawLength[]): boolean => {
  const small = lengths.every(
    ({ from, unit, to }) => unit === undefined && to === undefined && from < 30,
  );
  if (lengths.length < 3 || !small) return false;
  const even = lengths.every(({ from }) => from % 2 === 0);
  const likely = even && lengths.some(({ from }) => from >= 6);
  const text = likely ? 'Read as hundreds of metres.' : 'Read as minutes.';
  const [first] = lengths;
  if (!first) return false;
  return choose(context, first, { kind: 'ambiguity', rule: 'hundreds', text }, [likely, !likely]);
};

const roleOrder = ['warmUp', 'coolDown', 'drill', 'stride', 'hill', 'easy'] as const;

/** Role, label, strategy and words that the manners around a length give its steps. */
export const traits = (context: Context, { manners }: Element): Partial<Step> => {
  const roles = manners.flatMap((manner) => (manner.kind === 'role' ? [manner] : []));
  const role = roleOrder.find((name) => roles.some((each) => each.role === name));
  const labels = manners.flatMap((manner) => (manner.kind === 'label' ? [manner.label] : []));
  const label = labels[0] ?? roles.find((each) => each.label !== undefined)?.label;
  const strategy = manners.find((manner) => manner.kind === 'strategy')?.strategy;
  const words = manners.flatMap((manner) =>
    manner.kind === 'say' ? readWord(context, manner) : [],
  );
  return {
    ...(role && { role }),
    ...(label !== undefined && { label }),
    ...(strategy && { strategy }),
    ...(manners.some(({ kind }) => kind === 'optional') && { optional: true }),
    ...(words.length > 0 && { words }),
  };
};

const readWord = (
  context: Context,
  { say, at }: Extract<Manner, { kind: 'say' }>,
): readonly Word[] => {
  let word: Word = { say };
  for (const raw of at) {
    const extent = resolveWork(context, raw, {
      counted: true,
      times: 1,
      short: false,
      unit: 'metres',
    });
    if (extent?.kind === 'distance') word = { ...word, atM: Number(extent.m) };
    if (extent?.kind === 'time') word = { ...word, atMs: Number(extent.ms) };
  }
  return [word];
};
