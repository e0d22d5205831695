import type { RawLength, RawLengths } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import type { Element } from './element.ts';

/** Nobody runs fewer of them with something inside, or more. */
const fewest = 5;
const most = 30;

/**
 * "15 w/ 12 @ MP", "8 w/ 6x100 strides": the run of a plan or a log, in miles where nothing else is said, or in the
 * unit of its part. As it is where it is no such run.
 */
export const withUnit = (context: Context, whole: Element, inside: readonly Element[]): Element => {
  const { body } = whole;
  const figure = body?.kind === 'lengths' ? only(body.length) : undefined;
  const [first] = inside;
  const part = first?.body?.kind === 'lengths' ? only(first.body.length) : undefined;
  const isBare = figure?.unit === undefined && whole.counts.length + whole.rests.length === 0;
  if (!figure || !first || !isBare || body?.kind !== 'lengths') return whole;
  if (figure.from < fewest || figure.from > most) return whole;
  const unit = unitOf(context, whole, figure, first, part);
  if (!unit) return whole;
  const length = { ...body.length, lengths: [{ ...figure, unit }] };
  return { ...whole, body: { kind: 'lengths', length } };
};

const only = ({ lengths }: RawLengths): RawLength | undefined =>
  lengths.length === 1 ? lengths[0] : undefined;

const unitOf = (
  context: Context,
  whole: Element,
  { from }: RawLength,
  { counts, aims, manners }: Element,
  part: RawLength | undefined,
): RawLength['unit'] | undefined => {
  const piece = counts.length === 0 && aims.length > 0 && part && part.from < from;
  if (piece && part.unit === 'mi') return 'mi';
  const strides = manners.some((each) => each.kind === 'role' && each.role === 'stride');
  const reps = counts.length > 0 && part?.unit === 'km';
  const bare = piece && part.unit === undefined;
  if (!strides && !reps && !bare && !(piece && part.unit === 'km')) return undefined;
  const units = piece && part.unit === 'km' ? kmFirst : milesFirst;
  const text = { code: 'asUnit', unit: units[0], figure: from } as const;
  return choose(context, whole, { kind: 'ambiguity', rule: 'bareWhole', text }, units);
};

const milesFirst = ['mi', 'km', 'min'] as const;
const kmFirst = ['km', 'mi', 'min'] as const;
