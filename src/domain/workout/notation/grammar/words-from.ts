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
          : '…',
    )
    .join(' ');
