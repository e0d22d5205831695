import { type Context, fail } from './context.ts';
import type { Element } from './element.ts';

/**
 * "400, 600, 800, 600, 400" and below it "400, 600 @5K": the same reps once more, with their paces,
 * or more reps? Refused, since nobody would see from the plan that it was taken twice.
 */
export const refuseRestated = (context: Context, [list, ...others]: readonly Element[]): void => {
  const lengths = list?.body?.kind === 'lengths' ? list.body.length.lengths : [];
  if (!list || lengths.length < 3 || list.aims.length > 0 || list.counts.length > 0) return;
  const below = others.filter(({ line }) => line !== list.line);
  const restated = below.find((each) => isRestated(each, new Set(lengths.map(({ from }) => from))));
  if (!restated) return;
  fail(
    context,
    restated,
    'It is not clear whether these are the reps of the list above or more of them.',
    'Write the pace behind each rep.',
  );
};

const isRestated = ({ body, aims, counts }: Element, known: ReadonlySet<number>): boolean =>
  body?.kind === 'lengths' &&
  aims.length > 0 &&
  counts.length === 0 &&
  body.length.lengths.every(({ from }) => known.has(from));
