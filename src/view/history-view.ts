import { sessionsAsJson } from '../domain/review/export.ts';
import type { EpochMs } from '../domain/units.ts';
import type { FoundInFile, NotRead, StoredSession } from '../machine/ports.ts';
import type { Taken } from '../machine/session-file.ts';
import type { HistoryWords } from '../words/history-words.ts';
import type { Words } from '../words/words.ts';
import { comparedWithBefore, type Look } from './history-compared.ts';
import { type PastSession, pastSession } from './past-session.ts';
import { dateStyle, isoDay, monthAndYear, timeOfDay } from './review-date.ts';
import type { ExportFile } from './review-view.ts';
import type { StandingText } from './track-rows.ts';
import { isFound } from './workouts-own.ts';

/** One session in the list of all. */
export type HistoryRow = PastSession & {
  /** Date and time: two sessions of a day are told apart. */
  readonly when: string;
  readonly compared?: StandingText;
  readonly drawn: string;
  readonly removeLabel: string;
};

export type Month = { readonly heading: string; readonly sessions: readonly StoredSession[] };

/** Those whose workout, title or date has every word that was typed. */
export const foundSessions = (
  sessions: readonly StoredSession[],
  typed: string,
  words: Words,
): readonly StoredSession[] =>
  typed.trim() === ''
    ? sessions
    : sessions.filter(({ header }) =>
        isFound(typed, [
          header.title,
          header.workoutText,
          monthAndYear(header.createdAt, { language: words.language }),
        ]),
      );

/** In the order given, under their months. */
export const byMonth = (sessions: readonly StoredSession[], words: Words): readonly Month[] => {
  const months = new Map<string, StoredSession[]>();
  for (const stored of sessions) {
    const heading = monthAndYear(stored.header.createdAt, { language: words.language });
    const month = months.get(heading);
    if (month) month.push(stored);
    else months.set(heading, [stored]);
  }
  return [...months].map(([heading, found]) => ({ heading, sessions: found }));
};

export const historyRow = (
  stored: StoredSession,
  sessions: readonly StoredSession[],
  look: Look,
  now: EpochMs,
  words: Words,
): HistoryRow => {
  const row = pastSession(stored, now, words, look(stored));
  const compared = comparedWithBefore(stored, sessions, look, now, words);
  const when = `${row.date}, ${timeOfDay(stored.header.createdAt, dateStyle(words))}`;
  return {
    ...row,
    when,
    ...(compared ? { compared } : {}),
    drawn: words.history.drawn(row.bars.length),
    removeLabel: words.history.remove.of(row.title, when),
  };
};

/** Everything in one file, named after the day. */
export const exportSessions = (sessions: readonly StoredSession[], now: EpochMs): ExportFile => ({
  name: `bell-lap-sessions-${isoDay(now)}.json`,
  type: 'application/json',
  text: sessionsAsJson(sessions),
});

/** A file larger than this holds no sessions. Bytes. */
export const largestFile = 64 * 1024 * 1024;

export const refusedFile = (reason: NotRead | 'tooLarge', { files }: HistoryWords): string =>
  files.refused[reason];

const mostUnread = 5;

/** What became of a file, a sentence each; nothing of it is passed over in silence. */
export const takenSentences = (
  taken: Taken,
  { unread, badEntries }: FoundInFile,
  { files }: HistoryWords,
): readonly string[] => {
  const said = (['added', 'completed', 'already', 'besides'] as const).flatMap((outcome) =>
    taken[outcome] > 0 ? [files[outcome](taken[outcome])] : [],
  );
  const damaged = unread
    .slice(0, mostUnread)
    .map(({ place, reason }) => files.unread(place, reason));
  const more = unread.length > mostUnread ? [files.moreUnread(unread.length - mostUnread)] : [];
  const lines = badEntries > 0 ? [files.badEntries(badEntries)] : [];
  const all = [...said, ...damaged, ...more, ...lines];
  return all.length > 0 ? all : [files.nothingIn];
};
