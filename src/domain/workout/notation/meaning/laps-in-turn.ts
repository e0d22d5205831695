import { assume, type Context } from './context.ts';
import type { Element } from './element.ts';

const mostLaps = 100;

/** "25 laps alternating 5K and marathon pace": from lap to lap, which a run in one piece could not show. */
export const lapsInTurn = (context: Context, element: Element): Element => {
  const [length, ...others] = element.body?.kind === 'lengths' ? element.body.length.lengths : [];
  if (!length || others.length > 0 || element.counts.length + element.rests.length > 0)
    return element;
  const { from, to, unit, start, end } = length;
  const whole = unit === 'lap' && to === undefined && Number.isInteger(from) && from <= mostLaps;
  const inTurn = element.aims.some(({ aim }) => aim.kind === 'list' && aim.alternating);
  if (!whole || from < 2 || !inTurn) return element;
  assume(context, element, 'lapsInTurn', 'pacesInTurn');
  const lap = { ...length, from: 1 };
  return {
    ...element,
    counts: [{ start, end, count: from, sets: false }],
    body: { kind: 'lengths', length: { start, end, lengths: [lap], pair: false } },
  };
};
