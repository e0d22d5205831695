import { distance } from '../domain/format.ts';
import type { SessionState } from '../domain/session/state.ts';
import { repAtHand } from '../domain/session/timing.ts';
import { lapLengthM, wrapToLap } from '../domain/track.ts';
import type { RepairWords } from '../words/repair-words.ts';
import { repCount, repNumber } from './track-moment.ts';

/** Where the rep at hand can be said to start: on a quarter of the lap. */
export type StartChoice = {
  readonly startM: number;
  readonly name: string;
  /** Share of the lap past the phone. */
  readonly share: number;
  readonly isNow: boolean;
};

export type StartHere = {
  readonly explain: string;
  readonly choices: readonly StartChoice[];
  /** Where it starts as things stand, share of the lap. */
  readonly share: number;
};

const quarters = [0, 1, 2, 3] as const;
/** Closer than a stride is the same place. */
const STRIDE_M = 1;

/** Undefined when no rep runs or comes next. */
export const startHere = (state: SessionState, { panel }: RepairWords): StartHere | undefined => {
  const rep = state.status === 'finished' ? undefined : repAtHand(state);
  const phase = rep === undefined ? undefined : state.phases[rep];
  if (rep === undefined || !phase) return undefined;
  const { track } = state.header.setup;
  const lapM = lapLengthM(track);
  return {
    explain: panel.startHereExplain(repNumber(state, rep)),
    share: phase.startM / lapM,
    choices: quarters.map((quarter) => {
      const startM = (track.lapM * quarter) / 4;
      const apart = wrapToLap(phase.startM - startM + lapM, lapM);
      return {
        startM,
        name: quarter === 0 ? panel.atPhone : panel.past(distance(startM)),
        share: startM / lapM,
        isNow: Math.min(apart, lapM - apart) < STRIDE_M,
      };
    }),
  };
};

/** "2 of 6 reps begun", of the plan as it now is. */
export const repsText = (state: SessionState, { panel }: RepairWords): string => {
  const begun = new Set(
    state.runs.flatMap(({ phase }) => (state.phases[phase]?.kind === 'rep' ? [phase] : [])),
  );
  return panel.reps(begun.size, repCount(state));
};
