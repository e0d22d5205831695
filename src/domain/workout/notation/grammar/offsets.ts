import type { Offset, Quantity, Target } from '../../../pace/target.ts';
import { skipAbout } from './about.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  skipWords,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';
import { readLength } from './lengths.ts';
import { readMinuteMore } from './minute-more.ts';
import { largest, negative, readSeconds, type Seconds, scaled } from './offset-seconds.ts';
import { restNouns } from './rest-words.ts';
import type { RawAim } from './syntax.ts';
import { readPerAfter } from './time-targets.ts';

type Based = Extract<Target, { kind: 'race' | 'zone' }>;
type Shift = { readonly ms: Quantity; readonly per?: Offset['per'] | { readonly m: number } };

/** Beyond this a figure after a pace is a recovery ("@5K - 90s"), not an offset. */
const longestOffsetMs = 20_000;

/** Paces whose race nobody names: an offset from them stays in words. */
const wordPaces: ReadonlySet<string> = new Set(['goal pace', 'race pace', 'CV', 'time trial']);

/** `- 15 s/mi`, `+ 4 seconds`, `minus 2-4 s per lap` after a pace; the pace alone where none follows. */
export const readOffset = (cursor: Cursor, base: Target): RawAim => {
  const start = cursor.at;
  const named = base.kind === 'effort' && wordPaces.has(base.name);
  if (base.kind !== 'race' && base.kind !== 'zone' && !named)
    return { kind: 'fixed', target: base };
  const minute = attempt(cursor, (c) => readMinuteMore(c, base));
  const slower = minute === undefined ? undefined : { ms: minute };
  const shift = slower ?? attempt(cursor, readShift) ?? attempt(cursor, readFaster);
  if (base.kind !== 'race' && base.kind !== 'zone') {
    if (base.kind !== 'effort' || !shift) return { kind: 'fixed', target: base };
    const name = `${base.name} ${textFrom(cursor, start).trim()}`;
    return { kind: 'fixed', target: { kind: 'effort', name } };
  }
  return shift ? shifted(base, shift) : { kind: 'fixed', target: base };
};

/** Seconds above a pace are slower, as the watch shows it. */
const sides: ReadonlyMap<string, 'faster' | 'slower'> = new Map([
  ['faster', 'faster'],
  ['quicker', 'faster'],
  ['slower', 'slower'],
  ['sub', 'faster'],
  ['below', 'faster'],
  ['under', 'faster'],
  ['above', 'slower'],
  ['over', 'slower'],
]);

/** `15-20 s per mile faster than`, `10 s above`, `45 s slower per mile of` before a pace. */
export const readComparison = (
  cursor: Cursor,
  readBase: (cursor: Cursor) => Target | undefined,
): RawAim | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    // "about 5 s per lap slower than 5K pace"
    skipAbout(c, articles);
    const amount = attempt(c, readSeconds) ?? attempt(c, readMinutes);
    if (!amount) return undefined;
    const before = readPerAfter(c);
    const word = wordAt(c) ?? '';
    const side = sides.get(word);
    if (!side) return undefined;
    c.at += 1;
    const per = before ?? readPerAfter(c);
    if (!amount.unit && per === undefined) return undefined;
    const compares = comparatives.has(word);
    if (compares && !takeWord(c, 'than') && !(per !== undefined && takeWord(c, 'of')))
      return undefined;
    skipWords(c, articles);
    const base = readBase(c);
    // "1-2 s faster than race pace per 200"
    const said = per ?? readPerAfter(c);
    if (base?.kind === 'effort' && wordPaces.has(base.name)) {
      return { kind: 'fixed', target: { kind: 'effort', name: textFrom(c, from).trim() } };
    }
    if (base?.kind !== 'race' && base?.kind !== 'zone') return undefined;
    const ms = side === 'faster' ? negative(amount.ms) : amount.ms;
    return shifted(base, { ms, ...(said && { per: said }) });
  });

/** The "one minute" of "one minute slower than marathon pace". */
const readMinutes = (cursor: Cursor): Seconds | undefined => {
  const length = readLength(cursor);
  if (length?.unit !== 'min' || length.from > 2 || isWord(cursor, 'at')) return undefined;
  return { ms: Math.round(length.from * 60_000), unit: true };
};

const slightly: ReadonlySet<string> = new Set([
  'slightly',
  'just',
  'a',
  'bit',
  'little',
  'touch',
  'marginally',
  'tad',
  'hair',
]);

const comparatives: ReadonlySet<string> = new Set('faster quicker slower better harder'.split(' '));

/** `slightly faster than 5K pace`: by how much nobody says. */
export const readVague = (
  cursor: Cursor,
  readBase: (cursor: Cursor) => Target | undefined,
): RawAim | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    skipWords(c, slightly);
    const word = wordAt(c);
    const beside = takeWord(c, 'above') || takeWord(c, 'below');
    if (!beside && !(takeWord(c, comparatives) && takeWord(c, 'than'))) return undefined;
    const how = isWord({ tokens: c.tokens, at: from }, word ?? '') ? '' : 'slightly ';
    const compared = `${how}${word}${beside ? '' : ' than'}`;
    skipWords(c, articles);
    const start = c.at;
    const base = readBase(c);
    if (base?.kind === 'effort' && wordPaces.has(base.name)) {
      const words = `${compared} ${textFrom(c, start)}`;
      return { kind: 'fixed', target: { kind: 'effort', name: words } };
    }
    if (!base && readPaceTime(c)) {
      const words = `${compared} ${textFrom(c, start)}`;
      return { kind: 'fixed', target: { kind: 'effort', name: words } };
    }
    if (base?.kind !== 'race' && base?.kind !== 'zone') return undefined;
    return { kind: 'compared', name: `${compared} ${textFrom(c, start)}`, base };
  });

/** `sub-mile effort`, `sub LT`: faster or slower than that, as the coach has it. */
export const readSub = (
  cursor: Cursor,
  readBase: (cursor: Cursor) => Target | undefined,
): RawAim | undefined =>
  attempt(cursor, (c) => {
    const from = c.at;
    if (!takeWord(c, 'sub')) return undefined;
    takeSign(c, '-');
    const base = peek(c)?.kind === 'clock' ? undefined : readBase(c);
    if (!base) return undefined;
    const threshold = base.kind === 'zone' && base.zone === 'threshold';
    const name = threshold ? 'sub-threshold' : textFrom(c, from).trim();
    return { kind: 'fixed', target: { kind: 'effort', name } };
  });

const article: ReadonlySet<string> = new Set(['a', 'the']);

/** "a pace you can hold for an hour": an effort in the coach's words. */
export const readHeld = (cursor: Cursor): RawAim | undefined =>
  attempt(cursor, (c) => {
    skipWords(c, article);
    const from = c.at;
    if (!takeWord(c, 'pace') && !takeWord(c, 'effort')) return undefined;
    if (!takeWord(c, 'that')) takeWord(c, 'which');
    const active = takeWord(c, holders);
    if (!takeWord(c, ables)) return undefined;
    if (!active && !takeWord(c, 'be')) return undefined;
    if (!takeWord(c, holding) || !takeWord(c, 'for')) return undefined;
    takeWord(c, 'about');
    if (!readLength(c)) return undefined;
    return { kind: 'fixed', target: { kind: 'effort', name: textFrom(c, from).trim() } };
  });

const holders: ReadonlySet<string> = new Set(['you', 'we', 'i', 'they', 'you’d', "you'd"]);
const ables: ReadonlySet<string> = new Set(['can', 'could', 'would', 'should', 'may']);
const holding: ReadonlySet<string> = new Set([
  'maintained',
  'held',
  'sustained',
  'kept',
  'maintain',
  'hold',
  'sustain',
  'keep',
  'race',
  'run',
]);

const articles: ReadonlySet<string> = new Set(['your', 'the']);

/** The `6:00 pace` of "a little faster than 6:00 pace". */
const readPaceTime = (cursor: Cursor): boolean => {
  if (peek(cursor)?.kind !== 'clock') return false;
  cursor.at += 1;
  const per = readPerAfter(cursor);
  return takeWord(cursor, 'pace') || per !== undefined;
};

const clockText = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** The tokens as they were written. */
export const textFrom = ({ tokens, at }: Cursor, from: number): string =>
  tokens
    .slice(from, at)
    .map((token, i) => {
      const text =
        token.kind === 'word'
          ? token.raw
          : token.kind === 'number' || token.kind === 'sign'
            ? token.text
            : token.kind === 'clock'
              ? clockText(token.ms)
              : '';
      return i > 0 && token.spaced ? ` ${text}` : text;
    })
    .join('');

const shifted = (base: Based, shift: Shift): RawAim => {
  if (shift.per === undefined) return { kind: 'offset', base, ms: shift.ms };
  // Per so many metres becomes per km: the model knows only the units a runner names.
  const offset: Offset =
    typeof shift.per === 'string'
      ? { ms: shift.ms, per: shift.per }
      : { ms: scaled(shift.ms, 1000 / shift.per.m), per: 'km' };
  return { kind: 'fixed', target: { ...base, offset } };
};

const readShift = (cursor: Cursor): Shift | undefined => {
  const minus = isSign(cursor, '-') || isWord(cursor, 'minus') || isWord(cursor, 'less');
  if (!minus && !isSign(cursor, '+') && !isWord(cursor, 'plus')) return undefined;
  const clings = isGlued(cursor, 1);
  const isPace = isWord(cursor, 'pace', -1);
  // "20x400 @ 5k + 10, 100 jog"
  const named = isSign(cursor, '@', -2);
  const signed = !isPace && (named || (!minus && isSign(cursor, '@', -3)));
  const tight = (peek(cursor)?.spaced === true && clings) || isWord(cursor, 'minus');
  const glued = clings && !minus && isGlued(cursor);
  cursor.at += 1;
  const amount = readSeconds(cursor);
  if (!amount) return undefined;
  const per = readPerAfter(cursor);
  if (signed && minus === clings && per === undefined && !amount.unit && endsShift(cursor)) {
    const fives = largest(amount.ms) % 5000 === 0 && largest(amount.ms) <= longestOffsetMs;
    return fives ? { ms: minus ? negative(amount.ms) : amount.ms } : undefined;
  }
  // "@T+10", "5K pace + 10": ten seconds, and at least so many that nobody means miles; "2T+1E" goes on with a run.
  if ((glued || (isPace && !tight)) && per === undefined && !amount.unit) {
    return endsShift(cursor) && largest(amount.ms) >= 3000 && largest(amount.ms) <= longestOffsetMs
      ? { ms: minus ? negative(amount.ms) : amount.ms }
      : undefined;
  }
  // "5K pace -3": a sign that clings to its figure makes it an offset without a unit too.
  const clear = { ...amount, unit: amount.unit || tight };
  if (per === undefined && !standsAlone(cursor, clear)) return undefined;
  return { ms: minus ? negative(amount.ms) : amount.ms, ...(per && { per }) };
};

/** Nothing follows, or what cannot belong to a pace. */
export const endsShift = (cursor: Cursor): boolean =>
  !peek(cursor) ||
  peek(cursor)?.kind === 'newline' ||
  [',', ')', ';', '.', ']'].some((sign) => isSign(cursor, sign)) ||
  isWord(cursor, 'w') ||
  isWord(cursor, 'with') ||
  isWord(cursor, 'off');

/** The `3s faster` of "5K pace 3s faster". */
const readFaster = (cursor: Cursor): Shift | undefined => {
  const amount = readSeconds(cursor);
  if (!amount?.unit) return undefined;
  const per = readPerAfter(cursor);
  const faster = takeWord(cursor, 'faster') || takeWord(cursor, 'quicker');
  if (!faster && !takeWord(cursor, 'slower')) return undefined;
  return { ms: faster ? negative(amount.ms) : amount.ms, ...(per && { per }) };
};

/** Without "per lap" an offset must be a few seconds, and nothing of a recovery may follow. */
const standsAlone = (cursor: Cursor, amount: Seconds): boolean => {
  if (isWord(cursor, restNouns) || isWord(cursor, 'easy') || isSign(cursor, '×')) return false;
  return amount.unit && Math.abs(largest(amount.ms)) <= longestOffsetMs;
};
