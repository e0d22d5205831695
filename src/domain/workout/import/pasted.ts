import type { Notation, NotationError } from '../notation/note.ts';
import type { LeftOut } from './imported.ts';

/** A chat's own marks before a message: "[21/11, 18:02] Coach: ", "Coach, 6:02 PM:", "> ", "• ". */
const marks = [
  /^\s*\[[^\]\n]{4,40}\]\s*(?:[^:\n]{1,40}:\s)?/,
  /^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?\s+-\s+[^:\n]{1,40}:\s/i,
  /^\s*[>•*–]\s+/,
] as const;

const withoutMarks = (line: string): string =>
  marks.reduce((rest, mark) => rest.replace(mark, ''), line).trimEnd();

export type Pasted = { readonly text: string; readonly left: readonly LeftOut[] };

const lineOf = (text: string, { start }: NotationError): number =>
  text.slice(0, start).split('\n').length;

/** More rounds would mean that there is no workout in it at all. */
const mostRounds = 40;

/**
 * The lines of a message that can be read together, and those that cannot, each with its number (from 1).
 * Undefined where nothing is left to read. A line is left out as a whole, never a part of it: half a
 * line could mean something else.
 */
export const readPasted = (
  message: string,
  parse: Notation['parseWorkout'],
): Pasted | undefined => {
  const lines = message
    .split('\n')
    .map((line, index) => ({ text: withoutMarks(line), line: index + 1 }));
  const left: LeftOut[] = [];
  for (let round = 0; round < mostRounds && lines.length > 0; round += 1) {
    const text = lines.map((each) => each.text).join('\n');
    const parsed = parse(text);
    if (parsed.ok) return { text: text.trim(), left: left.sort((a, b) => a.line - b.line) };
    const bad = new Set(parsed.error.map((error) => lineOf(text, error) - 1));
    for (const index of [...bad].sort((a, b) => b - a)) {
      const [line] = lines.splice(index, 1);
      if (line && line.text.trim() !== '') left.push({ ...line, reason: 'prose' });
    }
    if (bad.size === 0) return undefined;
  }
  return undefined;
};
