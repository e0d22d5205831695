/** What stood in the editor before, and what was undone. */
export type History = {
  readonly past: readonly string[];
  readonly text: string;
  readonly future: readonly string[];
  /** The last change was typing, so that the next key belongs to it. */
  readonly isTyping: boolean;
};

/** Enough for an evening; a text is short. */
const mostSteps = 300;

export const startHistory = (text: string): History => ({
  past: [],
  text,
  future: [],
  isTyping: false,
});

/** A change by itself: a block moved, a reading picked, a paste. */
export const changed = (history: History, text: string): History =>
  text === history.text
    ? history
    : {
        past: [...history.past, history.text].slice(-mostSteps),
        text,
        future: [],
        isTyping: false,
      };

/** A key: taken back together with the others of its word. */
export const typed = (history: History, text: string): History => {
  const goesOn = history.isTyping && !/[\s,+()]$/.test(history.text);
  const next = goesOn ? { ...history, text, future: [] } : changed(history, text);
  return { ...next, isTyping: true };
};

export const undone = (history: History): History => {
  const text = history.past.at(-1);
  if (text === undefined) return history;
  const future = [history.text, ...history.future];
  return { past: history.past.slice(0, -1), text, future, isTyping: false };
};

export const redone = (history: History): History => {
  const [text, ...future] = history.future;
  if (text === undefined) return history;
  return { past: [...history.past, history.text], text, future, isTyping: false };
};
