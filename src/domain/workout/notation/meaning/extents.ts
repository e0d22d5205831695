import type { Quantity } from '../../../pace/target.ts';
import type { Extent } from '../../model.ts';
import type { Manner, RawLength, RawLengths } from '../grammar/syntax.ts';
import { isTimeUnit } from '../grammar/units.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Aim, Element } from './element.ts';
import { isCounted } from './forms.ts';
import { ends, type Sure } from './lengths.ts';
import { isPlural, kindOf, sharing } from './rough.ts';
import { askUnit, resolveWork, type Surroundings } from './units.ts';

/** What an element's lengths are in metres or ms, one extent for each rep of its list. */
export const readExtents = (context: Context, element: Element): readonly Extent[] => {
  if (element.body?.kind === 'lengths')
    return readLengths(context, element, oneOf(context, element.body.length));
  const customary = element.manners.some((manner) => manner.kind === 'role' && manner.customary);
  if (element.body?.kind === 'open') return [{ kind: 'open' }];
  if (!customary) return [unsaid(context, element)];
  // Start values of the workout sheet: strides of 20 s, or 80 m.
  const twenty: Extent = { kind: 'time', ms: 20_000 };
  const eighty: Extent = { kind: 'distance', m: 80 };
  const doubt = {
    kind: 'ambiguity',
    rule: 'strideLength',
    text: 'strideLength',
  } as const;
  return [choose<Extent>(context, element, doubt, [twenty, eighty])];
};

/** "400 m or 75 s": the one named first, unless the runner prefers the other. */
const oneOf = (context: Context, { or, ...length }: RawLengths): RawLengths => {
  if (!or) return length;
  const text = 'firstOfEither';
  return choose(context, length, { kind: 'ambiguity', rule: 'eitherLength', text }, [length, or]);
};

/** "10 x hill sprint": how long each lasts is not said. */
const unsaid = (context: Context, element: Element): Extent => {
  if (isCounted(element)) {
    assume(context, element, 'noLength', 'noLengthEach');
  }
  return { kind: 'open' };
};

const readLengths = (
  context: Context,
  element: Element,
  { lengths, pair, range, crossed, start, end }: RawLengths,
): readonly Extent[] => {
  if (crossed) {
    const text = 'crossesAsCommas';
    assume(context, { start, end }, 'crossedList', text);
  }
  const odd = range ? undefined : lengths.find(isFew);
  if (odd && lengths.some(isMetres)) {
    fail(context, odd, 'countOrMetres', 'reps');
    return [];
  }
  const around = surroundings(context, element, lengths);
  const [only, ...others] = lengths;
  const several = element.manners.some(({ kind }) => kind === 'several');
  if (only?.plural && others.length === 0 && !isCounted(element) && !several) {
    assume(context, only, 'noCountOfReps', 'noCountOnce');
  }
  if (pair && (range || isRange(context, element, lengths))) {
    const extent = readRange(context, lengths, around);
    return extent ? [extent] : [];
  }
  if (isDecimalComma(lengths)) return refuseComma(context, lengths);
  return lengths.flatMap((length) => resolveWork(context, length, around) ?? []);
};

/** `2,5 km` is two and a half kilometres to half of Europe, and a list to the rest. */
const isDecimalComma = ([first, second, ...others]: readonly RawLength[]): boolean => {
  if (!first || !second || others.length > 0 || first.unit !== undefined) return false;
  const tight = second.start - first.end === 1;
  return (
    tight &&
    second.from < 10 &&
    (second.unit === 'km' || second.unit === 'mi' || second.unit === 'min')
  );
};

const refuseComma = (
  context: Context,
  [first, second]: readonly RawLength[],
): readonly Extent[] => {
  if (!first || !second) return [];
  const [whole, part] = [first.from, second.from];
  fail(
    context,
    { start: first.start, end: second.end },
    { code: 'pointOrList', whole, part },
    { code: 'pointOrSpace', whole, part },
  );
  return [];
};

const readRange = (
  context: Context,
  [first, second]: readonly RawLength[],
  around: Surroundings,
): Extent | undefined => {
  if (!first || !second) return undefined;
  const from = resolveWork(context, sharing(first, second), around);
  const to = resolveWork(context, second, around);
  if (!from || !to) return undefined;
  if (from.kind === 'time' && to.kind === 'time') {
    return { kind: 'time', ms: { from: Number(from.ms), to: Number(to.ms) } };
  }
  if (from.kind !== 'distance' || to.kind !== 'distance') {
    return fail(context, first, 'repFromTimeToDistance');
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
  const text = close ? 'asRange' : 'asTwoReps';
  return choose(context, first, { kind: 'ambiguity', rule: 'rangeOrList', text }, [close, !close]);
};

const surroundings = (
  context: Context,
  element: Element,
  lengths: readonly RawLength[],
): Surroundings => {
  const unit = listUnit(lengths) ?? rowUnit(context, lengths, isCounted(element));
  const easy = element.manners.some(isEasyRole);
  return {
    counted: isCounted(element),
    times: element.counts.reduce((product, { count }) => product * (ends(count)[0] ?? 1), 1),
    easy,
    end: element.manners.some(isEnd),
    paced: easy || element.aims.some(isZoned),
    short:
      element.aims.some(isSprint) ||
      element.manners.some(
        (manner) => manner.kind === 'role' && (manner.role === 'stride' || manner.role === 'hill'),
      ),
    ...(isAlternating(element) && { alternating: true }),
    ...(lengths.some(({ unit: own }) => own === 'clock') && { clocks: true }),
    ...(isWalkedBack(element) && { walkedBack: true }),
    ...(unit && { unit }),
    ...(lengths.some(isMetres) && { metres: true }),
    ...(!unit && isHundreds(context, lengths) && { hundreds: true }),
  };
};

/** The 4 of "4-800 m": no so many metres. */
const isFew = ({ unit, from, to }: RawLength): boolean =>
  unit === undefined && to === undefined && from < 20;

/** What else can 100 and more be? */
const isMetres = (length: RawLength): boolean => {
  const { unit, from } = length;
  return (
    isPlural(length) || (from >= 100 && (unit === 'm' || unit === 'metres' || unit === undefined))
  );
};

/** `40/20`, `3 on 2 off`: a bare figure and a short recovery beside it. */
const isAlternating = ({ rests, manners }: Element): boolean => {
  const [rest] = rests;
  if (rest?.rest.what.kind !== 'length') return false;
  if (manners.some(({ kind }) => kind === 'on')) return true;
  const slashed = rest.join === '/' || rest.join === '-';
  return slashed && rest.rest.what.length.lengths.every((length) => kindOf(length) !== 'distance');
};

const isEnd = (manner: Manner): boolean =>
  manner.kind === 'role' && (manner.role === 'warmUp' || manner.role === 'coolDown');

const isEasyRole = (manner: Manner): boolean => manner.kind === 'role' && manner.role === 'easy';

const isSprint = ({ aim }: Aim): boolean =>
  aim.kind === 'fixed' && aim.target.kind === 'effort' && aim.target.name === 'sprint';

/** Training zones are run for miles or minutes; race paces for anything. */
const isZoned = ({ aim }: Aim): boolean => aim.kind === 'fixed' && aim.target.kind === 'zone';

/** The unit at the end of `1-2-3 min` is that of all that have none. */
const listUnit = (lengths: readonly RawLength[]): Sure | undefined => {
  const last = lengths.at(-1);
  const unit = last?.unit;
  if (lengths.length > 1 && last && unit === 's') return isPlural(last) ? 'metres' : 'sec';
  if (lengths.length < 2 || unit === undefined || unit === 's' || unit === 'm' || unit === 'M') {
    return lengths.length > 1 && unit === 'm' && lengths.some(({ from }) => from >= 100)
      ? 'metres'
      : undefined;
  }
  if (unit === 'clock' || unit === 'exact') return undefined;
  const large = lengths.some((length) => length.unit === undefined && length.from >= 100);
  return large && unit !== 'sec' ? undefined : unit;
};

/** On a hill one walks back down from whatever was run; on the flat from sprints. */
const isWalkedBack = ({ rests, manners }: Element): boolean =>
  rests.some(({ rest }) => rest.what.kind === 'back' && rest.mode === 'walk') &&
  !manners.some((manner) => manner.kind === 'role' && manner.role === 'hill');

/** The figures of `30-20-10 x 5` have one unit: seconds where they are repeated, as that session is. */
const rowUnit = (
  context: Context,
  lengths: readonly RawLength[],
  counted: boolean,
): Sure | undefined => {
  const [first] = lengths;
  const bare = lengths.every(
    ({ unit, to, from }) => unit === undefined && to === undefined && from <= 60 && from % 5 === 0,
  );
  if (!first || lengths.length < 3 || !bare) return undefined;
  if (!lengths.some(isFew) || lengths.every(isFew)) return undefined;
  const named =
    lengths.length === 3 && [10, 20, 30].every((s) => lengths.some(({ from }) => from === s));
  return askUnit(
    context,
    first,
    'bareRow',
    'ambiguity',
    counted || named ? ['sec', 'min'] : ['min', 'sec'],
  );
};

/** `2-4-6-8-6-4-2` is in hundreds of metres, `1-2-3-2-1` in minutes. */
const isHundreds = (context: Context, lengths: readonly RawLength[]): boolean => {
  const small = lengths.every(
    ({ from, unit, to }) => unit === undefined && to === undefined && from < 30,
  );
  if (lengths.length < 3 || !small) return false;
  const even = lengths.every(({ from }) => from % 2 === 0);
  const likely = even && lengths.some(({ from }) => from >= 6);
  const text = likely ? 'asHundreds' : 'asMinutes';
  const [first] = lengths;
  if (!first) return false;
  return choose(context, first, { kind: 'ambiguity', rule: 'hundreds', text }, [likely, !likely]);
};
