import { type Cursor, isWord, peek, wordAt } from './cursor.ts';

/** "My plan was to run", "The idea was": what a sentence begins with before it says what is run. */
export const introLength = (cursor: Cursor): number => {
  const supposed =
    supposedLength(cursor) || watchLength(cursor) || startLength(cursor) || itWasLength(cursor);
  if (supposed > 0) return supposed;
  const ours = oursLength(cursor);
  if (ours > 0) return ours;
  let ahead = isWord(cursor, 'this') && isWord(cursor, "week's", 1) ? 1 : 0;
  if (isWord(cursor, whose, ahead) || wordAt(cursor, ahead)?.endsWith("'s")) ahead += 1;
  if (isWord(cursor, halves, ahead)) ahead += 1;
  if (isWord(cursor, 'am', ahead) || isWord(cursor, 'pm', ahead)) ahead += 1;
  if (!isWord(cursor, plans, ahead)) return 0;
  ahead += 1;
  while (ahead < 6 && isWord(cursor, days, ahead)) ahead += 1;
  if (isWord(cursor, 'will', ahead) && isWord(cursor, 'be', ahead + 1)) ahead += 1;
  else if (!isWord(cursor, 'was', ahead) && !isWord(cursor, 'is', ahead)) return 0;
  ahead += 1;
  if (isWord(cursor, 'to', ahead) && isWord(cursor, runWords, ahead + 1)) ahead += 2;
  return ahead;
};

/** "set the Garmin for", "programme your watch to do". */
const watchLength = (cursor: Cursor): number => {
  if (!isWord(cursor, setting)) return 0;
  const the = isWord(cursor, whose, 1) || isWord(cursor, 'the', 1) ? 2 : 1;
  if (!isWord(cursor, watches, the) || !isWord(cursor, forWords, the + 1)) return 0;
  return isWord(cursor, runWords, the + 2) ? the + 3 : the + 2;
};

const setting: ReadonlySet<string> = new Set('set programme program use'.split(' '));
const watches: ReadonlySet<string> = new Set('garmin watch coros timer gps'.split(' '));
const forWords: ReadonlySet<string> = new Set(['for', 'to']);

/** "I was supposed to", "we were told to run". */
const supposedLength = (cursor: Cursor): number => {
  if (!isWord(cursor, runners) || !isWord(cursor, auxiliaries, 1)) return 0;
  if (isWord(cursor, 'aiming', 2)) return 2;
  if (!isWord(cursor, told, 2) || !isWord(cursor, 'to', 3)) return 0;
  return isWord(cursor, runWords, 4) ? 5 : isWord(cursor, 'hit', 4) ? 4 : 0;
};

/** "Today it was 6x400", "It was", "Track 6x1k". */
const itWasLength = (cursor: Cursor): number => {
  if (isWord(cursor, 'track') && peek(cursor, 1)?.kind === 'number') return 1;
  const day = isWord(cursor, today) ? 1 : 0;
  if (!isWord(cursor, 'it', day)) return 0;
  if (!isWord(cursor, 'was', day + 1) && !isWord(cursor, 'is', day + 1)) return 0;
  return peek(cursor, day + 2)?.kind === 'number' ? day + 2 : 0;
};

const today: ReadonlySet<string> = new Set('today tonight tomorrow yesterday'.split(' '));

/** "Start out by jogging 15 minutes" */
const startLength = (cursor: Cursor): number => {
  if (!isWord(cursor, starting)) return 0;
  const own = isWord(cursor, whose, 1) && isWord(cursor, things, 2);
  const out = own ? 3 : isWord(cursor, outs, 1) ? 2 : 1;
  return isWord(cursor, withOrBy, out) ? out + 1 : 0;
};

const things: ReadonlySet<string> = new Set(['run', 'session', 'workout']);
const outs: ReadonlySet<string> = new Set(['out', 'off']);

/** "We will do", "we'll start with": "We will be doing distances of 200/400/600". */
const oursLength = (cursor: Cursor): number => {
  if (!isWord(cursor, weWill) && !isWord(cursor, runners)) return 0;
  let ahead = isWord(cursor, weWill) ? 1 : isWord(cursor, 'will', 1) ? 2 : 0;
  if (ahead === 0) return 0;
  if (isWord(cursor, 'be', ahead)) ahead += 1;
  if (isWord(cursor, starting, ahead) && isWord(cursor, withOrBy, ahead + 1)) ahead += 2;
  else if (isWord(cursor, doing, ahead)) ahead += 1;
  else return 0;
  return isWord(cursor, 'distances', ahead) && isWord(cursor, 'of', ahead + 1) ? ahead + 2 : ahead;
};

const weWill: ReadonlySet<string> = new Set(["we'll", "i'll", "you'll"]);
const starting: ReadonlySet<string> = new Set('start begin starting beginning'.split(' '));
const withOrBy: ReadonlySet<string> = new Set(['with', 'by']);
const doing: ReadonlySet<string> = new Set('do run complete doing running completing'.split(' '));
const days: ReadonlySet<string> = new Set('then today tonight this week for'.split(' '));
const runners: ReadonlySet<string> = new Set(['i', 'we', 'you']);
const auxiliaries: ReadonlySet<string> = new Set(['was', 'were', 'am', 'are']);
const told: ReadonlySet<string> = new Set('supposed meant told asked hoping trying'.split(' '));
const whose: ReadonlySet<string> = new Set(
  `my the our his her their your today's tonight's tomorrow's week's`.split(' '),
);
const plans: ReadonlySet<string> = new Set(
  'plan assignment workout session task idea goal aim target'.split(' '),
);
const halves: ReadonlySet<string> = new Set(['am', 'pm', 'track', 'main', 'key']);
const runWords: ReadonlySet<string> = new Set(['run', 'do', 'complete']);
