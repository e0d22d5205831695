import type { Target } from '../../../pace/target.ts';
import type { Step, Word } from '../../model.ts';
import type { Manner, Unit } from '../grammar/syntax.ts';
import { isTimeUnit } from '../grammar/units.ts';
import { assume, type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { readExtents } from './extents.ts';
import { ends, extentIn, type Sure } from './lengths.ts';
import { settleTarget } from './targets.ts';

/** The steps of an element that is not a bracket: one for each of its lengths. */
export const buildSteps = (context: Context, element: Element): readonly Step[] => {
  const extents = readExtents(context, element);
  const repeated = element.counts.at(-1)?.count;
  const target = marathonM(context, element) ?? easyOnHill(context, element);
  const shared = { target, traits: traits(context, element) };
  return extents.map((extent, index) => {
    const place = {
      index,
      of: extents.length,
      ...(repeated !== undefined && { count: ends(repeated)[0] ?? 1 }),
    };
    const target = settleTarget(context, element.aims, extent, place) ?? shared.target;
    return { kind: 'step', extent, ...(target && { target }), ...shared.traits };
  });
};

/** Daniels writes "6 M" for six miles at marathon pace; others for six miles. */
const marathonM = (context: Context, { body, aims }: Element): Target | undefined => {
  const raw =
    body?.kind === 'lengths'
      ? body.length.lengths.find(({ unit, from }) => unit === 'M' && from < 50)
      : undefined;
  if (!raw || aims.length > 0) return undefined;
  const doubt = { kind: 'ambiguity', rule: 'M', text: 'letterAsMiles' } as const;
  return choose<Target | undefined>(context, raw, doubt, [
    undefined,
    { kind: 'zone', zone: 'marathon' },
  ]);
};

/** "6x1 min easy uphill": a step has one role, so that "easy" is the pace of the hill. */
const easyOnHill = (context: Context, element: Element): Target | undefined => {
  const roles = element.manners.flatMap((manner) => (manner.kind === 'role' ? [manner.role] : []));
  if (!roles.includes('easy') || !roles.some((role) => role === 'hill' || role === 'stride'))
    return undefined;
  if (roles.includes('hill') && element.aims.length === 0) return { kind: 'zone', zone: 'easy' };
  assume(context, element, 'easyToo', { code: 'leftOut', words: 'easy' });
  return undefined;
};

const roleOrder = ['warmUp', 'coolDown', 'drill', 'stride', 'hill', 'easy'] as const;

/** Role, label, strategy and words that the manners around a length give its steps. */
export const traits = (context: Context, element: Element): Partial<Step> => {
  const { manners } = element;
  const roles = manners.flatMap((manner) => (manner.kind === 'role' ? [manner] : []));
  const role = roleOrder.find((name) => roles.some((each) => each.role === name));
  // A step has one role: "20 s uphill strides" are strides, and the hill is said.
  if (role && role !== 'hill' && roles.some((each) => each.role === 'hill'))
    assume(context, element, 'hillOfStrides', { code: 'leftOut', words: 'hill' });
  const labels = manners.flatMap((manner) => (manner.kind === 'label' ? [manner.label] : []));
  const label = labels[0] ?? roles.find((each) => each.label !== undefined)?.label;
  const strategy = manners.find((manner) => manner.kind === 'strategy')?.strategy;
  const words = manners.flatMap((manner) =>
    manner.kind === 'say' ? readWord(context, manner) : [],
  );
  return {
    ...(role && { role }),
    ...(label !== undefined && { label }),
    ...(strategy && { strategy }),
    ...(manners.some(({ kind }) => kind === 'optional') && { optional: true }),
    ...(words.length > 0 && { words }),
  };
};

const readWord = (
  context: Context,
  { say, at }: Extract<Manner, { kind: 'say' }>,
): readonly Word[] => {
  let word: Word = { say };
  for (const raw of at) {
    if (raw.from === 0) word = { ...word, ...(isTimeUnit(raw.unit) ? { atMs: 0 } : { atM: 0 }) };
    const extent = raw.from === 0 ? undefined : extentIn(context, raw, placeUnit(raw.unit));
    if (extent?.kind === 'distance') word = { ...word, atM: Number(extent.m) };
    if (extent?.kind === 'time') word = { ...word, atMs: Number(extent.ms) };
  }
  return [word];
};

/** A bare figure is metres into the step. */
const placeUnit = (unit: Unit | undefined): Sure => {
  if (unit === 's') return 'sec';
  if (unit === undefined || unit === 'm') return 'metres';
  return unit === 'M' ? 'mi' : unit;
};
