/** Where a piece of speech lies in the file of all: first sample and length. */
export type PieceTable = Readonly<Record<string, readonly [from: number, length: number]>>;

/** A piece, or silence of so many ms. */
export type Part = string | number;

const BETWEEN_WORDS_MS = 25;
const AT_A_COMMA_MS = 170;
const AT_A_STOP_MS = 320;
const LONGEST_PIECE = 6;

const pauseAfter = (word: string): number => {
  if (/[.!?]$/.test(word)) return AT_A_STOP_MS;
  return /[,;:–—]$/.test(word) ? AT_A_COMMA_MS : BETWEEN_WORDS_MS;
};

const bare = (word: string): string => word.toLowerCase().replace(/[^a-z']/g, '');

/** The longest piece that the words from `at` on begin with, and the word after it. */
const pieceAt = (words: readonly string[], at: number, table: PieceTable) => {
  for (let count = Math.min(LONGEST_PIECE, words.length - at); count > 0; count -= 1) {
    const piece = words
      .slice(at, at + count)
      .map(bare)
      .join(' ');
    if (Object.hasOwn(table, piece)) return { piece, next: at + count };
  }
  return undefined;
};

/** The pieces that say `text`, with the pauses between; undefined when a word is not among them. */
export const partsOf = (text: string, table: PieceTable): readonly Part[] | undefined => {
  const words = text.split(/[\s-]+/).filter((word) => bare(word) !== '' || /\d/.test(word));
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const found = pieceAt(words, at, table);
    if (!found) return undefined;
    parts.push(found.piece, pauseAfter(words[found.next - 1] ?? ''));
    at = found.next;
  }
  return parts.length === 0 ? undefined : parts.slice(0, -1);
};

/** One run of samples out of parts. */
export const compose = (
  parts: readonly Part[],
  table: PieceTable,
  { rate, samples }: { readonly rate: number; readonly samples: Int16Array },
): Int16Array => {
  const runs = parts.map((part) => {
    if (typeof part === 'number') return new Int16Array(Math.round((part / 1000) * rate));
    const [from, length] = table[part] ?? [0, 0];
    return samples.subarray(from, from + length);
  });
  const whole = new Int16Array(runs.reduce((sum, run) => sum + run.length, 0));
  let at = 0;
  for (const run of runs) {
    whole.set(run, at);
    at += run.length;
  }
  return whole;
};
