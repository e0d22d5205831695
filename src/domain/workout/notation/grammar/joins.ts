import {
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import type { Joiner } from './joiner.ts';
import { readLengths } from './length-lists.ts';
import { readEnds } from './manners.ts';
import type { Manner, Phrase } from './syntax.ts';

type Join = Pick<Extract<Phrase, { kind: 'join' }>, 'kind' | 'by' | 'spaced'>;

const signs: Readonly<Record<string, Joiner>> = {
  ',': ',',
  '+': '+',
  '/': '/',
  '-': '-',
  ';': ';',
  '.': '.',
  '!': '.',
  '?': '.',
  ':': ':',
  '&': 'and',
  '→': 'then',
  '>': 'then',
  '|': 'newline',
  '•': 'newline',
  // The second cross of `8 x 2m T x 2m E`.
  '×': '/',
};

/** Whatever may stand between two phrases. */
export const readJoin = (cursor: Cursor): Join | undefined => {
  const spaced = peek(cursor)?.spaced === true;
  const by = readJoiner(cursor);
  return by && { kind: 'join', by, spaced };
};

const readJoiner = (cursor: Cursor): Joiner | undefined => {
  const token = peek(cursor);
  if (token?.kind === 'newline') {
    cursor.at += 1;
    return 'newline';
  }
  if (token?.kind === 'sign') return readSign(cursor, token.text);
  return readWordJoiner(cursor);
};

const readSign = (cursor: Cursor, sign: string): Joiner | undefined => {
  const by = signs[sign];
  if (by === undefined) return undefined;
  cursor.at += 1;
  // "6x800 -> 400": an arrow in two signs.
  if (sign === '-' && isSign(cursor, '>') && isGlued(cursor) && takeSign(cursor, '>'))
    return 'then';
  // "1200 @10K // 4x1k @5K"
  if (sign === '/' && isSign(cursor, '/') && isGlued(cursor) && takeSign(cursor, '/'))
    return 'newline';
  return by;
};

/** "6x800, plus a 10 min warm-up": told behind the reps, and run before them all the same. */
const isWarmUpAhead = ({ tokens, at }: Cursor): boolean => {
  const ahead = { tokens, at };
  takeSign(ahead, ',');
  if (isWarmUp(readEnds({ ...ahead }))) return true;
  takeWord(ahead, 'a') || takeWord(ahead, 'an') || takeWord(ahead, 'the');
  readLengths(ahead);
  takeWord(ahead, 'of') || takeWord(ahead, 'for');
  return isWarmUp(readEnds(ahead));
};

const isWarmUp = (manner: Manner | undefined): boolean =>
  manner?.kind === 'role' && manner.role === 'warmUp';

/** German coaches write "mit je 400 m Trabpause". */
const withWords: ReadonlySet<string> = new Set([
  'with',
  'using',
  'mit',
  'avec',
  'including',
  'include',
  'includes',
  'incl',
  'inc',
  'featuring',
  'incorporating',
  'incorporates',
  'containing',
]);

const finishing: ReadonlySet<string> = new Set([
  'finish',
  'finishing',
  'finished',
  'finishes',
  'end',
  'ending',
  'finally',
  'start',
  'begin',
]);

/** The "back down:" of a pyramid. */
const takeWayBack = (cursor: Cursor): void => {
  const back = isWord(cursor, 'back') ? 1 : 0;
  const way = isWord(cursor, 'down', back) || isWord(cursor, 'up', back) ? 1 : 0;
  if (back + way === 0 || (back === 1 && way === 0)) return;
  const colon = isSign(cursor, ':', back + way) ? 1 : 0;
  if (peek(cursor, back + way + colon)?.kind !== 'number') return;
  cursor.at += back + way + colon;
};

/** "20 min steady into 10 min tempo" */
const takeInto = (cursor: Cursor): boolean => {
  const ahead = isWord(cursor, atOnce) ? 1 : 0;
  const next = peek(cursor, ahead + 1);
  const figure = next?.kind === 'number' || next?.kind === 'clock';
  if (!isWord(cursor, 'into', ahead) || !figure) return false;
  cursor.at += ahead + 1;
  return true;
};

/** "followed by", "immediately followed by an immediate 400 jog". */
const takeFollowed = (cursor: Cursor): boolean => {
  const ahead = isWord(cursor, atOnce) ? 1 : 0;
  if (!isWord(cursor, 'followed', ahead)) return false;
  const after = isWord(cursor, atOnce, ahead + 1) ? ahead + 2 : ahead + 1;
  if (!isWord(cursor, 'by', after)) return false;
  cursor.at += after + 1;
  const article = isWord(cursor, 'a') || isWord(cursor, 'an') ? 1 : 0;
  if (isWord(cursor, 'immediate', article)) cursor.at += article + 1;
  return true;
};

const atOnce: ReadonlySet<string> = new Set(['immediately', 'directly', 'straight']);

/** "then continue with 20 min tempo", "wind up with 10 min easy" */
const takeContinue = (cursor: Cursor): boolean => {
  const wind = isWord(cursor, 'wind') && isWord(cursor, 'up', 1) ? 2 : 0;
  const size = isWord(cursor, goingOn) ? 1 : wind;
  if (size === 0 || !isWord(cursor, 'with', size)) return false;
  cursor.at += size + 1;
  return true;
};

const goingOn: ReadonlySet<string> = new Set(['continue', 'continuing', 'follow', 'conclude']);

/** "Once those are done, 1x600" */
const takeOnceDone = (cursor: Cursor): boolean => {
  if (!isWord(cursor, 'once') && !isWord(cursor, 'after')) return false;
  const size = isWord(cursor, those, 1) ? 2 : 0;
  if (size === 0 || !(isWord(cursor, 'are', size) || isWord(cursor, 'is', size))) return false;
  if (!isWord(cursor, done, size + 1)) return false;
  cursor.at += size + 2;
  takeSign(cursor, ',');
  takeWord(cursor, 'do') || takeWord(cursor, 'run');
  return true;
};

const those: ReadonlySet<string> = new Set('those these they that this'.split(' '));
const done: ReadonlySet<string> = new Set('done complete completed finished over'.split(' '));

/** French and German coaches write "puis" and "dann". */
const thens: ReadonlySet<string> = new Set(['then', 'puis', 'ensuite', 'dann']);

/** "5 min on, than cool down": nothing is compared behind a comma. */
const takeSlipOfThen = (cursor: Cursor): boolean => {
  const next = peek(cursor, 1);
  const goesOn = next?.kind === 'number' || isWord(cursor, ends, 1);
  return isWord(cursor, 'than') && isSign(cursor, ',', -1) && goesOn && takeWord(cursor, 'than');
};
const ends: ReadonlySet<string> = new Set('cool cooldown cd easy warm jog'.split(' '));

const lastOnes: ReadonlySet<string> = new Set(['last', 'final']);

const readWordJoiner = (cursor: Cursor): Joiner | undefined => {
  if (takeWord(cursor, withWords)) {
    const short = isWord(cursor, 'incl', -1) || isWord(cursor, 'inc', -1);
    if (short && isGlued(cursor)) takeSign(cursor, '.');
    return 'with';
  }
  if (takeWord(cursor, 'w')) {
    takeSign(cursor, '/');
    return 'with';
  }
  const run = isWord(cursor, 'run', 1) ? 2 : 1;
  const the = isWord(cursor, 'the', 1) ? 2 : 1;
  if (isWord(cursor, finishing) && isWord(cursor, lastOnes, the)) {
    cursor.at += the;
    return ',';
  }
  const off = isWord(cursor, 'off', run) ? run + 1 : run;
  if (isWord(cursor, finishing) && (isWord(cursor, 'with', off) || isWord(cursor, 'w', off))) {
    cursor.at += off + 1;
    if (isWord(cursor, 'w', -1)) takeSign(cursor, '/');
    return 'then';
  }
  // "1600, 1200, 800, each followed by 200 recovery"
  if (takePhrase(cursor, 'each', 'followed', 'by')) return 'with';
  if (
    takeWord(cursor, thens) ||
    takeSlipOfThen(cursor) ||
    takeInto(cursor) ||
    takeFollowed(cursor)
  ) {
    takeWayBack(cursor);
    return 'then';
  }
  if (takeWord(cursor, 'plus')) return isWarmUpAhead(cursor) ? '.' : '+';
  if (takePhrase(cursor, 'on', 'top', 'of') || takePhrase(cursor, 'in', 'addition', 'to'))
    return ',';
  if (takePhrase(cursor, 'as', 'well', 'as')) return '+';
  if (takeOnceDone(cursor) || takeContinue(cursor)) return 'then';
  return takeWord(cursor, 'and') ? 'and' : undefined;
};
