import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  spanFrom,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { restNouns } from './rest-words.ts';
import type { RawLengths } from './syntax.ts';
import { isTimeUnit } from './units.ts';

const starters: ReadonlySet<string> = new Set([
  'start',
  'starting',
  'starts',
  'leave',
  'leaving',
  'go',
  'going',
  'depart',
  'departing',
  'one',
]);
const cycles: ReadonlySet<string> = new Set([
  'cycle',
  'cycles',
  'sendoff',
  'sendoffs',
  'turnaround',
]);

/** `on 4:00`, `start on 4:00`, `on a 4:30 cycle`, `every 2 minutes`, `starting one minute apart`. */
export const readSendOff = (cursor: Cursor): RawLengths | undefined =>
  attempt(cursor, onTheMinute) ??
  attempt(cursor, apart) ??
  attempt(cursor, rolling) ??
  attempt(cursor, eachOff) ??
  attempt(cursor, named) ??
  attempt(cursor, onOrEvery);

/** "on the minute", "every minute on the minute". */
const onTheMinute = (cursor: Cursor): RawLengths | undefined => {
  const from = cursor.at;
  skipWords(cursor, starters);
  const every = takePhrase(cursor, 'every', 'minute');
  const on = takePhrase(cursor, 'on', 'the', 'minute') || takeWord(cursor, 'emom');
  return every || on ? minute(cursor, from) : undefined;
};

const minute = (cursor: Cursor, from: number): RawLengths => {
  const span = spanFrom(cursor, from);
  return { ...span, lengths: [{ ...span, from: 1, unit: 'min' }], pair: false };
};

const apart = (cursor: Cursor): RawLengths | undefined => {
  if (!isWord(cursor, starters)) return undefined;
  if (!isWord(cursor, 'one')) cursor.at += 1;
  const length = timed(readLengths(cursor));
  return length && takeWord(cursor, 'apart') ? length : undefined;
};

/** `rolling 7 mins`, `off a rolling 3 min`: the clock rolls on. A "rolling 90 s recovery" is one. */
const rolling = (cursor: Cursor): RawLengths | undefined => {
  if (takeWord(cursor, 'off') || takeWord(cursor, 'on')) takeWord(cursor, 'a');
  if (!takeWord(cursor, 'rolling')) return undefined;
  takeWord(cursor, 'clock') && takeWord(cursor, 'of');
  const length = readLengths(cursor);
  const [time, ...others] = length?.lengths ?? [];
  if (!length || !time || others.length > 0) return undefined;
  const seconds = time.unit === 'sec' || time.unit === 's';
  if (!seconds && !isTimeUnit(time.unit)) return undefined;
  // "rolling 400s" are reps.
  const long = !seconds || (time.from >= 60 && time.from < 200);
  return long && !isWord(cursor, restNouns) ? length : undefined;
};

/** "each off a 1.00 cycle", "each up/down off a 2 min cycle", "all reps on a 90 s cycle". */
const eachOff = (cursor: Cursor): RawLengths | undefined => {
  if (!takeWord(cursor, 'each') && !takeWord(cursor, 'all')) return undefined;
  takeWord(cursor, 'rep') || takeWord(cursor, 'reps') || takeWord(cursor, 'one');
  if (takeWord(cursor, 'up') && !takeSign(cursor, '/')) takeWord(cursor, 'and');
  takeWord(cursor, 'down');
  if (!takeWord(cursor, 'off') && !takeWord(cursor, 'on')) return undefined;
  takeWord(cursor, 'a');
  const length = timed(readLengths(cursor));
  return length && takeWord(cursor, cycles) ? length : undefined;
};

/** `send-off 4:00`, `sendoff: 4:00`, `cycle of 4:30`. */
const named = (cursor: Cursor): RawLengths | undefined => {
  if (!takeWord(cursor, cycles)) {
    if (!takeWord(cursor, 'send')) return undefined;
    takeSign(cursor, '-');
    if (!takeWord(cursor, 'off') && !takeWord(cursor, 'offs')) return undefined;
  }
  if (!takeSign(cursor, ':')) takeSign(cursor, '=');
  takeWord(cursor, 'of');
  return timed(readLengths(cursor));
};

/** The "a new rep" of "start a new rep every 2 min". */
const takeOneOf = (cursor: Cursor): void => {
  let ahead = 0;
  while (ahead < 3 && isWord(cursor, oneOf, ahead)) ahead += 1;
  if (ahead > 0 && isWord(cursor, repWords, ahead)) cursor.at += ahead + 1;
};

const oneOf: ReadonlySet<string> = new Set(
  'a an new each the next one another every your'.split(' '),
);
const repWords: ReadonlySet<string> = new Set(
  'rep repeat repetition interval effort run sprint one'.split(' '),
);

const onOrEvery = (cursor: Cursor): RawLengths | undefined => {
  const started = isWord(cursor, starters);
  skipWords(cursor, starters);
  if (started) takeOneOf(cursor);
  const slip = isWord(cursor, 'ever') && peek(cursor, 1)?.kind !== 'word';
  if (!takeWord(cursor, 'on') && !takeWord(cursor, 'every') && !(slip && takeWord(cursor, 'ever')))
    return undefined;
  const article = isWord(cursor, 'a') || isWord(cursor, 'the');
  if (article && peek(cursor, 1)?.kind !== 'word') cursor.at += 1;
  const length = timed(attempt(cursor, (c) => readLengths(c)));
  if (!length || isSign(cursor, '%')) return undefined;
  takeCycle(cursor);
  return length;
};

const takeCycle = (cursor: Cursor): void => {
  if (takeWord(cursor, cycles)) return;
  attempt(cursor, (c) => {
    if (!takeWord(c, 'send')) return undefined;
    takeSign(c, '-');
    return takeWord(c, 'off') ? true : undefined;
  });
};

/** A send-off is a time; "every 400 m" is not one. */
const timed = (length: RawLengths | undefined): RawLengths | undefined => {
  const last = length?.lengths.at(-1);
  if (!last || !length) return undefined;
  const time =
    last.unit === undefined || last.unit === 's' || last.unit === 'm' || isTimeUnit(last.unit);
  return time ? length : undefined;
};
