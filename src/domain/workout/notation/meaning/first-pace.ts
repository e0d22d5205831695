import { isTimeUnit } from '../grammar/units.ts';
import { type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { isWork } from './forms.ts';

/**
 * "2 x 5 min tempo", and below it "2 x 4 min", "2 x 2 min", "2 x 1 min": the first line may say the
 * pace of all. Taken as it stands, and asked.
 */
export const askFirstPace = (
  context: Context,
  elements: readonly Element[],
): readonly Element[] => {
  const work = elements.filter(isWork);
  const [first, ...others] = work;
  const [aim, ...more] = first?.aims ?? [];
  if (!first || !aim || more.length > 0 || others.length < 2 || aim.part) return elements;
  if (aim.aim.kind === 'time' || !work.every((each) => isRepeated(each, first))) return elements;
  if (others.some(({ aims, manners }) => aims.length + manners.length > 0)) return elements;
  const text = 'paceOfFirst';
  const doubt = { kind: 'ambiguity', rule: 'firstPace', text } as const;
  if (!choose(context, aim, doubt, [false, true])) return elements;
  return elements.map((each) => (others.includes(each) ? { ...each, aims: [aim] } : each));
};

/** Reps of a time, each on a line of its own. */
const isRepeated = ({ body, counts, line, join }: Element, first: Element): boolean =>
  counts.length > 0 &&
  (line !== first.line || join !== ',') &&
  body?.kind === 'lengths' &&
  body.length.lengths.every(({ unit }) => isTimeUnit(unit));
