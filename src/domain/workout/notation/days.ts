import type { Groups } from './groups.ts';

const weekday =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const numbered = String.raw`(?:week|wk|day|session|workout|run)[ \t]*#?\d{1,2}`;
/** "Tues:", "Week 2 -", "PM 6x800" at the head of a line or of a sentence. */
const label = new RegExp(
  String.raw`(?:(?<=^|\n|[.;!|])[ \t•*-]*((?:${weekday})(?:[ \t]+(?:am|pm))?|${numbered}|am|pm)[ \t]*(?:[:=–-]|\.(?=[ \t])|(?=[ \t]\d))|,?[ \t]+((?:am|pm)(?=[ \t]*:))[ \t]*:)`,
  'gi',
);
const mostDays = 14;

type Day = {
  readonly name: string;
  readonly from: number;
  readonly start: number;
  readonly end: number;
};

/**
 * `Tues: 6x800. Thurs: 4 mile tempo`, `AM: … PM: …`, `Week 1: …` above `Week 2: …`: sessions of their own,
 * which nobody runs one after another. Undefined where fewer than two are named.
 */
export const splitDays = (text: string): Groups | undefined => {
  const days = daysOf(text);
  const [first] = days;
  if (!first || days.length < 2 || days.length > mostDays) return undefined;
  if (new Set(days.map(({ name }) => name)).size < days.length) return undefined;
  const parts = days.map((day, i) => ({ start: day.end, end: days[i + 1]?.from ?? text.length }));
  // A day of rest has nothing to run.
  const run = parts.filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  if (run.length < 2) return undefined;
  const head = text.slice(0, first.from);
  if (/\d/.test(head)) return undefined;
  return {
    start: first.start,
    end: first.end,
    said: 'firstSession',
    texts: run.map(({ start, end }) => `${' '.repeat(start)}${text.slice(start, end)}`),
  };
};

const daysOf = (text: string): readonly Day[] => {
  const days: Day[] = [];
  for (const match of text.matchAll(label)) {
    const written = match[1] ?? match[2] ?? '';
    const name = written.toLowerCase().replace(/\s+/g, ' ');
    // "am" and "pm" are written in capitals where they name a session.
    const half = name === 'am' || name === 'pm';
    if (half && written !== written.toUpperCase()) continue;
    if (days.length > mostDays) break;
    const start = match.index + match[0].search(/[a-z]/i);
    days.push({ name, from: match.index, start, end: match.index + match[0].length });
  }
  return days;
};
