import type { Entry, EntryBody } from './log.ts';
import type { SessionState } from './state.ts';

/** What Undo can take back. Pauses are not among them: Resume takes a pause back. */
const undoable: ReadonlySet<EntryBody['type']> = new Set([
  'capture',
  'skip',
  'back',
  'addRep',
  'dropRep',
  'end',
  'repair',
  'startHere',
]);

export type History = {
  /** Seqs that Undo would flag, the next one last. */
  readonly done: readonly number[];
  /** Seqs that Redo would bring back, the next one last. */
  readonly undone: readonly number[];
};

/** Reads undo and redo off the log. A new command clears what could be redone. */
export const historyOf = (entries: readonly Entry[]): History => {
  let done: number[] = [];
  let undone: number[] = [];
  for (const entry of entries) {
    if (entry.type === 'undo') {
      done = done.filter((seq) => seq !== entry.of);
      undone = [...undone, entry.of];
    } else if (entry.type === 'redo') {
      undone = undone.filter((seq) => seq !== entry.of);
      done = [...done, entry.of];
    } else if (undoable.has(entry.type) && !('refused' in entry)) {
      done = [...done, entry.seq];
      undone = [];
    }
  }
  return { done, undone };
};

/** Seqs of entries that are flagged by an undo and not brought back. They stay in the log. */
export const flaggedSeqs = (entries: readonly Entry[]): ReadonlySet<number> => {
  const flagged = new Set<number>();
  for (const entry of entries) {
    if (entry.type === 'undo') flagged.add(entry.of);
    if (entry.type === 'redo') flagged.delete(entry.of);
  }
  return flagged;
};

/** An undone capture has no effect, but is still there to be seen. */
export const keepUndone = (state: SessionState, entry: Entry): SessionState =>
  entry.type === 'capture'
    ? {
        ...state,
        captures: [
          ...state.captures,
          { seq: entry.seq, at: entry.at, verdict: { kind: 'undone' } },
        ],
      }
    : state;
