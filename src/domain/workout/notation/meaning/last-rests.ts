import type { Phrase } from '../grammar/syntax.ts';
import { kindOf, kindOfAll, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

const shortRestMs = 5 * 60_000;

/** The 3 min of "1200 @5K, 60s, 400 @mile, 3 min x 4": recoveries without a word stand between the others, too. */
export const isLastRestOfRow = (
  { elements, join }: State,
  { aims, counts, body }: Draft,
  { length }: Extract<Phrase, { kind: 'run' }>,
  next: Phrase | undefined,
): boolean => {
  const [time, ...others] = length.lengths;
  const before = elements[elements.length - 2];
  if (next?.kind !== 'count' || !next.trailing || join !== ',' || aims.length === 0) return false;
  if (!time || others.length + counts.length > 0 || kindOf(time) !== 'time') return false;
  if (roughMs(time) > shortRestMs || !before?.rests.some(({ rest }) => rest.bare)) return false;
  return body?.kind === 'lengths' && kindOfAll(body.length) === 'distance';
};
