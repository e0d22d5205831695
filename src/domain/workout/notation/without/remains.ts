import type { Span, Token } from '../scan/token.ts';
import { endsClause, isDash, type Stretch, strengthOf } from './clauses.ts';

/** The text with spaces in place of what goes, so that every place in it keeps its number. */
export const blankOut = (text: string, gone: readonly Span[]): string =>
  gone.reduce(
    (now, { start, end }) => now.slice(0, start) + ' '.repeat(end - start) + now.slice(end),
    text,
  );

/** What stands there, and one of the two signs that would come together without it. */
export const goneAt = (tokens: readonly Token[], { from, to }: Stretch): readonly Span[] => {
  const words = spanOf(tokens, { from, to });
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isApart =
    (!before || endsClause(tokens, from - 1) || isDash(tokens, from - 1)) &&
    (!after || endsClause(tokens, to));
  if (!isApart) return [words];
  const isWeaker = !isParting(after) || strengthOf(before) < strengthOf(after);
  if (isParting(before) && isWeaker) return [spanOf(tokens, { from: from - 1, to: from }), words];
  return isParting(after) ? [words, spanOf(tokens, { from: to, to: to + 1 })] : [words];
};

const isParting = (token: Token | undefined): boolean =>
  token !== undefined && !(token.kind === 'sign' && '()[]{}'.includes(token.text));

export const spanOf = (tokens: readonly Token[], { from, to }: Stretch): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** What was blanked out leaves one space, none before a sign, and no empty line. */
export const closeUp = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]{2,}/g, ' ').replace(/ +(?=[,;.!?)\]}])/g, ''))
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
