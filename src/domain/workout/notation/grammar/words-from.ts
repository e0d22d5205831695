import type { Cursor } from './cursor.ts';

/** The words from `from` up to the cursor, for a note that says what was read past. */
export const wordsFrom = ({ tokens, at }: Cursor, from: number): string =>
  tokens
    .slice(from, at)
    .map((token) =>
      token.kind === 'word'
        ? token.raw
        : token.kind === 'sign' || token.kind === 'number'
          ? token.text
          : token.kind === 'clock'
            ? clockText(token.ms)
            : '…',
    )
    .join(' ');

const clockText = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
