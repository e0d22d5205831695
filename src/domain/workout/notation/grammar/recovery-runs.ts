import { type Cursor, isWord, peek } from './cursor.ts';
import type { Phrase } from './syntax.ts';

/** "40 min recovery run": where nothing stands before it there is nothing to recover from. */
export const isRecoveryRun = (cursor: Cursor, before: Phrase | undefined): boolean => {
  if (before && before.kind !== 'heading') return false;
  if (!isWord(cursor, 'recovery') || !isWord(cursor, runs, 1)) return false;
  const next = peek(cursor, 2);
  return !next || next.kind === 'newline' || next.kind === 'sign' || isWord(cursor, withWords, 2);
};

const runs: ReadonlySet<string> = new Set(['run', 'running', 'jog']);
const withWords: ReadonlySet<string> = new Set('with w at then and incl including'.split(' '));

/** Something is run before the words here that one could recover from. */
export const isSomethingBefore = ({ tokens }: Cursor, before: Phrase | undefined): boolean =>
  before?.kind === 'run' && before.start !== tokens[0]?.start;
