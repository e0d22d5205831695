import type { RawLength, RawLengths } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { assume, type Context, fail } from './context.ts';
import type { Element } from './element.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { sizeOf } from './sizes.ts';

/** `20 min of 1 min on, 1 min off`: ten rounds. Undefined, with the reason, where they do not fill it. */
export const roundsIn = (
  context: Context,
  span: Span,
  { lengths: [total] }: RawLengths,
  round: readonly Element[],
): number | undefined => {
  const size = total && kindOf(total) === 'distance' ? roughMetres : roughMs;
  const one = total && sum(round, total, size);
  const rounds = total && one ? size(total) / one : Number.NaN;
  const whole = Math.round(rounds);
  if (!(whole >= 2) || Math.abs(rounds / whole - 1) > 0.05) {
    const reason = 'howOften';
    return fail(context, span, reason, 'countOfRounds');
  }
  assume(context, span, 'rounds', { code: 'asTimes', count: whole });
  return whole;
};

const sum = (
  round: readonly Element[],
  total: RawLength,
  size: (length: RawLength) => number,
): number | undefined => {
  let all = 0;
  for (const element of round) {
    const one = sizeOf(element, kindOf(total), size);
    if (one === undefined) return undefined;
    all += one;
  }
  return all;
};

/** Whether rounds of these fill the whole, three at least and no remainder. */
export const fillsRun = (round: readonly Element[], whole: RawLength): boolean => {
  const size = kindOf(whole) === 'distance' ? roughMetres : roughMs;
  const one = sum(round, whole, size);
  if (one === undefined) return false;
  const times = size(whole) / one;
  return times >= 3 && Math.abs(times - Math.round(times)) < 0.001;
};
