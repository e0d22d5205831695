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

/** "3 min recovery returning to the bottom": where one goes in the time that is said. */
export const returning: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before?.kind !== 'rest') return undefined;
  takeWord(cursor, 'while') || takeWord(cursor, 'as');
  takeWord(cursor, 'you') || takeWord(cursor, 'we');
  if (!takeWord(cursor, returns)) return undefined;
  takeWord(cursor, 'back') || takeWord(cursor, 'down');
  if (!takeWord(cursor, 'to')) return undefined;
  takeWord(cursor, 'the');
  if (!takeWord(cursor, starts)) return undefined;
  takeWord(cursor, 'line') || takeWord(cursor, 'point');
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const returns: ReadonlySet<string> = new Set(
  'returning return going go heading head getting get'.split(' '),
);
const starts: ReadonlySet<string> = new Set('start bottom beginning base starting'.split(' '));

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
