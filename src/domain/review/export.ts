import type { Entry, SessionHeader } from '../session/log.ts';
import type { Review } from './review.ts';
import type { ReviewRow } from './rows.ts';

/** The whole session as it was kept: header and log, from which everything else follows. */
export const sessionAsJson = (header: SessionHeader, entries: readonly Entry[]): string =>
  `${JSON.stringify({ format: 'bell-lap/session', v: 1, header, entries }, undefined, 2)}\n`;

/** A session as it was kept. */
type Kept = { readonly header: SessionHeader; readonly entries: readonly Entry[] };

/** Every session in one file, for another phone or for safe keeping. */
export const sessionsAsJson = (sessions: readonly Kept[]): string => {
  const kept = sessions.map(({ header, entries }) => ({ header, entries }));
  return `${JSON.stringify({ format: 'bell-lap/sessions', v: 1, sessions: kept }, undefined, 1)}\n`;
};

const columns = [
  'rep',
  'lap',
  'from_m',
  'to_m',
  'split_s',
  'lap_s',
  'target_lap_s',
  'delta_s',
  'computed',
  'by_hand',
] as const;

const seconds = (ms: number | undefined): string =>
  ms === undefined ? '' : (ms / 1000).toFixed(3);

const metres = (m: number | undefined): string => (m === undefined ? '' : String(m));

const linesOf = (row: ReviewRow): readonly string[] =>
  row.laps.map((lap, index) =>
    [
      String(row.rep),
      String(index + 1),
      metres(lap.fromM),
      metres(lap.toM),
      seconds(lap.splitMs),
      seconds(lap.lapMs),
      seconds(lap.targetMs),
      seconds(lap.deltaMs),
      lap.computed ? 'yes' : 'no',
      lap.byHand ?? '',
    ].join(','),
  );

/**
 * One line a lap, seconds with three decimals and a point whatever the language, so that a
 * spreadsheet reads the same numbers everywhere. Empty means unknown. Lines end as RFC 4180 says.
 */
export const lapsAsCsv = (review: Review): string =>
  [columns.join(','), ...review.rows.flatMap(linesOf)].map((line) => `${line}\r\n`).join('');
