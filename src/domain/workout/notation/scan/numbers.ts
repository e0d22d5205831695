import type { Token } from './token.ts';

/** What a scanner found: the token's own part, and where it ends. */
export type Found = { readonly token: Part; readonly end: number };
type Part = Token extends infer T
  ? T extends Token
    ? Omit<T, 'start' | 'end' | 'spaced'>
    : never
  : never;

const fractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

export const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= '0' && char <= '9';

export const isFraction = (char: string | undefined): boolean =>
  char !== undefined && Object.hasOwn(fractions, char);

/** The end of the run of digits that starts at `at`. */
const digitsEnd = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text[end])) end += 1;
  return end;
};

/** A number, a clock time, or undefined where neither begins. */
export const scanNumber = (text: string, at: number): Found | undefined =>
  scanClock(text, at) ?? scanShortClock(text, at) ?? scanSlip(text, at) ?? scanPlain(text, at);

/** `3:20`, `1:02:30`, `3:20.5`. Two digits after each colon, or it is a ratio. */
const scanClock = (text: string, at: number): Found | undefined => {
  const first = digitsEnd(text, at);
  if (first === at || first - at > 3) return undefined;
  const second = sexagesimal(text, first);
  if (second === undefined) return undefined;
  const third = sexagesimal(text, second.end);
  const last = third ?? second;
  const tail = fractionMs(text, last.end);
  const lead = Number(text.slice(at, first));
  const seconds = third ? lead * 3600 + second.value * 60 + third.value : lead * 60 + second.value;
  return {
    token: { kind: 'clock', ms: seconds * 1000 + tail.ms, fields: third ? 3 : 2 },
    end: tail.end,
  };
};

/** `:30` for half a minute, as written by people who time with a watch. */
const scanShortClock = (text: string, at: number): Found | undefined => {
  const isCross = /\d\s?x$/i.test(text.slice(Math.max(0, at - 3), at));
  if (isDigit(text[at - 1]) || (!isCross && /\p{L}/u.test(text[at - 1] ?? ''))) return undefined;
  // ":90" is a minute and a half: with nothing before the colon the seconds may go beyond 59.
  if (text[at] !== ':' || digitsEnd(text, at + 1) !== at + 3) return undefined;
  const ms = Number(text.slice(at + 1, at + 3)) * 1000;
  return { token: { kind: 'clock', ms, fields: 1 }, end: at + 3 };
};

/** `5;19`: a semicolon typed for the colon beside it. In `6x400;60s`, `10;20;30` and `4x5;30 s` it parts. */
const scanSlip = (text: string, at: number): Found | undefined => {
  const first = digitsEnd(text, at);
  const end = first + 3;
  if (first - at > 2 || first === at || text[first] !== ';' || digitsEnd(text, first + 1) !== end)
    return undefined;
  const [minutes, seconds] = [Number(text.slice(at, first)), Number(text.slice(first + 1, end))];
  if (minutes < 1 || minutes > 59 || seconds > 59 || /[\d;:.,]/.test(text[at - 1] ?? ''))
    return undefined;
  if (/^(?:[;:]\d|\s?(?:[x×*'"′″]|[ksm]|min|hour))/i.test(text.slice(end, end + 5)))
    return undefined;
  return { token: { kind: 'clock', ms: (minutes * 60 + seconds) * 1000, fields: 2 }, end };
};

const sexagesimal = (text: string, at: number): { value: number; end: number } | undefined => {
  if (text[at] !== ':' || digitsEnd(text, at + 1) !== at + 3) return undefined;
  const value = Number(text.slice(at + 1, at + 3));
  return value < 60 ? { value, end: at + 3 } : undefined;
};

/** The decimals of a second, to the millisecond. */
const fractionMs = (text: string, at: number): { ms: number; end: number } => {
  const end = text[at] === '.' ? digitsEnd(text, at + 1) : at;
  if (end <= at + 1) return { ms: 0, end: at };
  return { ms: Math.round(Number(`0${text.slice(at, end)}`) * 1000), end };
};

const scanPlain = (text: string, at: number): Found | undefined => {
  const whole = digitsEnd(text, at);
  if (whole === at) return scanPoint(text, at) ?? scanFraction(text, at, 0);
  const thousands = thousandsEnd(text, at, whole);
  const decimals = text[thousands] === '.' ? digitsEnd(text, thousands + 1) : thousands;
  const end = decimals > thousands + 1 ? decimals : thousands;
  const written = text.slice(at, end);
  const value = isPointed(written, text.slice(end)) ? Number(written) * 1000 : plainValue(written);
  if (isFraction(text[end])) return scanFraction(text, end, value);
  return { token: { kind: 'number', value, text: written }, end };
};

/** `.25` of a mile: a point with figures behind it and nothing before it. */
const scanPoint = (text: string, at: number): Found | undefined => {
  const end = text[at] === '.' ? digitsEnd(text, at + 1) : at;
  if (end <= at + 1 || /[\p{L}\d.)\]"'’”]/u.test(text[at - 1] ?? '')) return undefined;
  // The point of ". 2.5k" with no space behind it ends a sentence.
  if (text[end] === '.' && isDigit(text[end + 1])) return undefined;
  const written = text.slice(at, end);
  return { token: { kind: 'number', value: Number(`0${written}`), text: `0${written}` }, end };
};

const plainValue = (written: string): number => Number(written.replace(/[, ]/g, ''));

/** `1.000 m` and `1.500 m` are thousands where the point parts them; `1.500 km` is not. */
const isPointed = (written: string, after: string): boolean =>
  /^[1-9]\d?\.\d00$/.test(written) && !/^\s?(k|mi)/i.test(after);

const scanFraction = (text: string, at: number, whole: number): Found | undefined => {
  const part = fractions[text[at] ?? ''];
  if (part === undefined) return undefined;
  return {
    token: { kind: 'number', value: whole + part, text: text.slice(at, at + 1) },
    end: at + 1,
  };
};

/** `1,000` and `10 000` are thousands; `400,600,800`, `90,120` and `5 400s` are not. */
const thousandsEnd = (text: string, at: number, whole: number): number => {
  const group = whole + 1;
  if (text[whole] === ' ' && whole - at < 3 && text.slice(group, group + 3) === '000') {
    return digitsEnd(text, group) === group + 3 ? group + 3 : whole;
  }
  if (text[whole] !== ',' || digitsEnd(text, group) !== group + 3) return whole;
  const one = whole - at === 1 && text[at] !== '0';
  const round = whole - at === 2 && text.slice(group, group + 3) === '000';
  const more = text[group + 3] === ',' && isDigit(text[group + 4]);
  return (one || round) && !more ? group + 3 : whole;
};
