import type { Phrase } from '../grammar/syntax.ts';
import { choose } from './context.ts';
import { placeRun } from './place-runs.ts';
import type { Draft, State } from './state.ts';

type Target = Extract<Phrase, { kind: 'target' }>;

/**
 * "6 miles + 4 miles goal pace": four miles more, and not the pace of a race over four miles. Places the
 * length and says so; the pace is then placed behind it.
 */
export const runsAtPace = (
  state: State,
  phrase: Target,
  next: Phrase | undefined,
): Target | undefined => {
  const { run, start, end, aim } = phrase;
  if (!run) return undefined;
  const leads =
    next?.kind === 'run' || next?.kind === 'count' || (next?.kind === 'join' && next.by === ':');
  const counted = state.pending !== undefined && state.pending.counts.length > 0;
  if (leads && !counted) return undefined;
  const likely = run.likely || counted || stands(state, next);
  if (!likely) return undefined;
  const text = 'lengthAtPace';
  const sure = counted || (next === undefined && state.current === undefined);
  const doubt = { kind: 'ambiguity', rule: 'raceOrRun', text } as const;
  if (!sure && !choose(state.context, { start, end }, doubt, [true, false])) return undefined;
  placeRun(
    state,
    { kind: 'run', start, end: run.length.end, length: run.length },
    { ...phrase, aim },
  );
  return { kind: 'target', marked: false, aim: run.aim, ...run.paceAt };
};

/** Behind a plus, or behind something that has its pace or needs none. */
const stands = ({ current, join, pending }: State, next: Phrase | undefined): boolean => {
  if (pending) return false;
  if (!current)
    return next === undefined || (next.kind === 'join' && (next.by === '+' || next.by === 'then'));
  return join === '+' || join === 'then' || hasPace(current) || isOneRun(current);
};

const hasPace = ({ aims, manners }: Draft): boolean =>
  aims.length > 0 || manners.some(({ kind }) => kind === 'role');

/** "5 km, 3 km race pace": nothing is repeated. */
const isOneRun = ({ counts, body }: Draft): boolean =>
  counts.length === 0 && body?.kind === 'lengths' && body.length.lengths.length === 1;
