import { levelMs, workOf } from '../domain/review/same-work.ts';
import type { EpochMs } from '../domain/units.ts';
import type { StoredSession } from '../machine/ports.ts';
import type { Words } from '../words/words.ts';
import { comparedTo, type Look, levelText, type Ran, sameWork } from './history-compared.ts';
import { shortDate } from './review-date.ts';
import type { StandingText } from './track-rows.ts';

/** The same workout over time: is it getting faster? */
export type WorkTrend = {
  readonly work: string;
  readonly title: string;
  readonly times: string;
  readonly latest: string;
  /** The latest against the first of those that are drawn. */
  readonly change: StandingText;
  /** From the oldest to the latest: 0 … 1 across, 0 (fastest) … 1 (slowest) up. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly label: string;
};

/** More would be a cloud of dots on a phone. */
const mostPoints = 12;
/** Differences below this are not blown up to the height of the picture: ms, of a rep or a kilometre. */
const leastSpanMs = 3000;

const pointsOf = (ran: readonly Ran[]): WorkTrend['points'] => {
  const values = ran.map(({ level }) => levelMs(level));
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const span = Math.max(leastSpanMs, highest - lowest);
  const from = (lowest + highest - span) / 2;
  return values.map((value, index) => ({
    x: values.length < 2 ? 0 : index / (values.length - 1),
    y: (value - from) / span,
  }));
};

const trendOf = (
  work: string,
  newestFirst: readonly Ran[],
  now: EpochMs,
  words: Words,
): readonly WorkTrend[] => {
  const [latest] = newestFirst;
  if (!latest) return [];
  const alike = newestFirst.filter(({ level }) => level.repM === latest.level.repM);
  const drawn = alike.slice(0, mostPoints).reverse();
  const [first] = drawn;
  if (!first || drawn.length < 2) return [];
  const { trend } = words.history;
  const since = shortDate(first.stored.header.createdAt, now, { language: words.language });
  const change = comparedTo(latest.level, first.level, since, words);
  return [
    {
      work,
      title: latest.stored.header.title,
      times: trend.times(alike.length),
      latest: trend.latest(levelText(latest.level, words.figures)),
      change: { ...change, word: trend.since[change.standing](since) },
      points: pointsOf(drawn),
      label: trend.drawn(drawn.length),
    },
  ];
};

/** The workouts that were done more than once, those done last first. */
export const repeatedWork = (sessions: readonly StoredSession[]): readonly string[] => {
  const seen = new Map<string, number>();
  for (const { header } of sessions) {
    const work = header.demo ? undefined : workOf(header.plan);
    if (work !== undefined) seen.set(work, (seen.get(work) ?? 0) + 1);
  }
  return [...seen].flatMap(([work, times]) => (times > 1 ? [work] : []));
};

/**
 * The trends of these workouts.
 *
 * @param sessions newest first
 */
export const workTrends = (
  works: readonly string[],
  sessions: readonly StoredSession[],
  look: Look,
  now: EpochMs,
  words: Words,
): readonly WorkTrend[] =>
  works.flatMap((work) => trendOf(work, sameWork(sessions, work, look), now, words));
