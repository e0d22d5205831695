import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeWord,
} from './cursor.ts';
import type { RawAim } from './syntax.ts';
import { unitAt } from './units.ts';

type ReadAim = (cursor: Cursor) => RawAim | undefined;

/** `cut down from 10K to 5K by 2s`, `from 10K down to mile pace`, `each one faster`, `each 2 s faster`. */
export const readCutDown = (cursor: Cursor, readAim: ReadAim): RawAim | undefined => {
  const named = readName(cursor) || attempt(cursor, readEachFaster);
  const step = typeof named === 'number' ? named : undefined;
  const from = attempt(cursor, (c) => readFrom(c, readAim));
  const to = attempt(cursor, (c) => readTo(c, readAim, from !== undefined || Boolean(named)));
  const by = attempt(cursor, readBy) ?? (named ? attempt(cursor, readEach) : undefined) ?? step;
  if (!named && !(from && to)) return undefined;
  return {
    kind: 'cutDown',
    ...(from && { from }),
    ...(to && { to }),
    ...(by !== undefined && { stepMs: by }),
  };
};

const whole: ReadonlySet<string> = new Set(['cutdown', 'cutdowns', 'progressing', 'descending']);

const readName = (cursor: Cursor): boolean => {
  if (takeWord(cursor, whole)) return true;
  if (takePhrase(cursor, 'getting', 'faster')) return true;
  const dash = isSign(cursor, '-', 1) ? 1 : 0;
  const down = isWord(cursor, 'down', 1 + dash) || isWord(cursor, 'downs', 1 + dash);
  if (!isWord(cursor, cutting) || !down) return false;
  cursor.at += 2 + dash;
  return true;
};

const cutting: ReadonlySet<string> = new Set(['cut', 'cutting']);
const eachOne: ReadonlySet<string> = new Set([
  'one',
  'rep',
  'interval',
  'repeat',
  'a',
  'bit',
  'little',
  'run',
  'is',
]);
const thanBefore: ReadonlySet<string> = new Set([
  'than',
  'the',
  'last',
  'previous',
  'before',
  'one',
]);

/** `each faster than the last`, `each one 2 s faster`: the step in ms, or true where none is said. */
const readEachFaster = (cursor: Cursor): number | true | undefined => {
  if (!takeWord(cursor, 'each') && !takeWord(cursor, 'every')) return undefined;
  skipWords(cursor, eachOne);
  const step = attempt(cursor, readSeconds);
  if (!takeWord(cursor, 'faster') && !takeWord(cursor, 'quicker')) return undefined;
  skipWords(cursor, thanBefore);
  return step ?? true;
};

const readFrom = (cursor: Cursor, readAim: ReadAim): RawAim | undefined =>
  takePhrase(cursor, 'starting', 'at') ||
  takePhrase(cursor, 'starting', 'from') ||
  takeWord(cursor, 'from')
    ? readAim(cursor)
    : undefined;

const readTo = (cursor: Cursor, readAim: ReadAim, begun: boolean): RawAim | undefined => {
  takeWord(cursor, 'down');
  return begun && takeWord(cursor, 'to') ? readAim(cursor) : undefined;
};

const readBy = (cursor: Cursor): number | undefined =>
  takeWord(cursor, 'by') ? readSeconds(cursor) : undefined;

/** The `10 s each` of "cutting down 10 s each". */
const readEach = (cursor: Cursor): number | undefined => {
  const step = readSeconds(cursor);
  const each = takeWord(cursor, 'each') || takePhrase(cursor, 'per', 'rep');
  return each ? step : undefined;
};

const readSeconds = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  if (token?.kind !== 'number' && token?.kind !== 'clock') return undefined;
  const unit = unitAt(cursor, 1);
  const seconds = unit === 'sec' || unit === 's';
  if (token.kind === 'number' && !seconds) return undefined;
  cursor.at += seconds ? 2 : 1;
  return token.kind === 'clock' ? token.ms : Math.round(token.value * 1000);
};
