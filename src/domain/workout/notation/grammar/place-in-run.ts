import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import type { Rule } from './rule.ts';

/** "6 miles easy with 8x100 m to finish", "… afterwards": not in the run but behind it. */
export const atEnd: Rule = (cursor, before) => {
  if (before?.kind === undefined || before.kind === 'join' || before.kind === 'count')
    return undefined;
  let found = false;
  while (attempt(cursor, readWhen)) found = true;
  return found && endsClause(cursor) ? { kind: 'remark', atEnd: true } : undefined;
};

const readWhen = (cursor: Cursor): true | undefined => {
  if (takeWord(cursor, 'to')) {
    if (!takeWord(cursor, finishing)) return undefined;
    // "to finish up", "to finish it off"
    takeWord(cursor, 'it') || takeWord(cursor, 'things');
    takeWord(cursor, 'up') || takeWord(cursor, 'off') || takeWord(cursor, 'with');
    return true;
  }
  if (takeWord(cursor, 'post')) {
    takeSign(cursor, '-');
    return takeWord(cursor, runs) || undefined;
  }
  if (takeWord(cursor, 'afterwards') || takeWord(cursor, 'afterward')) return true;
  if (!takePhrase(cursor, 'at', 'the', 'end') && !takePhrase(cursor, 'at', 'end')) return undefined;
  if (takeWord(cursor, 'of')) {
    takeWord(cursor, articles);
    if (!takeWord(cursor, runs)) return undefined;
  }
  return true;
};

const finishing: ReadonlySet<string> = new Set(['finish', 'end', 'close']);
const runs: ReadonlySet<string> = new Set(['run', 'session', 'workout']);
const articles: ReadonlySet<string> = new Set(['the', 'your', 'this']);

const goingOn: ReadonlySet<string> = new Set('with w in at off'.split(' '));

const endsClause = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  if (!next || next.kind === 'newline' || isWord(cursor, goingOn) || isSign(cursor, '@'))
    return true;
  return [',', '.', ';', ')', '!'].some((sign) => isSign(cursor, sign));
};

/** "6x1 min pickups in the middle": where in a run, and no more. */
export const inMiddle: Rule = (cursor, before) => {
  // "45 min with 10x1 min, 1 min off, in the middle": of the run, and no recovery in the middle of the reps.
  const inside = before?.kind === 'rest' && isInsideRun(cursor);
  if (!inside && (before?.kind === 'rest' || before?.kind === 'scope' || before?.kind === 'join'))
    return undefined;
  if (!takePhrase(cursor, 'in', 'the', 'middle')) return undefined;
  if (takeWord(cursor, 'of')) skipWords(cursor, ofMiddle);
  const next = peek(cursor);
  if (
    next &&
    next.kind !== 'newline' &&
    !isSign(cursor, '.') &&
    !isSign(cursor, ')') &&
    !isSign(cursor, '(') &&
    !isSign(cursor, ',')
  )
    return undefined;
  return { kind: 'remark', left: 'in the middle' };
};

const ofMiddle: ReadonlySet<string> = new Set(['the', 'a', 'your', 'it', 'run', 'session']);

/** A count stands behind the "with" of the line. */
const isInsideRun = ({ tokens, at }: Cursor): boolean => {
  const line = tokens.slice(
    tokens.findLastIndex(({ kind }, i) => i < at && kind === 'newline') + 1,
    at,
  );
  const opens = line.findIndex((token) => token.kind === 'word' && including.has(token.text));
  return (
    opens > 0 && line.slice(opens).some((token) => token.kind === 'sign' && token.text === '×')
  );
};

const including: ReadonlySet<string> = new Set('with w incl including inc includes'.split(' '));
