import { clock } from '../domain/format.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import type { RunnerSnapshot } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import { announcement, noticeOf } from './track-announce.ts';
import { type Head, headOf } from './track-head.ts';
import { type Moment, momentOf, type TrackMode } from './track-moment.ts';
import { type NextText, nextText } from './track-next.ts';
import { type Positions, positionsOf } from './track-positions.ts';
import type { Laps, LastSplit, RepRow, TellLaps } from './track-rows.ts';
import { type StatusLine, statusLines } from './track-status.ts';

export type ClockText = {
  readonly main: string;
  /** ".4", or empty where tenths say nothing. */
  readonly tenths: string;
};

export type TrackView = {
  readonly mode: TrackMode;
  readonly paused: boolean;
  /** Another page writes the session: this one shows it, and can take over. */
  readonly watching: boolean;
  readonly clock: ClockText;
  readonly head: Head;
  readonly next: NextText;
  readonly lastSplit?: LastSplit;
  readonly rows: readonly RepRow[];
  /** There is a lap to tell, or soon will be. */
  readonly lapsBegan: boolean;
  readonly positions: Positions;
  /** The two dots are named until the first rep has been run. */
  readonly nameDots: boolean;
  readonly status: readonly StatusLine[];
  /** What became of the last press, for a few seconds. */
  readonly notice: string;
  /** For a screen reader: changes with phases and splits, never with time. */
  readonly announcement: string;
  /** A tap was made so recently that taking it back is what the thumb looks for. */
  readonly undoIsFresh: boolean;
  /** How long the figures stay as they are, session ms: when to look again. */
  readonly staysTrueMs: number;
};

const noLaps: Laps = { rows: [], spoken: '' };

/** After a tap, Undo stands out this long. */
const FRESH_MS = 10_000;

/** What the Track screen says at `now`. Pure; cheap enough to be asked ten times a second. */
export const trackView = (
  snapshot: RunnerSnapshot,
  paintedAt: EpochMs,
  words: FirstWords,
  tellLaps?: TellLaps,
): TrackView => {
  // A command may be taken between two paints: then its own instant is the newest.
  const now = epochMs(Math.max(paintedAt, snapshot.state.at));
  const moment = momentOf(snapshot.state, now);
  const { rows, lastSplit, spoken } = tellLaps?.(snapshot, moment, words) ?? noLaps;
  const lastTap = moment.state.captures.findLast(
    ({ verdict }) => verdict.kind === 'split' || verdict.kind === 'advance',
  );
  return {
    mode: moment.mode,
    paused: moment.paused,
    watching: snapshot.role === 'viewer',
    clock: clockText(moment),
    head: headOf(moment, words),
    next: nextText(moment, words),
    ...(lastSplit ? { lastSplit } : {}),
    rows,
    lapsBegan: lapsBegan(moment),
    positions: positionsOf(moment),
    nameDots: moment.mode !== 'finished' && rows.length <= 1,
    status: statusLines(snapshot, moment, words),
    notice: noticeOf(snapshot, now, words),
    announcement: announcement(snapshot, moment, spoken, words),
    undoIsFresh: lastTap !== undefined && now - lastTap.at < FRESH_MS,
    staysTrueMs: staysTrueMs(moment),
  };
};

const lapsBegan = ({ state }: Moment): boolean =>
  state.runs.some(
    ({ phase, startedAt }) => startedAt <= state.at && state.phases[phase]?.kind === 'rep',
  );

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

/** Where only seconds change, the dots still move on, and notices go. */
const STILL_MS = 250;

const staysTrueMs = ({ mode, paused, elapsedMs, remainingMs, countInMs }: Moment): number => {
  if (paused || mode === 'ready' || mode === 'finished') return STILL_MS;
  if (mode === 'rep') return 100 - (Math.max(0, elapsedMs) % 100);
  const left = countInMs ?? remainingMs;
  const second = left === undefined ? 1000 - (elapsedMs % 1000) : left % 1000;
  return Math.min(STILL_MS, second || STILL_MS);
};

const HOUR_MS = 3_600_000;

const withTenths = (ms: number): ClockText => ({
  main: clock(ms, { rounding: 'down' }),
  tenths: ms >= HOUR_MS ? '' : clock(ms, { tenths: true, rounding: 'down' }).slice(-2),
});

const wholeMs = ({ startedAt, endedAt }: Moment['state']): number =>
  startedAt === undefined || endedAt === undefined ? 0 : endedAt - startedAt;
