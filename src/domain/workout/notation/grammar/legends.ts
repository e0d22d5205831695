import { attempt, type Cursor, isSign, isWord, peek } from './cursor.ts';
import { readNamedTarget } from './named-targets.ts';
import { numberWords } from './number-words.ts';
import { restNouns } from './rest-words.ts';
import type { Rule } from './rule.ts';
import { turning } from './turning.ts';

const longest = 8;

/**
 * "(MP = goal marathon pace)": says in words what the letters stand for, which are read by themselves.
 * Not where the words name a recovery, or another pace than the letters.
 */
export const legend: Rule = (cursor, before) => {
  const shape = readShape(cursor);
  if (shape) return shape;
  const opens =
    !before || before.kind === 'heading' || (before.kind === 'join' && before.by !== '-');
  const name = peek(cursor);
  if (!opens || name?.kind !== 'word' || !/^[A-Z]{1,5}\d?$/.test(name.raw)) return undefined;
  if (/^(R|RR|P)$/.test(name.raw) || restNouns.has(name.text) || !isSign(cursor, '=', 1))
    return undefined;
  const words: string[] = [];
  let ahead = 2;
  for (; !ends(cursor, ahead); ahead += 1) {
    const token = peek(cursor, ahead);
    if (isSign(cursor, '-', ahead)) continue;
    if (token?.kind !== 'word' || ahead > longest) return undefined;
    if (numberWords.has(token.text) || turning.has(token.text) || restNouns.has(token.text))
      return undefined;
    words.push(token.raw);
  }
  if (words.length === 0 || differs(cursor)) return undefined;
  cursor.at += ahead;
  return { kind: 'remark', left: `${name.raw} = ${words.join(' ')}` };
};

/** "(1 rep = up and down)": what a rep up a hill is anyway. */
const readShape = (cursor: Cursor): ReturnType<Rule> => {
  const one = peek(cursor);
  if (!isSign(cursor, '(', -1) || one?.kind !== 'number' || one.value !== 1) return undefined;
  if (!isWord(cursor, 'rep', 1) || !isSign(cursor, '=', 2)) return undefined;
  let ahead = 3;
  while (isWord(cursor, upAndDown, ahead)) ahead += 1;
  if (ahead === 3 || !isSign(cursor, ')', ahead)) return undefined;
  cursor.at += ahead;
  return { kind: 'remark', left: '1 rep = up and down' };
};

const upAndDown: ReadonlySet<string> = new Set(['up', 'and', 'down', 'back', 'once']);

const ends = (cursor: Cursor, ahead: number): boolean => {
  const token = peek(cursor, ahead);
  if (!token || token.kind === 'newline') return true;
  return token.kind === 'sign' && closing.has(token.text);
};

const closing: ReadonlySet<string> = new Set([')', ']', ',', ';', '.']);

/** "T = easy" says something else than the letter does. */
const differs = ({ tokens, at }: Cursor): boolean => {
  const letters = attempt({ tokens, at }, (c) => readNamedTarget(c, true));
  const words = attempt({ tokens, at: at + 2 }, (c) => readNamedTarget(c, true));
  if (letters?.kind !== 'zone' || words?.kind !== 'zone') return false;
  return letters.zone !== words.zone;
};
