import type { RawLength } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { isWork } from './forms.ts';
import { kindOf, roughMs } from './rough.ts';

/** More of them nobody runs in reps of a mile. */
const mostReps = 12;

/** "5-6 ks at tempo with a min between", "8 laps with half a lap walk": nothing stands between what is run in one piece. */
export const unitReps = (context: Context, elements: readonly Element[]): readonly Element[] => {
  if (elements.filter(isWork).length !== 1) return elements;
  return elements.map((element) => (isSeveral(element) ? inReps(context, element) : element));
};

const isSeveral = (element: Element): boolean => {
  const { body, counts, rests, manners } = element;
  if (body?.kind !== 'lengths' || counts.length + manners.length > 0 || !isWork(element))
    return false;
  const { lengths, pair } = body.length;
  const last = lengths.at(-1);
  const [rest, ...others] = rests;
  if (!last || !rest || others.length > 0 || lengths.length > (pair ? 2 : 1)) return false;
  const { what } = rest.rest;
  // "5 km between 25:15-25:30"
  if (what.kind === 'length' && what.length.lengths.some(isLongRest)) return false;
  const between = rest.scope?.kind === 'rep' && !rest.scope.all;
  if (!between && !(last.unit === 'lap' && rest.join === 'with')) return false;
  const unit = last.unit === 'mi' || last.unit === 'km' || last.unit === 'lap';
  return unit && lengths.every(isCount);
};

const isLongRest = (length: RawLength): boolean =>
  kindOf(length) === 'time' && roughMs(length) > longestRestMs;

const longestRestMs = 6 * 60_000;

const isCount = ({ from, to }: RawLength): boolean =>
  Number.isInteger(from) && from > 1 && from <= mostReps && to === undefined;

const inReps = (context: Context, element: Element): Element => {
  const length = element.body?.kind === 'lengths' ? element.body.length : undefined;
  const [first, second] = length?.lengths ?? [];
  if (!length || !first) return element;
  const doubt = { kind: 'ambiguity', rule: 'unitReps', text: 'unitReps' } as const;
  if (!choose(context, length, doubt, [true, false])) return element;
  const { start, end } = length;
  const count = second ? { from: first.from, to: second.from } : first.from;
  const one = { ...(second ?? first), from: 1 };
  return {
    ...element,
    counts: [{ start, end, count, sets: false }],
    body: { kind: 'lengths', length: { start, end, lengths: [one], pair: false } },
  };
};
