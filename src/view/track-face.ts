import { clock } from '../domain/format.ts';
import type { FirstWords } from '../words/words.ts';
import { type RunningTenths, secondLeftMs, tenthsDown, tenthsUp } from './running-tenths.ts';
import { LOOK_MS } from './track-look.ts';
import type { Moment } from './track-moment.ts';
import { type NextText, nextText, TENTHS_BELOW_MS } from './track-next.ts';

export type ClockText = {
  readonly main: string;
  /** ".4", or empty where tenths say nothing. */
  readonly tenths: string;
  /** Absent where they stand still. */
  readonly runs?: RunningTenths;
};

/** What changes from second to second: as little as there can be. */
export type TrackFace = {
  readonly clock: ClockText;
  readonly next: NextText;
  /** Of the figure in `next`, where it has tenths. */
  readonly nextRuns?: RunningTenths;
  /** How long the figures stay as they are but for running tenths, session ms: when to look again. */
  readonly staysTrueMs: number;
};

export const trackFace = (moment: Moment, words: FirstWords): TrackFace => {
  const clock = clockText(moment);
  const next = nextText(moment, words);
  const nextRuns = nextTenths(moment, next);
  const runs = [clock.runs, nextRuns].flatMap((each) =>
    each ? secondLeftMs(each, moment.at) : [],
  );
  return {
    ...{ clock, next },
    ...(nextRuns ? { nextRuns } : {}),
    staysTrueMs: Math.min(LOOK_MS, secondMs(moment, nextRuns ? undefined : next.leftMs), ...runs),
  };
};

/** Running clocks round down, countdowns up: neither shows an instant that has not come. */
const clockText = (moment: Moment): ClockText => {
  const { mode, countInMs, remainingMs, elapsedMs, state } = moment;
  if (mode === 'countIn') {
    return { main: `${Math.max(1, Math.ceil((countInMs ?? 0) / 1000))}`, tenths: '' };
  }
  if (mode === 'rep') return { ...withTenths(elapsedMs), ...running(moment) };
  if (mode === 'finished') return { main: clock(wholeMs(state)), tenths: '' };
  return remainingMs === undefined
    ? { main: clock(elapsedMs, { rounding: 'down' }), tenths: '' }
    : { main: clock(remainingMs, { rounding: 'up' }), tenths: '' };
};

/** Until a figure without tenths changes. */
const secondMs = (moment: Moment, leftMs: number | undefined): number => {
  const { mode, paused, elapsedMs, remainingMs, countInMs } = moment;
  if (paused || mode === 'ready' || mode === 'finished') return LOOK_MS;
  const left = leftMs ?? countInMs ?? remainingMs;
  const second = left === undefined ? 1000 - (elapsedMs % 1000) : left % 1000;
  return second > 0 ? second : LOOK_MS;
};

const nextTenths = ({ at, paused }: Moment, { leftMs }: NextText): RunningTenths | undefined => {
  if (paused || leftMs === undefined || leftMs >= TENTHS_BELOW_MS) return undefined;
  // What is overdue is rounded to the nearest tenth.
  return leftMs > 0 ? tenthsDown(at, leftMs) : tenthsUp(at, 50 - leftMs);
};

const running = ({ paused, at, elapsedMs }: Moment): Pick<ClockText, 'runs'> =>
  paused || elapsedMs >= HOUR_MS ? {} : { runs: tenthsUp(at, elapsedMs) };

const HOUR_MS = 3_600_000;

const withTenths = (ms: number): ClockText => ({
  main: clock(ms, { rounding: 'down' }),
  tenths: ms >= HOUR_MS ? '' : clock(ms, { tenths: true, rounding: 'down' }).slice(-2),
});

const wholeMs = ({ startedAt, endedAt }: Moment['state']): number =>
  startedAt === undefined || endedAt === undefined ? 0 : endedAt - startedAt;
