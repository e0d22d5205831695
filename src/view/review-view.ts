import { distance } from '../domain/format.ts';
import { lapsAsCsv, sessionAsJson } from '../domain/review/export.ts';
import { type Review, review } from '../domain/review/review.ts';
import { advance } from '../domain/session/advance.ts';
import { fold } from '../domain/session/fold.ts';
import type { Entry, SessionHeader } from '../domain/session/log.ts';
import type { SessionState } from '../domain/session/state.ts';
import { type EpochMs, later } from '../domain/units.ts';
import type { StoredSession } from '../machine/ports.ts';
import type { Piece } from '../words/review-words.ts';
import type { Words } from '../words/words.ts';
import { type ReviewChart, reviewChart } from './review-chart.ts';
import { dateAndTime, dateStyle } from './review-date.ts';
import { type Figure, reviewFigures } from './review-figures.ts';
import { reviewSentence } from './review-sentence.ts';
import { type ReviewTable, reviewTable } from './review-table.ts';

export type ReviewView = {
  readonly context: string;
  readonly title: string;
  readonly workoutText: string;
  readonly running: boolean;
  readonly sentence: readonly Piece[];
  readonly chart?: ReviewChart;
  readonly table: ReviewTable;
  readonly figures: readonly Figure[];
};

/** The instant on the session's own clock: a demo's runs faster. */
export const sessionNow = (header: SessionHeader, now: EpochMs): EpochMs =>
  header.demo ? later(header.demo.anchor, (now - header.demo.anchor) * header.demo.rate) : now;

/** A stored session as it stands now: what was due since its last entry has happened. */
export const stateOf = ({ header, entries }: StoredSession, now: EpochMs): SessionState =>
  advance(fold(header, entries), sessionNow(header, now));

const contextOf = ({ createdAt, setup, demo }: SessionHeader, words: Words): string =>
  [
    ...words.review.context({
      date: dateAndTime(createdAt, dateStyle(words)),
      lap: `${distance(setup.track.lapM, 'm')}\u00a0m`,
      lane: setup.track.lane,
    }),
    setup.phoneInHand ? words.review.phoneInHand : words.review.phoneAtLine,
    ...(demo ? [words.review.demo] : []),
  ].join(' · ');

/** Everything the Review screen shows. Works at any time: in the middle of a session it says what there is. */
export const reviewView = (state: SessionState, words: Words): ReviewView => {
  const { header } = state;
  const found: Review = review(state);
  const chart = reviewChart(found.rows, words.review);
  return {
    context: contextOf(header, words),
    title: header.title,
    workoutText: header.workoutText,
    running: state.status === 'running' || state.status === 'paused',
    sentence: reviewSentence(found.summary, words.review),
    ...(chart ? { chart } : {}),
    table: reviewTable(found.rows, words.review),
    figures: reviewFigures(found.statistics, words.review),
  };
};

/** A file to be saved: its name, kind and contents. */
export type ExportFile = {
  readonly name: string;
  readonly type: string;
  readonly text: string;
};

const fileName = (header: SessionHeader, ending: string): string => {
  const words =
    header.title
      .toLowerCase()
      .replace(/×/g, 'x')
      .match(/[a-z0-9]+/g) ?? [];
  return ['bell-lap', ...words].join('-').slice(0, 60) + ending;
};

/** The whole log, for another phone or program. */
export const exportSession = (header: SessionHeader, entries: readonly Entry[]): ExportFile => ({
  name: fileName(header, '.json'),
  type: 'application/json',
  text: sessionAsJson(header, entries),
});

/** The laps, for a spreadsheet. */
export const exportLaps = (state: SessionState): ExportFile => ({
  name: fileName(state.header, '.csv'),
  type: 'text/csv',
  text: lapsAsCsv(review(state)),
});
