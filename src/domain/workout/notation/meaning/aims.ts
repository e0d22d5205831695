import type { Offset, Target } from '../../../pace/target.ts';
import type { Extent } from '../../model.ts';
import type { RawAim } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { type Context, choose } from './context.ts';
import { resolveTime } from './time-aims.ts';

/** The target that the words mean for a rep of this extent. */
export const resolveAim = (
  context: Context,
  span: Span,
  aim: RawAim,
  work: Extent | undefined,
): Target | undefined => {
  switch (aim.kind) {
    case 'fixed':
      return aim.target;
    case 'offset':
      return withOffset(context, span, aim, work);
    case 'time':
      return resolveTime(context, aim, work);
    case 'list':
      return list(aim.aims.map((each) => resolveAim(context, span, each, work)));
    case 'between':
      return between(context, span, aim, work);
    case 'percent': {
      const of = resolveAim(context, span, aim.of, work);
      return of && { kind: 'percent', percent: aim.percent, of };
    }
    case 'compared':
      return compared(context, span, aim);
    case 'cutDown':
      return cutDown(context, span, aim, work);
  }
};

/** "faster than 5K pace" is for the runner to judge, or that pace with a grain of salt. */
const compared = (
  context: Context,
  span: Span,
  { name, base }: Extract<RawAim, { kind: 'compared' }>,
): Target => {
  const text = 'comparedPace';
  const doubt = { kind: 'ambiguity', rule: 'compared', text } as const;
  return choose<Target>(context, span, doubt, [{ kind: 'effort', name }, base]);
};

const list = (targets: readonly (Target | undefined)[]): Target | undefined => {
  const known = targets.filter((target) => target !== undefined);
  return known.length === targets.length ? { kind: 'perRep', targets: known } : undefined;
};

const between = (
  context: Context,
  span: Span,
  aim: Extract<RawAim, { kind: 'between' }>,
  work: Extent | undefined,
): Target | undefined => {
  const from = resolveAim(context, span, aim.from, work);
  const to = resolveAim(context, span, aim.to, work);
  return from && to && { kind: 'between', from, to };
};

const cutDown = (
  context: Context,
  span: Span,
  aim: Extract<RawAim, { kind: 'cutDown' }>,
  work: Extent | undefined,
): Target | undefined => {
  const from = aim.from && resolveAim(context, span, aim.from, work);
  const to = aim.to && resolveAim(context, span, aim.to, work);
  if ((aim.from && !from) || (aim.to && !to)) return undefined;
  const stepMs = stepOf(context, span, aim);
  return {
    kind: 'cutDown',
    ...(from && { from }),
    ...(to && { to }),
    ...(stepMs !== undefined && { stepMs }),
  };
};

/** "2-3 seconds each": the model knows one step. */
const stepOf = (
  context: Context,
  span: Span,
  { stepMs, orStepMs }: Extract<RawAim, { kind: 'cutDown' }>,
): number | undefined => {
  if (stepMs === undefined || orStepMs === undefined) return stepMs;
  const text = { code: 'faster', stepMs } as const;
  return choose(context, span, { kind: 'ambiguity', rule: 'step', text }, [stepMs, orStepMs]);
};

/** "10K - 10 s" does not say per what: per mile where the rep is in miles, per km in km, else per lap. */
const withOffset = (
  context: Context,
  span: Span,
  aim: Extract<RawAim, { kind: 'offset' }>,
  work: Extent | undefined,
): Target | undefined => {
  if (aim.base.kind !== 'race' && aim.base.kind !== 'zone') return undefined;
  const unit = work?.kind === 'distance' ? work.as : undefined;
  const orders: Record<'mi' | 'km' | 'lap', readonly [Offset['per'], ...Offset['per'][]]> = {
    mi: ['mi', 'km', 'lap'],
    km: ['km', 'mi', 'lap'],
    lap: ['lap', 'mi', 'km'],
  };
  const options = orders[unit === 'mi' || unit === 'km' ? unit : 'lap'];
  const text = { code: 'offsetPer', per: options[0] } as const;
  const per = choose(context, span, { kind: 'ambiguity', rule: 'offsetPer', text }, options);
  return { ...aim.base, offset: { ms: aim.ms, per } };
};
