import type { RunnerSnapshot } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import { announcement, noticeOf } from './track-announce.ts';
import { type Head, headOf } from './track-head.ts';
import type { Look } from './track-look.ts';
import type { Moment, TrackMode } from './track-moment.ts';
import { type Positions, positionsOf } from './track-positions.ts';
import type { Laps, LastSplit, RepRow } from './track-rows.ts';
import { type StatusLine, statusLines } from './track-status.ts';

/** What the Track screen says besides its figures (`track-face.ts`). */
export type TrackView = {
  readonly mode: TrackMode;
  readonly paused: boolean;
  /** Another page writes the session: this one shows it, and can take over. */
  readonly watching: boolean;
  readonly head: Head;
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
};

const noLaps: Laps = { rows: [], spoken: '' };

/** After a tap, Undo stands out this long. */
const FRESH_MS = 10_000;

/** Pure; cheap enough to be asked four times a second. `laps` come when they are loaded. */
export const trackView = (
  snapshot: RunnerSnapshot,
  { moment, now }: Look,
  words: FirstWords,
  { rows, lastSplit, spoken }: Laps = noLaps,
): TrackView => {
  const lastTap = moment.state.captures.findLast(
    ({ verdict }) => verdict.kind === 'split' || verdict.kind === 'advance',
  );
  return {
    mode: moment.mode,
    paused: moment.paused,
    watching: snapshot.role === 'viewer',
    head: headOf(moment, words),
    ...(lastSplit ? { lastSplit } : {}),
    rows,
    lapsBegan: lapsBegan(moment),
    positions: positionsOf(moment),
    nameDots: moment.mode !== 'finished' && rows.length <= 1,
    status: statusLines(snapshot, moment, words),
    notice: noticeOf(snapshot, now, words),
    announcement: announcement(snapshot, moment, spoken, words),
    undoIsFresh: lastTap !== undefined && now - lastTap.at < FRESH_MS,
  };
};

const lapsBegan = ({ state }: Moment): boolean =>
  state.runs.some(
    ({ phase, startedAt }) => startedAt <= state.at && state.phases[phase]?.kind === 'rep',
  );
