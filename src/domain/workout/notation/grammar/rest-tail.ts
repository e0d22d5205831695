import type { RecoveryMode } from '../../model.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  skipWords,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';
import { readNamedTarget } from './named-targets.ts';
import { numberWords } from './number-words.ts';
import { backWords, restAdjectives, restNouns } from './rest-words.ts';

/** What the words of rest say together: "easy jog recovery", "walk or jog", "walk back". */
export type Tail = {
  readonly mode?: RecoveryMode;
  readonly noun?: string;
  readonly weak?: true;
  readonly either?: RecoveryMode;
  readonly back?: true;
  readonly sure?: true;
};

type Draft = {
  mode?: RecoveryMode;
  noun?: string;
  either?: RecoveryMode;
  sure?: true;
  nouns: number;
  readonly leading: boolean;
};

/** `leading`: nothing stands before the words, so "off" and "easy" alone do not make a rest. */
export const readTail = (cursor: Cursor, leading = false): Tail | undefined =>
  attempt(cursor, (c) => {
    const draft: Draft = { nouns: 0, leading };
    while (readNoun(c, draft)) if (draft.nouns > 8) return undefined;
    if (draft.nouns === 0) return leading ? undefined : readWeak(c);
    const back = readBack(c, draft);
    if (!back) skipWords(c, trailing);
    // "400 recover lap"; before a length the lap is that length.
    if (!back && !leading) takeWord(c, 'lap');
    readManner(c, draft);
    takeName(c);
    const { mode, noun, either, sure } = draft;
    return {
      ...(mode && { mode }),
      ...(noun && { noun: noun.startsWith('rec') ? 'recovery' : noun }),
      ...(either && { either }),
      ...(sure && { sure }),
      ...(back && { back }),
    };
  });

/** The "(RI)" of "2 minute rest interval (RI)". */
const takeName = (cursor: Cursor): void => {
  if (isSign(cursor, '(') && isWord(cursor, shortNames, 1) && isSign(cursor, ')', 2))
    cursor.at += 3;
};

const shortNames: ReadonlySet<string> = new Set(['ri', 'r', 'rec', 'rr', 'wbr', 'rest']);

const trailing: ReadonlySet<string> = new Set([
  'still',
  'interval',
  'intervals',
  'period',
  'periods',
  'time',
  'running',
  'pace',
]);

const mostAdjectives = 6;

/** Adjectives up to a noun of rest, and the noun. Adjectives without one are not ours. */
const readNoun = (cursor: Cursor, draft: Draft): boolean => {
  const found = attempt(cursor, (c) => {
    if (draft.nouns > 0) takeSeparator(c, draft);
    let mode: RecoveryMode | undefined;
    const from = c.at;
    while (c.at - from < mostAdjectives && isAdjective(c) && !isWord(c, restNouns)) {
      mode = restAdjectives.get(wordAt(c) ?? '') ?? mode;
      if (isLetterE(c)) mode = 'easy';
      c.at += 1;
    }
    // In "4x200 quick off 60" the word says how the reps are run.
    const ofReps = draft.leading && draft.nouns === 0 && c.at > from && isWord(c, 'off');
    const noun = ofReps ? undefined : takeNoun(c, draft);
    return noun && { mode, noun };
  });
  if (!found) return false;
  merge(draft, found.noun, found.mode);
  return true;
};

const isAdjective = (cursor: Cursor): boolean =>
  isWord(cursor, restAdjectives) || isLetterE(cursor) || isFastJog(cursor);

/** The "fast" of "100 m fast jog recovery"; in "1 min fast jog 1 min" it is the pace of what is run. */
const isFastJog = (cursor: Cursor): boolean =>
  isWord(cursor, 'fast') && isWord(cursor, moving, 1) && isWord(cursor, restNouns, 2);

const moving: ReadonlySet<string> = new Set(['jog', 'walk', 'float']);

/** The E of "400 E recovery". */
const isLetterE = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  return token?.kind === 'word' && token.raw === 'E';
};

/** The slash of walk/jog and the "or" of "walk or slow jog", "jog/rest". */
const takeSeparator = (cursor: Cursor, draft: Draft): void => {
  // "rest and recovery"
  if (draft.sure && isWord(cursor, 'and') && isWord(cursor, plainRests, 1)) {
    cursor.at += 1;
    return;
  }
  const ahead = isWord(cursor, restAdjectives, 1) && !isWord(cursor, restNouns, 1) ? 2 : 1;
  const next = wordAt(cursor, ahead);
  const mode = next === undefined ? undefined : restNouns.get(next);
  const rests = (next === 'rest' || mode !== undefined) && !isSign(cursor, '-');
  const other = mode ?? (rests ? 'stand' : undefined);
  if (!other || (draft.mode === undefined && !(rests && draft.noun === 'rest'))) return;
  if (!takeSign(cursor, '/') && !takeWord(cursor, 'or') && !takeSign(cursor, '-')) return;
  draft.either = other;
  draft.mode ??= 'stand';
};

const plainRests: ReadonlySet<string> = new Set(['rest', 'recovery']);

const takeNoun = (cursor: Cursor, { leading, nouns }: Draft): string | undefined => {
  const token = peek(cursor);
  if (token?.kind !== 'word') return undefined;
  const letter = letterAt(cursor);
  if (letter) {
    cursor.at += 1;
    return letter;
  }
  if (!restNouns.has(token.text) && !closesWithR(cursor)) return undefined;
  if (isHyphened(cursor)) return undefined;
  if (!leading && nouns === 0 && introduces(cursor)) return undefined;
  cursor.at += 1;
  takeAbbreviationDot(cursor);
  return token.text;
};

/** The r of `1:00 r`, with nothing behind it to be the length of. */
const closesWithR = (cursor: Cursor): boolean => {
  const [token, next] = [peek(cursor), peek(cursor, 1)];
  if (token?.kind !== 'word' || token.raw !== 'r') return false;
  return (
    !next || next.kind === 'newline' || [',', ')', '@', ';'].some((sign) => isSign(cursor, sign, 1))
  );
};

/** `200J`, `200j`, `100w`: small letters only where they cling to the figure. */
const letterAt = (cursor: Cursor): string | undefined => {
  const token = peek(cursor);
  if (token?.kind !== 'word') return undefined;
  if (token.raw === 'J' || (token.raw === 'j' && !token.spaced)) return 'jog';
  const walks = token.text === 'w' && !token.spaced && !isSign(cursor, '/', 1);
  return walks && peek(cursor, -1)?.kind === 'number' ? 'walk' : undefined;
};

/** "off" in "send-off" and "off road" is no rest. */
const isHyphened = (cursor: Cursor): boolean =>
  isWord(cursor, 'off') &&
  ((isSign(cursor, '-', -1) && isGlued(cursor)) ||
    isWord(cursor, 'road', 1) ||
    isWord(cursor, 'road', 2));

/** In `5 x 3 min off 90s` "off" belongs to what follows; in `1 on 1 off` to what came before. */
const introduces = (cursor: Cursor): boolean => {
  const before = peek(cursor, -1);
  const next = peek(cursor, 1);
  const follows =
    next?.kind === 'number' || next?.kind === 'clock' || isWord(cursor, numberWords, 1);
  return isWord(cursor, 'off') && before !== undefined && follows && !isSign(cursor, '×', 2);
};

const takeAbbreviationDot = (cursor: Cursor): void => {
  const word = wordAt(cursor, -1);
  const short = word === 'rec' || word === 'recov';
  const next = peek(cursor, 1);
  if (short && isSign(cursor, '.') && next?.kind === 'word' && next.raw === next.text)
    cursor.at += 1;
};

const merge = (draft: Draft, noun: string, adjective: RecoveryMode | undefined): void => {
  const mode = restNouns.get(noun);
  // "easy jog" is a jog, "jog recovery" too; "easy recovery" is easy.
  const better = mode ?? (draft.mode === undefined ? adjective : undefined);
  if (better && (draft.mode === undefined || draft.mode === 'easy')) draft.mode = better;
  if (better === undefined && draft.mode === undefined && adjective) draft.mode = adjective;
  draft.noun = draft.noun?.startsWith('rec') ? draft.noun : noun;
  if (mode === undefined) draft.sure = true;
  draft.nouns += 1;
};

/** `walk back`, `jog back down to the start`, and the nouns after it. */
const readBack = (cursor: Cursor, draft: Draft): true | undefined => {
  const dash = isSign(cursor, '-') && isWord(cursor, backWords, 1);
  if (dash) cursor.at += 1;
  if (!takeWord(cursor, backWords)) return undefined;
  takeWord(cursor, backWords);
  if (isWord(cursor, 'to')) {
    // "back to the 400 meter start line" is left to a rule of its own.
    const the = isWord(cursor, 'the', 1) ? 2 : 1;
    if (peek(cursor, the)?.kind !== 'number') skipWords(cursor, toTheStart);
  }
  skipWords(cursor, toTheHill);
  while (readNoun(cursor, draft)) if (draft.nouns > 8) break;
  return true;
};

const toTheStart: ReadonlySet<string> = new Set([
  'to',
  'the',
  'start',
  'starting',
  'line',
  'beginning',
  'bottom',
  'your',
  'where',
  'you',
  'started',
  'begin',
  'began',
  'point',
  'top',
]);
const toTheHill: ReadonlySet<string> = new Set(['hill']);

/** "400 rest at an easy pace": the pace is that of the recovery. */
const readManner = (cursor: Cursor, draft: Draft): void => {
  const easy = attempt(cursor, (c) => {
    const sign = takeSign(c, '@');
    if (!sign && !takeWord(c, 'at')) return undefined;
    // "3 min RI @ WU": as in the warm-up.
    if (takeWord(c, endWords)) return takeWord(c, paceWords) || sign || undefined;
    skipWords(c, articlesAndVery);
    return takeWord(c, easyWords) && takeWord(c, paceWords) ? true : undefined;
  });
  if (easy && draft.mode === undefined) draft.mode = 'easy';
  // "jog/walk easy" at the end of a clause
  if (moves.has(draft.mode) && isWord(cursor, slowWords) && endsClause(cursor, 1)) cursor.at += 1;
  // "90 s recovery steady" is run on, which is what a float is.
  if (draft.sure && draft.mode === undefined && takeWord(cursor, 'steady')) draft.mode = 'float';
};

const moves: ReadonlySet<RecoveryMode | undefined> = new Set<RecoveryMode | undefined>([
  'jog',
  'walk',
]);
const slowWords: ReadonlySet<string> = new Set(['easy', 'slow', 'slowly', 'easily', 'gently']);

const endsClause = (cursor: Cursor, ahead: number): boolean => {
  const next = peek(cursor, ahead);
  if (!next || next.kind === 'newline') return true;
  return [')', ']', ',', '.', ';'].some((sign) => isSign(cursor, sign, ahead));
};

const endWords: ReadonlySet<string> = new Set(['wu', 'cd', 'warmup', 'cooldown']);
const articlesAndVery: ReadonlySet<string> = new Set(['a', 'an', 'very']);
const easyWords: ReadonlySet<string> = new Set(['easy', 'slow', 'recovery', 'gentle']);
const paceWords: ReadonlySet<string> = new Set(['pace', 'effort']);

/** "easy-mod", "easy/moderate", "easy to steady": one effort between the two. */
const isEasyToSteady = (cursor: Cursor): boolean =>
  (isSign(cursor, '-', 1) || isSign(cursor, '/', 1) || isWord(cursor, 'to', 1)) &&
  (isWord(cursor, steadier, 2) || isPaceBehindTo(cursor));

/** The "to 10K pace" of "2 miles easy to 10K pace". */
const isPaceBehindTo = (cursor: Cursor): boolean => {
  if (!isWord(cursor, 'to', 1)) return false;
  const pace = readNamedTarget({ tokens: cursor.tokens, at: cursor.at + 2 }, false);
  return pace?.kind === 'race' || (pace?.kind === 'zone' && pace.zone !== 'easy');
};

const steadier: ReadonlySet<string> = new Set(['mod', 'moderate', 'medium', 'steady']);

/** `2 min easy`, `2m E`: a recovery between reps, a run at either end. */
const readWeak = (cursor: Cursor): Tail | undefined => {
  const token = peek(cursor);
  if (token?.kind !== 'word') return undefined;
  if (token.text !== 'easy' && token.text !== 'ez' && token.raw !== 'E') return undefined;
  if (isEasyToSteady(cursor)) return undefined;
  cursor.at += 1;
  takeWord(cursor, paceWords);
  return { mode: 'easy', weak: true };
};
