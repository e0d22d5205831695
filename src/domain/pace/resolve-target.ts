import { resolveCutDown } from './cut-down.ts';
import { effortEstimate } from './effort-estimate.ts';
import { goalPace, zonePace } from './model-target.ts';
import type { Offset, Quantity, Target } from './target.ts';
import {
  atPercentOfSpeed,
  mix,
  perKm,
  plus,
  type Spread,
  spreadOf,
  spreadOfPace,
  withSpread,
} from './target-arithmetic.ts';
import type { PaceTarget, ResolvedTarget, TargetContext } from './target-context.ts';

const METERS_PER_MILE = 1609.344;
/** Paces outside 1:00 … 60:00 per km come of an offset or percentage gone wrong, not of running. */
const COMPUTED_LIMITS = { fast: 60_000, slow: 3_600_000 } as const;

/**
 * The pace in ms per km, unrounded, of anything a coach writes; or the effort it stays; or why it is
 * unknown, always with an estimate. Never refuses and never gives a pace that is not above zero.
 *
 * Of a range the midpoint is planned (or `rangeEnd`) and both ends are kept. A goal that was not
 * entered falls back to the race-equivalent. Source of the rules: Daniels–Gilbert from 1500 m up,
 * see `racePace`.
 */
export const resolveTarget = (target: Target, context: TargetContext): ResolvedTarget => {
  const found = resolve(target, context);
  if (found.kind !== 'pace') return found;
  if (!isPace(spreadOfPace(found))) return unknown(context);
  if (!found.range || !context.rangeEnd) return found;
  const { fastMsPerKm, slowMsPerKm } = found.range;
  return { ...found, msPerKm: context.rangeEnd === 'fast' ? fastMsPerKm : slowMsPerKm };
};

const resolve = (target: Target, context: TargetContext): ResolvedTarget => {
  switch (target.kind) {
    case 'race':
      return withOffset(goalPace(target, context), target.offset, context);
    case 'zone':
      return withOffset(zonePace(target.zone, context), target.offset, context);
    case 'pace':
      return stated(target.ms, target.per === 'km' ? 1000 : METERS_PER_MILE, context);
    case 'lapTime':
      return stated(target.ms, context.lapM, context);
    case 'repTime':
      return stated(target.ms, context.repDistanceM, context);
    case 'percent':
      return percentOf(target, context);
    case 'between':
      return halfWay(resolve(target.from, context), resolve(target.to, context), context);
    case 'perRep':
      return perRep(target.targets, context);
    case 'cutDown':
      return resolveCutDown(target, context, resolve);
    case 'effort':
      return {
        kind: 'effort',
        name: target.name,
        estimateMsPerKm: effortEstimate(target.name, context),
      };
  }
};

const isPace = ({ low, middle, high }: Spread): boolean =>
  low > 0 && middle > 0 && Number.isFinite(high) && Number.isFinite(middle);

const unknown = (context: TargetContext): ResolvedTarget => ({
  kind: 'unknown',
  note: 'targetUnknown',
  estimateMsPerKm: effortEstimate('', context),
});

/** A time over a distance, as written: taken literally as long as it is one. */
const stated = (
  ms: Quantity,
  overM: number | undefined,
  context: TargetContext,
): ResolvedTarget => {
  if (overM === undefined || !(overM > 0)) return unknown(context);
  return withSpread(perKm(spreadOf(ms), overM));
};

const metersOf = (per: Offset['per'], context: TargetContext): number | undefined => {
  if (per === 'km') return 1000;
  if (per === 'mi') return METERS_PER_MILE;
  return per === 'lap' ? context.lapM : context.repDistanceM;
};

const withOffset = (
  base: ResolvedTarget,
  offset: Offset | undefined,
  context: TargetContext,
): ResolvedTarget => {
  if (base.kind !== 'pace' || offset === undefined) return base;
  const overM = metersOf(offset.per, context);
  if (overM === undefined || !(overM > 0)) return unknown(context);
  const added = perKm(spreadOf(offset.ms), overM);
  return computed(withSpread(plus(spreadOfPace(base), added), base), context);
};

const percentOf = (
  { percent, of }: Extract<Target, { kind: 'percent' }>,
  context: TargetContext,
): ResolvedTarget => {
  const base = resolve(of, context);
  const share = spreadOf(percent);
  if (base.kind !== 'pace') return base.kind === 'effort' ? unknown(context) : base;
  if (!(share.low > 0)) return unknown(context);
  return computed(withSpread(atPercentOfSpeed(spreadOfPace(base), share), base), context);
};

const halfWay = (
  from: ResolvedTarget,
  to: ResolvedTarget,
  context: TargetContext,
): ResolvedTarget => {
  if (from.kind !== 'pace') return from;
  if (to.kind !== 'pace') return to;
  const [one, other] = [spreadOfPace(from), spreadOfPace(to)];
  const pace = {
    low: Math.min(one.low, other.low),
    middle: mix(one, other, 0.5).middle,
    high: Math.max(one.high, other.high),
  };
  return computed(withSpread(pace, sharedLabels(from, to)), context);
};

/** What is said of both ends is said of the middle; an estimate at either end makes it one. */
const sharedLabels = (from: PaceTarget, to: PaceTarget): Partial<PaceTarget> => ({
  ...((from.isEstimate ?? to.isEstimate) && { isEstimate: true as const }),
  ...(from.note && from.note === to.note && { note: from.note }),
  ...(from.basis && from.basis === to.basis && { basis: from.basis }),
});

const perRep = (targets: readonly Target[], context: TargetContext): ResolvedTarget => {
  const own = targets[Math.min(context.repIndex, targets.length - 1)];
  return own === undefined ? unknown(context) : resolve(own, context);
};

const computed = (pace: PaceTarget, context: TargetContext): ResolvedTarget => {
  const { low, high } = spreadOfPace(pace);
  const isRunning = low >= COMPUTED_LIMITS.fast && high <= COMPUTED_LIMITS.slow;
  return isRunning ? pace : unknown(context);
};
