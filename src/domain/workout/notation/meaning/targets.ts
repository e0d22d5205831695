import type { Target } from '../../../pace/target.ts';
import type { Extent } from '../../model.ts';
import type { RawAim } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { resolveAim } from './aims.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Aim } from './element.ts';
import { isEqual } from './equal.ts';

/** Which of several reps in a list a target is for. */
export type Place = { readonly index: number; readonly of: number; readonly count?: number };

type Named = { readonly aim: Aim; readonly target: Target };

/** The one target that an element's paces and efforts come to for one of its steps. */
export const settleTarget = (
  context: Context,
  aims: readonly Aim[],
  work: Extent,
  place: Place,
): Target | undefined => {
  const named: Named[] = [];
  for (const aim of aims) {
    context.used.add(aim.start);
    const target = resolveAim(context, aim, portion(context, aim, place), work);
    if (target && !named.some((other) => isEqual(other.target, target))) {
      named.push({ aim, target });
    }
  }
  const exact = named.filter(({ target }) => target.kind !== 'effort');
  const [first, second] = exact;
  if (!first) {
    noteRace(context, named);
    return settleEffort(context, named);
  }
  if (named.length > exact.length) {
    assume(context, first.aim, 'effortAndPace', 'paceNotWord');
  }
  if (!second) return first.target;
  for (const { aim } of exact.slice(2)) assume(context, aim, 'morePaces', 'twoPaces');
  return (
    fromPace(first, second) ?? fromPace(second, first) ?? chooseBetween(context, first, second)
  );
};

const ofSomeRace: ReadonlySet<string> = new Set(['race pace', 'goal pace', 'date pace']);

/** "@ race pace": of which race the runner knows. */
const noteRace = (context: Context, named: readonly Named[]): void => {
  const race = named.find(({ target }) => target.kind === 'effort' && ofSomeRace.has(target.name));
  if (race) assume(context, race.aim, 'whichRace', 'whichRace');
};

/** "sprint 95%": a share says more than the word beside it, and the word is not dropped in silence. */
const settleEffort = (context: Context, named: readonly Named[]): Target | undefined => {
  const efforts = named.filter(({ target }) => !isFartlek(target));
  const share = efforts.find(isShare);
  if (share && !efforts.every(isShare)) {
    assume(context, share.aim, 'effortAndShare', 'shareNotWord');
  }
  const [first, second, ...others] = share ? efforts.filter(isShare) : efforts;
  for (const { aim } of others) assume(context, aim, 'moreEfforts', 'twoEfforts');
  if (first && second) {
    const doubt = { kind: 'assumption', rule: 'twoEfforts', text: 'twoEfforts' } as const;
    return choose(context, second.aim, doubt, [first.target, second.target]);
  }
  return (share ?? efforts[0] ?? named[0])?.target;
};

const isShare = ({ target }: Named): boolean =>
  target.kind === 'effort' && /^\d.*%/.test(target.name);

/** It names the kind of session, and says nothing of a rep that has an effort of its own. */
const isFartlek = (target: Target): boolean =>
  target.kind === 'effort' && target.name === 'fartlek';

/** "5K pace, each one 2 s faster": the pace is where the cut-down begins. */
const fromPace = ({ target: cut }: Named, { target: from }: Named): Target | undefined => {
  if (cut.kind !== 'cutDown' || cut.from || from.kind === 'cutDown') return undefined;
  // "cut-down (6:00, 5:50, 5:40)": one for each says all.
  if (from.kind === 'perRep') return from;
  // "(2:50 down to 2:40), cutting down": the range says where it ends.
  const timed = from.kind === 'repTime' || from.kind === 'lapTime' || from.kind === 'pace';
  if (!timed || typeof from.ms === 'number' || from.ms.from <= from.ms.to || cut.to)
    return { ...cut, from };
  return { ...cut, from: { ...from, ms: from.ms.from }, to: { ...from, ms: from.ms.to } };
};

/** "5K pace (98s)": what the coach worked out, or what it was worked out from. */
const chooseBetween = (context: Context, first: Named, second: Named): Target => {
  const timed = second.target.kind === 'repTime' || second.target.kind === 'pace';
  // "tempo run at 15K pace": what is marked as the pace is the pace.
  const later = timed || (second.aim.marked && !first.aim.marked);
  const options: readonly [Target, Target] = later
    ? [second.target, first.target]
    : [first.target, second.target];
  const doubt = { kind: 'ambiguity', rule: 'twoPaces', text: 'twoPaces' } as const;
  return choose(context, second.aim, doubt, options);
};

/** The part of a list of times that is for this step; the whole list where one step is repeated. */
const portion = (
  context: Context,
  { aim, start, end }: Aim,
  { index, of, count }: Place,
): RawAim => {
  if (aim.kind === 'between' && aim.slashed && of > 1) {
    const doubt = {
      kind: 'ambiguity',
      rule: 'slashedPaces',
      text: 'pacesInTurn',
    } as const;
    const own = index % 2 === 0 ? aim.from : aim.to;
    return choose(context, { start, end }, doubt, [own, aim]);
  }
  if (aim.kind === 'list' && aim.alternating) {
    return of > 1
      ? (aim.aims[index % aim.aims.length] ?? aim)
      : alternate(context, aim, { start, end }, count);
  }
  const times = aim.kind === 'time' && aim.time.lengths.length > 2 ? aim.time.lengths : undefined;
  const size = times?.length ?? (aim.kind === 'list' ? aim.aims.length : undefined);
  if (size === undefined) return aim;
  if (of > 1 && size === of) return single(aim, index);
  if (aim.kind === 'list' && aim.counted && size !== (of > 1 ? of : (count ?? 1))) {
    fail(
      context,
      { start, end },
      { code: 'pacesForReps', paces: size, reps: of > 1 ? of : (count ?? 1) },
    );
  }
  if (times && times.length !== (of > 1 ? of : (count ?? times.length))) {
    fail(
      context,
      { start, end },
      { code: 'timesForReps', times: times.length, reps: of > 1 ? of : (count ?? 1) },
    );
  }
  return aim;
};

/** "alternating 5K and 10K pace": dealt out to all the reps. */
const alternate = (
  context: Context,
  aim: Extract<RawAim, { kind: 'list' }>,
  span: Span,
  reps: number | undefined,
): RawAim => {
  if (reps === undefined) {
    fail(context, span, 'howManyAlternate', 'count');
    return aim;
  }
  const aims = Array.from(
    { length: Math.min(reps, mostReps) },
    (_, i) => aim.aims[i % aim.aims.length] ?? aim,
  );
  return { kind: 'list', aims };
};

const mostReps = 1000;

const single = (aim: RawAim, index: number): RawAim => {
  if (aim.kind === 'list') return aim.aims[index] ?? aim;
  if (aim.kind !== 'time') return aim;
  const length = aim.time.lengths[index];
  return length ? { ...aim, time: { ...length, lengths: [length], pair: false } } : aim;
};
