import type { RawAim, RawLength, RawLengths } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { choose } from './context.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

/**
 * `6-mile ladder, 7:45-7:30-7:15-7:15-7:30-7:45`: behind a single run as many times as it has miles or
 * kilometres, each of them one that somebody runs a mile or kilometre in, are the pace of each, and no more reps.
 */
export const givePaces = (
  { context, pending }: State,
  current: Draft,
  span: Span,
  times: readonly RawLength[],
): boolean => {
  const run = current.body?.kind === 'lengths' ? current.body.length.lengths[0] : undefined;
  const per = run?.unit === 'mi' || run?.unit === 'km' ? run.unit : undefined;
  if (!run || !per || pending || !isOfMiles(current, times)) return false;
  const inPlaceOfWords = current.aims.length > 0;
  const text = { code: 'paceOfEach', per, inPlaceOfWords } as const;
  const doubt = { kind: 'assumption', rule: 'milePaces', text } as const;
  if (!choose(context, span, doubt, [true, false])) return false;
  const aims = times.map((time): RawAim => {
    const { start, end } = time;
    const one: RawLengths = { start, end, lengths: [time], pair: false };
    return { kind: 'time', time: one, per, pace: true, whole: false };
  });
  const { start, end } = span;
  const length = { start: run.start, end: run.end, lengths: [{ ...run, from: 1 }], pair: false };
  current.body = { kind: 'lengths', length };
  current.counts.push({ start: run.start, end: run.end, count: times.length, sets: false });
  current.aims = [{ start, end, marked: true, aim: { kind: 'list', aims, counted: true } }];
  current.end = Math.max(current.end, end);
  return true;
};

/** As many paces as a single run, with nothing else said of it, has miles or kilometres. */
export const isOfMiles = (
  { body, counts, rests }: Pick<Draft, 'body' | 'counts' | 'rests'>,
  times: readonly RawLength[],
): boolean => {
  const [run, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (!run || others.length + counts.length + rests.length > 0) return false;
  if (run.unit !== 'mi' && run.unit !== 'km') return false;
  if (times.length < 2 || times.length !== run.from || !times.every(isClock)) return false;
  const metres = roughMetres(run) / run.from;
  return times.every((time) => isPace(roughMs(time) / metres));
};

export const isClock = (length: RawLength): boolean =>
  kindOf(length) === 'time' && length.unit === 'clock';

/** From 2:20 to 8:00 per km, ms per metre. */
export const isPace = (pace: number): boolean => pace >= 140 && pace <= 480;
