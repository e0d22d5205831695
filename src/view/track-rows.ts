import { approx, clock, delta, NO_VALUE } from '../domain/format.ts';
import { type ReviewRow, reviewRows } from '../domain/review/rows.ts';
import { type Standing, standingOf } from '../domain/review/standing.ts';
import type { Split } from '../domain/session/state.ts';
import type { RunnerSnapshot } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import { defined, type Moment } from './track-moment.ts';
import { lastTapped, projectedFinishMs } from './track-progress.ts';

/** What there is to say once a rep has begun. */
export type Laps = {
  readonly rows: readonly RepRow[];
  readonly lastSplit?: LastSplit;
  /** The newest split as a sentence; empty before the first. */
  readonly spoken: string;
};

/** Loaded when the first rep begins: nobody has a lap before. */
export type TellLaps = (snapshot: RunnerSnapshot, moment: Moment, words: FirstWords) => Laps;

/** A standing is a word first, then a shape, then a colour. */
export type StandingText = {
  readonly standing: Standing;
  readonly delta: string;
  readonly word: string;
};

export type RepRow = {
  readonly rep: string;
  readonly time: string;
  readonly standing?: StandingText;
  readonly seen: string;
};

export type Keeping = 'pending' | 'kept' | 'notKept';

export type LastSplit = {
  /** Named where it does not belong to the rep that runs. */
  readonly rep: string;
  readonly time: string;
  readonly standing?: StandingText;
  readonly keeping?: Keeping;
  readonly keepingText: string;
  readonly finish: string;
};

const tenths = (ms: number): string => clock(ms, { tenths: true });

const standingText = (deltaMs: number, { track }: FirstWords): StandingText => {
  const standing = standingOf(deltaMs);
  return { standing, delta: delta(deltaMs), word: track[standing] };
};

export const tellLaps: TellLaps = (snapshot, moment, words) => {
  const rows = repRows(moment, words);
  return {
    rows,
    ...defined({ lastSplit: lastSplitOf(snapshot, moment, rows, words) }),
    spoken: spokenSplit(rows, words),
  };
};

const spokenSplit = (rows: readonly RepRow[], { track }: FirstWords): string => {
  const row = rows.at(-1);
  if (!row) return '';
  const standing = row.standing ? `${row.standing.delta} ${row.standing.word}` : '';
  return track.announce.split(row.time, standing);
};

const repRows = ({ state }: Moment, words: FirstWords): readonly RepRow[] =>
  reviewRows(state)
    .filter((row) => row.outcome !== 'running' || row.laps.length > 0)
    .map((row) => rowText(row, words));

const rowText = (row: ReviewRow, words: FirstWords): RepRow => {
  const last = row.laps.at(-1);
  const ms = row.timeMs ?? last?.splitMs;
  const deltaMs = row.deltaMs ?? splitDelta(row);
  const time = ms === undefined ? NO_VALUE : tenths(ms);
  return {
    rep: `${row.rep}`,
    time: row.outcome === 'computed' ? approx(time) : time,
    // Nobody is a minute and a half ahead after three seconds: such a tap is offered for dropping.
    ...(deltaMs === undefined || last?.doubtful ? {} : { standing: standingText(deltaMs, words) }),
    seen: seenText(row, words),
  };
};

/** How far the last pass was from its own target: the sum of what each lap gained and lost. */
const splitDelta = ({ laps }: ReviewRow): number | undefined =>
  laps.length === 0 || laps.some(({ deltaMs }) => deltaMs === undefined)
    ? undefined
    : laps.reduce((sum, { deltaMs }) => sum + (deltaMs ?? 0), 0);

/** Whole laps are told as laps; where the rep does not start at the phone, as passes. */
const seenText = (row: ReviewRow, { track }: FirstWords): string => {
  const seen = row.laps.filter(({ computed }) => !computed);
  if (row.outcome === 'running') {
    const run = seen.filter(({ doubtful }) => !doubtful).length;
    return run === 0 ? '' : track.lapsRun(run);
  }
  if (row.outcome === 'computed') {
    return track.passes(seen.map(({ splitMs }) => tenths(splitMs)).join(' · '));
  }
  return seen.length < 2 ? '' : seen.map(({ lapMs }) => tenths(lapMs)).join(' · ');
};

const lastSplitOf = (
  snapshot: RunnerSnapshot,
  moment: Moment,
  rows: readonly RepRow[],
  words: FirstWords,
): LastSplit | undefined => {
  const { run, phase } = moment;
  const tapped = run && phase?.kind === 'rep' ? run.splits.at(-1) : undefined;
  const row = rows.at(-1);
  if (!row) return undefined;
  const keep = keeping(snapshot, tapped ?? lastSplitIn(moment), words);
  return {
    rep: tapped ? '' : words.track.rep(Number(row.rep)),
    time: row.time,
    ...defined({ standing: row.standing }),
    ...keep,
    finish: tapped ? finishText(moment, words) : '',
  };
};

const lastSplitIn = ({ state }: Moment): Split | undefined =>
  state.runs.findLast(({ splits }) => splits.length > 0)?.splits.at(-1);

const keeping = (
  { pending, storeError, state }: RunnerSnapshot,
  split: Split | undefined,
  { track }: FirstWords,
): Pick<LastSplit, 'keeping' | 'keepingText'> => {
  const seq = split && state.captures[split.capture]?.seq;
  if (seq === undefined) return { keepingText: '' };
  if (!pending.has(seq)) return { keeping: 'kept', keepingText: track.kept };
  return storeError
    ? { keeping: 'notKept', keepingText: track.notKept }
    : { keeping: 'pending', keepingText: track.pending };
};

const finishText = ({ phase, run }: Moment, { track }: FirstWords): string => {
  if (!phase || !run || lastTapped(phase, run)?.mark.isFinish) return '';
  const ms = projectedFinishMs(phase, run);
  return ms === undefined ? '' : track.finishAbout(approx(clock(ms)));
};
