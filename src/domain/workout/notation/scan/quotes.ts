import type { Token } from './token.ts';

/** No name in single quotation marks is longer, in words and the signs between them. */
const longest = 8;

/**
 * `30 sec "on" - 30 sec "off"`: marks that only say how the words are meant. Behind a plus and in straight marks,
 * which is how we print them ourselves, they are names.
 */
export const withoutOnAndOff = (text: string, tokens: readonly Token[]): readonly Token[] => {
  const off = tokens.findIndex(
    (token, at) => isSaid(token, 'off') && (isBehindTime(tokens, at) || text[token.start] !== '"'),
  );
  if (off < 0 || !tokens.some((token) => isSaid(token, 'on'))) return tokens;
  return tokens.map((token) => {
    if (token.kind !== 'string' || !onAndOff.has(token.text.toLowerCase())) return token;
    const text = token.text.toLowerCase();
    return { ...token, kind: 'word', text, raw: text } as Token;
  });
};

const onAndOff: ReadonlySet<string> = new Set(['on', 'off']);

const isSaid = (token: Token, word: string): boolean =>
  token.kind === 'string' && token.text.toLowerCase() === word;

/** Behind a figure, or a figure and its unit, with no plus before them. */
const isBehindTime = (tokens: readonly Token[], at: number): boolean => {
  const unit = tokens[at - 1]?.kind === 'word' ? 1 : 0;
  const figure = tokens[at - 1 - unit];
  const before = tokens[at - 2 - unit];
  const plus = before?.kind === 'sign' && before.text === '+';
  return (figure?.kind === 'number' || figure?.kind === 'clock') && !plus;
};

/**
 * The tokens without the single quotation marks of "'fast'" and "'on'": around words they say nothing. A mark
 * behind a figure is a unit, and one without its other half stays.
 */
export const withoutQuotes = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(isMark)) return tokens;
  const gone = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const close = opens(tokens, at) ? closeOf(tokens, at) : undefined;
    if (close === undefined) continue;
    gone.add(at).add(close);
    at = close;
  }
  return tokens.flatMap((token, at) => {
    if (gone.has(at)) return [];
    return gone.has(at - 1) && !token.spaced ? [{ ...token, spaced: true }] : [token];
  });
};

/** The figure of `between each "800"`, behind a word that it goes on from. */
export const withoutQuotedFigures = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (token.kind !== 'string' || !/^[1-9]\d{2,3}$/.test(token.text)) return token;
    const before = tokens[at - 1];
    if (before?.kind !== 'word' || !determiners.has(before.text)) return token;
    return { ...token, kind: 'number', value: Number(token.text) } as Token;
  });

const determiners: ReadonlySet<string> = new Set('each every the between after'.split(' '));

const isMark = (token: Token | undefined): boolean => token?.kind === 'sign' && token.text === "'";

const opens = (tokens: readonly Token[], at: number): boolean => {
  const [before, mark, word] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "each '800'": a mark on both sides is no unit.
  const figure = word?.kind === 'number' && !word.spaced && isMark(tokens[at + 2]);
  if (isMark(mark) && mark?.spaced && figure && before?.kind !== 'number') return true;
  const apart = !before || mark?.spaced === true || (before.kind === 'sign' && before.text === '(');
  return isMark(mark) && apart && word?.kind === 'word' && !word.spaced;
};

const closeOf = (tokens: readonly Token[], from: number): number | undefined => {
  if (tokens[from + 1]?.kind === 'number') return tokens[from + 2]?.spaced ? undefined : from + 2;
  for (let at = from + 2; at <= from + longest; at += 1) {
    const token = tokens[at];
    if (isMark(token)) return token?.spaced ? undefined : at;
    const inside = token?.kind === 'word' || (token?.kind === 'sign' && token.text === '-');
    if (!inside) return undefined;
  }
  return undefined;
};
