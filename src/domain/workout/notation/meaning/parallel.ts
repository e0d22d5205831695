import type { RawLength } from '../grammar/syntax.ts';
import { assume, type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

/**
 * Two lines of figures one under the other, "400, 600, 800" and "75, 90": the second holds the
 * recoveries, or the times where there are as many.
 */
export const matchParallel = (
  context: Context,
  elements: readonly Element[],
): readonly Element[] => {
  const lines = [...new Set(elements.map(({ line }) => line))];
  const [above, below, ...others] = lines.map((line) =>
    elements.filter((each) => each.line === line),
  );
  if (!above || !below || others.length > 0) return elements;
  const work = figures(above);
  const given = figures(below);
  if (!work || !given || work.length < 2) return elements;
  if (given.length !== work.length && given.length !== work.length - 1) return elements;
  if (!work.every((each) => kindOf(each) === 'distance') || !given.every(isShort)) return elements;
  const [first] = below;
  if (first) assume(context, first, 'recoveryLine', 'secondLineInSeconds');
  return asTimes(context, below, work, given) ? giveTimes(above, given) : giveRests(above, given);
};

/** The lengths of a line that holds nothing but lengths. */
const figures = (line: readonly Element[]): readonly RawLength[] | undefined => {
  const lengths: RawLength[] = [];
  for (const { body, counts, aims, rests, manners } of line) {
    const plain = manners.every(({ kind }) => kind === 'optional');
    if (body?.kind !== 'lengths' || counts.length + aims.length + rests.length > 0 || !plain) {
      return undefined;
    }
    lengths.push(...body.length.lengths);
  }
  return lengths;
};

const isShort = (length: RawLength): boolean =>
  length.unit === undefined ? length.from <= 300 : kindOf(length) === 'time';

const asTimes = (
  context: Context,
  below: readonly Element[],
  work: readonly RawLength[],
  given: readonly RawLength[],
): boolean => {
  const [first] = below;
  const likely = given.every((time, i) => {
    const length = work[i];
    return length !== undefined && judge(roughMetres(length), roughMs(time)) === 'likely';
  });
  if (!first || given.length !== work.length || !likely) return false;
  const doubt = {
    kind: 'ambiguity',
    rule: 'parallel',
    text: 'secondLineRests',
  } as const;
  return choose(context, first, doubt, [false, true]);
};

/** Bare figures under a list of reps are seconds. */
const inSeconds = (length: RawLength): RawLength =>
  length.unit === undefined && length.from > 10 ? { ...length, unit: 'sec' } : length;

const giveRests = (above: readonly Element[], given: readonly RawLength[]): readonly Element[] =>
  share(above, given.map(inSeconds), (element, own, span) => ({
    ...element,
    rests: [
      {
        ...span,
        rest: { what: { kind: 'length', length: { ...span, lengths: own, pair: false } } },
      },
    ],
  }));

const giveTimes = (above: readonly Element[], given: readonly RawLength[]): readonly Element[] =>
  share(above, given, (element, own, span) => ({
    ...element,
    aims: [
      {
        ...span,
        marked: true,
        aim: {
          kind: 'time',
          time: { ...span, lengths: own, pair: false },
          pace: false,
          whole: true,
        },
      },
    ],
  }));

type Give = (
  element: Element,
  own: readonly RawLength[],
  span: { start: number; end: number },
) => Element;

/** Deals the figures out to the elements above, as many to each as it has lengths. */
const share = (
  above: readonly Element[],
  given: readonly RawLength[],
  give: Give,
): readonly Element[] => {
  let at = 0;
  return above.map((element) => {
    const size = element.body?.kind === 'lengths' ? element.body.length.lengths.length : 0;
    const own = given.slice(at, at + size);
    at += size;
    const [first] = own;
    const last = own.at(-1);
    return first && last ? give(element, own, { start: first.start, end: last.end }) : element;
  });
};
