import { approx, clock, distance } from '../domain/format.ts';
import type { Phase } from '../domain/plan/plan.ts';
import { lapLengthM } from '../domain/track.ts';
import type { FirstWords } from '../words/words.ts';
import { type Moment, repCount, repNumber } from './track-moment.ts';
import { isLastLap, lapAt } from './track-progress.ts';

/** The line above the clock. The strong half is read at a glance, the soft half on the second look. */
export type Head = {
  readonly title: string;
  readonly titleSoft: string;
  readonly detail: string;
  readonly detailSoft: string;
  readonly badge?: string;
  readonly aside: string;
};

export const headOf = (moment: Moment, words: FirstWords): Head => {
  const { state, mode, phase } = moment;
  const badge = badgeOf(moment, words);
  const head = { ...titleOf(moment, words), aside: asideOf(moment, words), ...badge };
  const rep = moment.rep === undefined ? undefined : state.phases[moment.rep];
  if (mode === 'ready') return { ...head, detail: state.header.title, detailSoft: '' };
  if (mode === 'finished' || !phase) return { ...head, detail: '', detailSoft: '' };
  return { ...head, ...(mode === 'countIn' && rep ? extent(rep, words) : extent(phase, words)) };
};

const titleOf = (
  { state, mode, rep }: Moment,
  { track }: FirstWords,
): Pick<Head, 'title' | 'titleSoft'> => {
  if ((mode === 'rep' || mode === 'countIn') && rep !== undefined) {
    return {
      title: track.rep(repNumber(state, rep)),
      titleSoft: track.ofReps(repCount(state)),
    };
  }
  const plain = {
    ready: track.ready,
    finished: track.finished,
    warmUp: track.warmUp,
    coolDown: track.coolDown,
    recovery: track.recovery,
    rep: track.ready,
    countIn: track.ready,
  };
  return { title: plain[mode], titleSoft: '' };
};

/** Pause outranks the last lap: it says why nothing moves. */
const badgeOf = (moment: Moment, { track }: FirstWords): Pick<Head, 'badge'> => {
  const { state, mode, paused, phase, run, elapsedMs } = moment;
  if (paused) return { badge: track.paused };
  if (mode !== 'rep' || !phase || !run) return {};
  const lapM = lapLengthM(state.header.setup.track);
  return isLastLap(phase, run, elapsedMs, lapM) ? { badge: track.lastLap } : {};
};

/** How far and how fast: "800" "in 3:31", "3:00" "hard", "200" "jog". */
const extent = (phase: Phase, words: FirstWords): Pick<Head, 'detail' | 'detailSoft'> => {
  const { track } = words;
  const mode = phase.mode ? track.recoveryMode[phase.mode] : '';
  if (phase.back) return { detail: '', detailSoft: track.back };
  if (phase.sendOffMs !== undefined) {
    return { detail: '', detailSoft: track.sendOff(clock(phase.sendOffMs)) };
  }
  const named = phase.label ?? phase.effort ?? '';
  if (phase.distanceM !== undefined) {
    const target = phase.kind === 'rep' ? targetText(phase, words) : mode;
    return { detail: distance(phase.distanceM), detailSoft: target || named };
  }
  const length = phase.targetMs === undefined ? '' : clock(phase.targetMs);
  return { detail: length, detailSoft: mode || named };
};

const targetText = (phase: Phase, { track }: FirstWords): string => {
  if (phase.targetMs === undefined) return '';
  const time = clock(phase.targetMs);
  return track.inTime(phase.targetIsEstimate ? approx(time) : time);
};

const asideOf = (moment: Moment, words: FirstWords): string => {
  const { mode, phase, run, elapsedMs } = moment;
  if (mode === 'rep' && phase && run) {
    if (phase.marks.length < 2) return '';
    return words.track.lapOf(lapAt(phase, run, elapsedMs) + 1, phase.marks.length);
  }
  if (mode === 'finished') return '';
  return comesNext(moment, words);
};

/** "then rep 4 of 6 · starts on the far side". */
export const comesNext = ({ state, mode, run, rep }: Moment, words: FirstWords): string => {
  const { track } = words;
  const next = state.phases[(run?.phase ?? -1) + 1];
  const phase = rep === undefined ? undefined : state.phases[rep];
  if (mode === 'coolDown' || (run && !next)) return track.thenEnd;
  if (rep === undefined || !phase) return track.thenCoolDown;
  const place = startPlace(phase, lapLengthM(state.header.setup.track), words);
  if (mode === 'countIn') return place;
  return `${track.thenRep(repNumber(state, rep), repCount(state))} · ${place}`;
};

/** Within a stride, a runner calls it the same place. */
const STRIDE_M = 1;

const startPlace = (
  { startM, startIsEstimate }: Phase,
  lapM: number,
  words: FirstWords,
): string => {
  const { track } = words;
  const about = (m: number) => (startIsEstimate ? approx(distance(m)) : distance(m));
  if (startM < STRIDE_M || lapM - startM < STRIDE_M) return track.startsAtPhone;
  if (Math.abs(startM - lapM / 2) < STRIDE_M) return track.startsFarSide;
  return startM < lapM / 2
    ? track.startsPast(about(startM))
    : track.startsBefore(about(lapM - startM));
};
