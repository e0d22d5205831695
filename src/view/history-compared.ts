import { clock, delta, type Figures, pace } from '../domain/format.ts';
import { type Level, levelMs, levelOf, workOf } from '../domain/review/same-work.ts';
import { standingOf } from '../domain/review/standing.ts';
import type { EpochMs } from '../domain/units.ts';
import type { StoredSession } from '../machine/ports.ts';
import type { Words } from '../words/words.ts';
import type { Looked } from './past-session.ts';
import { shortDate } from './review-date.ts';
import type { StandingText } from './track-rows.ts';

/** Looks into a session, each once. */
export type Look = (stored: StoredSession) => Looked;

/** A session that counts for comparisons, and how fast it was. */
export type Ran = { readonly stored: StoredSession; readonly level: Level };

const unsigned = (ms: number): string => delta(Math.abs(ms)).replace('+', '');

/** "3:31.2", or a pace where the reps are not equally long. */
export const levelText = (level: Level, figures?: Figures): string =>
  level.repM === undefined
    ? pace(level.msPerKm, figures, { tenths: true })
    : clock(levelMs(level), { tenths: true });

/** A simulated runner says nothing about form. */
const counts = ({ header }: StoredSession): boolean => header.demo === undefined;

/**
 * The sessions in which the same work was done, in the order given, each with its level. Those without
 * one timed rep are left out.
 */
export const sameWork = (
  sessions: readonly StoredSession[],
  work: string,
  look: Look,
): readonly Ran[] =>
  sessions
    .filter((stored) => counts(stored) && workOf(stored.header.plan) === work)
    .flatMap((stored) => {
      const level = levelOf(look(stored).review.rows);
      return level ? [{ stored, level }] : [];
    });

/** How one level stands to an earlier one. */
export const comparedTo = (
  level: Level,
  before: Level,
  date: string,
  words: Words,
): StandingText => {
  const ms = levelMs(level) - levelMs(before);
  const standing = standingOf(ms);
  const { compared } = words.history;
  if (standing === 'onTarget') {
    return { standing, delta: compared.level, word: compared.onTarget(date) };
  }
  const amount =
    level.repM === undefined ? compared.perKm(unsigned(ms)) : compared.perRep(unsigned(ms));
  return { standing, delta: amount, word: compared[standing](date) };
};

const earlier = (
  { header }: StoredSession,
  sessions: readonly StoredSession[],
): readonly StoredSession[] => {
  const work = workOf(header.plan);
  return sessions.filter(
    (other) =>
      other.header.createdAt < header.createdAt &&
      counts(other) &&
      work !== undefined &&
      workOf(other.header.plan) === work,
  );
};

/**
 * "1.2 a rep faster than on Sun 8 Nov": against the last time that the same work was done.
 *
 * @param sessions newest first
 */
export const comparedWithBefore = (
  stored: StoredSession,
  sessions: readonly StoredSession[],
  look: Look,
  now: EpochMs,
  words: Words,
): StandingText | undefined => {
  if (!counts(stored)) return undefined;
  const level = levelOf(look(stored).review.rows);
  if (level === undefined) return undefined;
  for (const before of earlier(stored, sessions)) {
    const was = levelOf(look(before).review.rows);
    if (was !== undefined && was.repM === level.repM) {
      const date = shortDate(before.header.createdAt, now, { language: words.language });
      return comparedTo(level, was, date, words);
    }
  }
  return undefined;
};
