import { lapLengthM, wrapToLap } from '../domain/track.ts';
import type { Moment } from './track-moment.ts';
import { plannedM, projectedM } from './track-progress.ts';

/** Shares of the lap past the phone, 0 <= share < 1. What is not known is absent. */
export type Positions = {
  readonly ghost?: number;
  readonly runner?: number;
  readonly nextStart?: number;
};

export const positionsOf = (moment: Moment): Positions => {
  const lapM = lapLengthM(moment.state.header.setup.track);
  const share = (m: number) => wrapToLap(m, lapM) / lapM;
  const { ghost, runner } = metres(moment);
  const rep = moment.rep === undefined ? undefined : moment.state.phases[moment.rep];
  const next = moment.mode === 'rep' ? undefined : rep?.startM;
  return {
    ...(ghost === undefined ? {} : { ghost: share(ghost) }),
    ...(runner === undefined ? {} : { runner: share(runner) }),
    ...(next === undefined || moment.mode === 'finished' ? {} : { nextStart: share(next) }),
  };
};

/** Metres past the phone, not yet brought onto one lap. */
const metres = (moment: Moment): { ghost?: number | undefined; runner?: number | undefined } => {
  const { mode, phase, run, elapsedMs, state } = moment;
  if (!phase || !run) return {};
  if (mode === 'rep') {
    const ghost = phase.targetMs === undefined ? undefined : plannedM(phase, elapsedMs);
    const runner = projectedM(phase, run, elapsedMs, state.header.setup.phoneInHand);
    return { ghost: from(phase.startM, ghost), runner: from(phase.startM, runner) };
  }
  if (mode === 'countIn') {
    const rep = moment.rep === undefined ? undefined : state.phases[moment.rep];
    return { runner: rep?.startM };
  }
  if (mode !== 'recovery') return {};
  return { runner: phase.startM + recoveryM(moment) };
};

const from = (startM: number, m: number | undefined): number | undefined =>
  m === undefined ? undefined : startM + m;

/** In a recovery nobody is timed: the runner is drawn at an even pace to where the next rep starts. */
const recoveryM = ({ phase, elapsedMs, remainingMs }: Moment): number => {
  const wholeM = phase?.distanceM ?? phase?.estimatedM ?? 0;
  if (remainingMs === undefined || elapsedMs <= 0) return 0;
  return wholeM * Math.min(1, elapsedMs / (elapsedMs + remainingMs));
};
