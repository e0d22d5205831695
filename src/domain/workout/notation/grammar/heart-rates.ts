import type { Target } from '../../../pace/target.ts';
import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  takePhrase,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';

/** `HR 130-150`, `heart rate of 150`, `150-160 bpm`: no pace, and an effort of that name. */
export const readHeartRate = (cursor: Cursor): Target | undefined =>
  attempt(cursor, behindName) ?? attempt(cursor, beforeBeats);

const behindName = (cursor: Cursor): Target | undefined => {
  if (!takeWord(cursor, 'hr') && !takePhrase(cursor, 'heart', 'rate')) return undefined;
  takeWord(cursor, 'of') ||
    takeWord(cursor, 'at') ||
    takeSign(cursor, ':') ||
    takeSign(cursor, '=');
  const zone = attempt(cursor, readZoneFigure);
  if (zone) return { kind: 'effort', name: `HR zone ${zone}` };
  const bound = isWord(cursor, bounds) ? `${wordAt(cursor)} ` : '';
  if (bound) cursor.at += 1;
  const beats = readBeats(cursor);
  if (beats === undefined || isSign(cursor, '%')) return undefined;
  takeWord(cursor, bpm);
  return { kind: 'effort', name: `HR ${bound}${beats}` };
};

/** The 2 of "HR zone 2", the 2-3 of "HR Z2-3". */
const readZoneFigure = (cursor: Cursor): string | undefined => {
  if (!takeWord(cursor, 'zone') && !takeWord(cursor, 'z')) return undefined;
  const from = peek(cursor);
  if (from?.kind !== 'number' || from.value > 7) return undefined;
  cursor.at += 1;
  const to = isSign(cursor, '-') ? peek(cursor, 1) : undefined;
  if (to?.kind !== 'number' || to.value > 7) return from.text;
  cursor.at += 2;
  return `${from.text}-${to.text}`;
};

const bounds: ReadonlySet<string> = new Set(['under', 'below', 'over', 'above', 'around', 'max']);

const beforeBeats = (cursor: Cursor): Target | undefined => {
  const beats = readBeats(cursor);
  if (beats === undefined) return undefined;
  const said = takeWord(cursor, bpm) || takePhrase(cursor, 'beats', 'per', 'minute');
  if (!said && !isWord(cursor, 'hr') && !isWord(cursor, 'heart')) return undefined;
  takeWord(cursor, 'hr') || takePhrase(cursor, 'heart', 'rate');
  return { kind: 'effort', name: `HR ${beats}` };
};

const bpm: ReadonlySet<string> = new Set(['bpm', 'beats']);

const readBeats = (cursor: Cursor): string | undefined => {
  const from = peek(cursor);
  if (!isBeats(from)) return undefined;
  cursor.at += 1;
  const to = isSign(cursor, '-') || isWord(cursor, 'to') ? peek(cursor, 1) : undefined;
  if (!isBeats(to)) return from.text;
  cursor.at += 2;
  return `${from.text}-${to.text}`;
};

type Token = ReturnType<typeof peek>;

/** What a runner's heart does in a minute. */
const isBeats = (token: Token): token is Extract<NonNullable<Token>, { kind: 'number' }> =>
  token?.kind === 'number' &&
  Number.isInteger(token.value) &&
  token.value >= 90 &&
  token.value <= 220;

/** The "(130-140)" of "Z2 HR (130-140)". */
export const heartOf = (cursor: Cursor): string => {
  const beats = attempt(cursor, (c) => {
    const found = takeSign(c, '(') ? readBeats(c) : undefined;
    return found !== undefined && takeSign(c, ')') ? found : undefined;
  });
  return beats === undefined ? ' HR' : ` HR ${beats}`;
};
