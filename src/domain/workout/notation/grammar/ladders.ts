import { attempt, type Cursor, isSign, isWord, skipWords, takeSign, takeWord } from './cursor.ts';
import type { RawAim } from './syntax.ts';

type ReadAim = (cursor: Cursor) => RawAim | undefined;

const starting: ReadonlySet<string> = new Set([
  'start',
  'starting',
  'starts',
  'begin',
  'beginning',
]);
const onwards: ReadonlySet<string> = new Set([
  'and',
  'then',
  'get',
  'getting',
  'progress',
  'progressing',
  'work',
  'working',
  'build',
  'building',
  'finish',
  'finishing',
  'ending',
  'end',
  'drop',
  'dropping',
  'move',
  'moving',
  'go',
  'speed',
  'speeding',
  'cut',
  'cutting',
  'increase',
  'increasing',
  'up',
  'down',
]);
const steps: ReadonlySet<string> = new Set(['drop', 'dropping', 'cut', 'cutting', 'down']);
const at: ReadonlySet<string> = new Set(['at', 'with', 'from', 'out', 'around', 'about']);
const to: ReadonlySet<string> = new Set(['to', 'at', 'towards', 'toward', 'with']);
const quicker: ReadonlySet<string> = new Set(['faster', 'quicker']);
const trailing: ReadonlySet<string> = new Set([
  'each',
  'rep',
  'one',
  'time',
  'as',
  'you',
  'go',
  'pace',
  'progressively',
]);

/** `start at 10K and get faster`, `starting at 5K pace and progressing to mile pace`. */
export const readLadder = (cursor: Cursor, readAim: ReadAim): RawAim | undefined =>
  attempt(cursor, (c) => {
    if (!takeWord(c, starting)) return undefined;
    skipWords(c, at);
    takeSign(c, '@');
    const from = readAim(c);
    if (!from) return undefined;
    takeSign(c, ',');
    const goal = attempt(c, (inner) => readEnd(inner, readAim));
    return goal && { kind: 'cutDown', from, ...(goal !== true && { to: goal }) };
  });

const readEnd = (cursor: Cursor, readAim: ReadAim): RawAim | true | undefined => {
  const before = cursor.at;
  skipWords(cursor, onwards);
  if (cursor.at === before) return undefined;
  if (takeWord(cursor, quicker)) {
    const goal = attempt(cursor, (c) => (takeWord(c, 'to') ? readAim(c) : undefined));
    skipWords(cursor, trailing);
    return goal ?? true;
  }
  // "dropping 10 s per mile" says how much faster, and not where it ends.
  if (isWord(cursor, steps, -1) && !isWord(cursor, to)) return undefined;
  skipWords(cursor, to);
  takeSign(cursor, '@');
  return isSign(cursor, '×') ? undefined : readAim(cursor);
};
