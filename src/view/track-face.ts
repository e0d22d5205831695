import { clock } from '../domain/format.ts';
import type { FirstWords } from '../words/words.ts';
import { LOOK_MS } from './track-look.ts';
import type { Moment } from './track-moment.ts';
import { type NextText, nextText } from './track-next.ts';

export type ClockText = {
  readonly main: string;
  /** ".4", or empty where tenths say nothing. */
  readonly tenths: string;
};

/** What changes with every tenth of a second: as little as there can be. */
export type TrackFace = {
  readonly clock: ClockText;
  readonly next: NextText;
  /** How long the figures stay as they are, session ms: when to look again. */
  readonly staysTrueMs: number;
};

export const trackFace = (moment: Moment, words: FirstWords): TrackFace => ({
  clock: clockText(moment),
  next: nextText(moment, words),
  staysTrueMs: staysTrueMs(moment),
});

/** Running clocks round down, countdowns up: neither shows an instant that has not come. */
const clockText = (moment: Moment): ClockText => {
  const { mode, countInMs, remainingMs, elapsedMs, state } = moment;
  if (mode === 'countIn') {
    return { main: `${Math.max(1, Math.ceil((countInMs ?? 0) / 1000))}`, tenths: '' };
  }
  if (mode === 'rep') return withTenths(elapsedMs);
  if (mode === 'finished') return { main: clock(wholeMs(state)), tenths: '' };
  return remainingMs === undefined
    ? { main: clock(elapsedMs, { rounding: 'down' }), tenths: '' }
    : { main: clock(remainingMs, { rounding: 'up' }), tenths: '' };
};

const staysTrueMs = ({ mode, paused, elapsedMs, remainingMs, countInMs }: Moment): number => {
  if (paused || mode === 'ready' || mode === 'finished') return LOOK_MS;
  if (mode === 'rep') return 100 - (Math.max(0, elapsedMs) % 100);
  const left = countInMs ?? remainingMs;
  const second = left === undefined ? 1000 - (elapsedMs % 1000) : left % 1000;
  return Math.min(LOOK_MS, second || LOOK_MS);
};

const HOUR_MS = 3_600_000;

const withTenths = (ms: number): ClockText => ({
  main: clock(ms, { rounding: 'down' }),
  tenths: ms >= HOUR_MS ? '' : clock(ms, { tenths: true, rounding: 'down' }).slice(-2),
});

const wholeMs = ({ startedAt, endedAt }: Moment['state']): number =>
  startedAt === undefined || endedAt === undefined ? 0 : endedAt - startedAt;
