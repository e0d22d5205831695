import { isWord, peek, takePhrase, takeWord } from './cursor.ts';
import type { Rule } from './rule.ts';
import { unitAt } from './units.ts';
import { wordsFrom } from './words-from.ts';

/** "90 s for distance": as far as one gets, which is what a time is run for. */
export const forDistance: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before?.kind !== 'run' || !takePhrase(cursor, 'for', 'distance')) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

/** The "to the 400 meter start line" of a walk back: where it ends. */
export const startLine: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before?.kind !== 'rest' || !takeWord(cursor, 'to')) return undefined;
  takeWord(cursor, 'the');
  const figure = peek(cursor)?.kind === 'number' && unitAt(cursor, 1) !== undefined;
  if (!figure || !isWord(cursor, 'start', 2)) return undefined;
  cursor.at += 3;
  takeWord(cursor, 'line');
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

/** "at varying intensity", "mixed paces": no pace of a name. */
export const anyPace: Rule = (cursor) => {
  const from = cursor.at;
  if (isWord(cursor, leads)) cursor.at += 1;
  if (!isWord(cursor, varying) || !isWord(cursor, paces, 1)) return undefined;
  cursor.at += 2;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const leads: ReadonlySet<string> = new Set(['at', 'of', 'with', 'in']);
const varying: ReadonlySet<string> = new Set(['varying', 'varied', 'variable', 'mixed']);
const paces: ReadonlySet<string> = new Set(
  'intensity intensities pace paces speed speeds effort efforts'.split(' '),
);
