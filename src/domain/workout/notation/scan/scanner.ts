import { isDigit, isFraction, scanNumber } from './numbers.ts';
import type { NumberToken, Token } from './token.ts';

/** Different hands, one spelling. What is not here stays as it is. */
const spellings: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '✕': '×',
  '✖': '×',
  '*': '×',
  '’': "'",
  '‘': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '⁄': '/',
  '·': '•',
  '⟶': '→',
  '…': '.',
};

const letter = /\p{L}/u;
const space = /\s/u;

/** Nearly all text is ASCII, and a comparison is ten times as fast as a pattern. */
const isLetter = (char: string | undefined): boolean => {
  if (char === undefined) return false;
  if (char < '\u0080') return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
  return letter.test(char);
};

const isSpace = (char: string): boolean => {
  if (char === ' ' || char === '\t') return true;
  return char > '\u007f' && space.test(char);
};
const sign = (char: string): string => spellings[char] ?? char;

/**
 * Cuts a text into tokens, at most `most` of them. Total: every character that is not white space
 * belongs to exactly one token, and what nobody understands becomes a sign for the grammar to refuse.
 */
export const scan = (text: string, most = Number.POSITIVE_INFINITY): readonly Token[] => {
  const tokens: Token[] = [];
  // Where the last quotation marks stand, so that an open one is not sought to the end every time.
  const page: Page = { text, straight: text.lastIndexOf('"'), curly: text.lastIndexOf('”') };
  let at = 0;
  let spaced = true;
  while (at < text.length && tokens.length < most) {
    const char = text[at] ?? '';
    if (isSpace(char)) {
      at += 1;
      spaced = true;
      continue;
    }
    const { token, end } = scanOne(page, at, tokens.at(-1));
    tokens.push(placed(token, at, end, spaced));
    spaced = token.kind === 'newline';
    at = end;
  }
  return tokens;
};

/** All tokens have the same fields in the same order: rules ask millions of them what they are, and need not find out where that stands. */
const placed = (token: Found['token'], start: number, end: number, spaced: boolean): Token => {
  const { kind, text, raw, value, ms, fields } = token as AnyPart;
  return { kind, start, end, spaced, text, raw, value, ms, fields } as Token;
};

type AnyPart = Pick<Token, 'kind'> &
  Partial<
    Pick<WordToken, 'text' | 'raw'> & Pick<NumberToken, 'value'> & Pick<ClockToken, 'ms' | 'fields'>
  >;
type WordToken = Extract<Token, { kind: 'word' }>;
type ClockToken = Extract<Token, { kind: 'clock' }>;

type Page = { readonly text: string; readonly straight: number; readonly curly: number };
type Found = NonNullable<ReturnType<typeof scanNumber>>;

const scanOne = (page: Page, at: number, before: Token | undefined): Found => {
  const { text } = page;
  const char = text[at] ?? '';
  if (char === '\n' || char === '\r') return scanNewline(text, at);
  if (isDigit(char) || isFraction(char) || char === ':' || char === '.') {
    const found = scanNumber(text, at);
    if (found) return found;
  }
  if (isLetter(char)) return scanWord(text, at, before);
  return scanMark(page, at, before);
};

const scanNewline = (text: string, at: number): Found => ({
  token: { kind: 'newline' },
  end: text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1,
});

/** Letters and the apostrophe inside them; `VO2max` is one word, `5xmile` is three. */
const scanWord = (text: string, at: number, before: Token | undefined): Found => {
  const isV = text[at] === 'v' || text[at] === 'V';
  const oxygen = isV && /^v?v[o0]2(?:[- ]?max)?(?!\p{L})/iu.exec(text.slice(at, at + 9));
  if (oxygen) return word(text.slice(at, at + oxygen[0].length), at, 'vo2max');
  const short = /^[wc]\. ?(?:[ud]|up|down)\b\.?(?! ?\d)/i.exec(text.slice(at, at + 9));
  if (short) return word(short[0], at, endOf(short[0]));
  const session = /^w\/o(?=[:.]| ?[-–])/i.exec(text.slice(at, at + 5));
  if (session) return word(session[0], at, 'workout');
  const nearly = /^(?:(?:abt|appro?x|circa)\.?|ca?\.)(?!\p{L})/iu.exec(text.slice(at, at + 8));
  if (nearly) return word(nearly[0], at, 'about');
  const thatIs = /^(?:i\.e\.|that is,),?/i.exec(text.slice(at, at + 9));
  if (thatIs) return word(thatIs[0], at, 'ie');
  let end = at;
  while (isLetter(text[end]) || (sign(text[end] ?? '') === "'" && isLetter(text[end + 1])))
    end += 1;
  const joint =
    before?.kind === 'number' && before.end === at && unitAndMore.exec(text.slice(at, end));
  if (joint) end = at + (joint[1] ?? '').length;
  const raw = text.slice(at, end);
  const isCross = raw.toLowerCase() === 'x' || startsCross(raw, at, before);
  if (isCross) return { token: { kind: 'sign', text: '×' }, end: at + 1 };
  return word(raw, at, raw.toLowerCase().replaceAll('’', "'"));
};

/** `w.u.` and `c.d.` */
const endOf = (written: string): string => (/u/i.test(written) ? 'wu' : 'cd');

/** The unit of `400mx800m` and of `60sr`, which another word clings to. */
const unitAndMore = /^(m|k|km|s|secs?|mins?)(?:x|(?<=s|c|n|ns|cs)r)$/i;

const startsCross = (raw: string, at: number, before: Token | undefined): boolean =>
  /^x\p{L}/iu.test(raw) && before?.kind === 'number' && before.end === at;

const word = (raw: string, at: number, text: string): Found => ({
  token: { kind: 'word', text, raw },
  end: at + raw.length,
});

/** A quotation mark after a figure is a unit (60", 1'30"); anywhere else it opens a name. */
const scanMark = (page: Page, at: number, before: Token | undefined): Found => {
  const { text } = page;
  const mark = sign(text[at] ?? '');
  const afterFigure = before?.kind === 'number' && before.end === at;
  if (mark === "'" && sign(text[at + 1] ?? '') === "'" && afterFigure) {
    return { token: { kind: 'sign', text: '"' }, end: at + 2 };
  }
  if (mark === '"' && !afterFigure) {
    const quoted = scanString(page, at);
    if (quoted) return quoted;
  }
  const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return { token: { kind: 'sign', text: mark }, end: at + size };
};

/** `"` and `\` inside are written `\"` and `\\`, a new line `\n`; curly quotes close curly quotes. */
const scanString = ({ text, straight, curly }: Page, at: number): Found | undefined => {
  const close = text[at] === '"' ? '"' : '”';
  if ((close === '"' ? straight : curly) <= at) return undefined;
  let value = '';
  for (let end = at + 1; end < text.length; end += 1) {
    const char = text[end] ?? '';
    if (char === close) return { token: { kind: 'string', text: value }, end: end + 1 };
    if (char === '\n' || char === '\r') return undefined;
    if (char === '\\') {
      end += 1;
      value += escaped(text[end] ?? '');
    } else value += char;
  }
  return undefined;
};

const escaped = (char: string): string => (char === 'n' ? '\n' : char === 'r' ? '\r' : char);
