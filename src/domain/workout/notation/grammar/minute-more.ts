import type { Target } from '../../../pace/target.ts';
import { type Cursor, isWord, peek, takeSign, takeWord } from './cursor.ts';
import { readLength } from './lengths.ts';

const isLongRace = (base: Target): boolean =>
  (base.kind === 'zone' && base.zone === 'marathon') ||
  (base.kind === 'race' && base.distanceM > 20_000);

const longestMinuteMs = 90_000;
/** What a coach writes, and not we: "@M + 1 min" is a minute more. */
const longPaces: ReadonlySet<string> = new Set(['mp', 'hmp', 'gmp', 'mgp', 'pace']);
const sizes: Readonly<Record<string, number>> = {
  min: 60_000,
  sec: 1000,
  s: 1000,
  clock: 1,
  exact: 1,
};

/** The `+ 1 min` of "1 mile MP + 1 min)": nobody runs a minute more at no pace, nor rests behind a plus. */
export const readMinuteMore = (cursor: Cursor, base: Target): number | undefined => {
  if (!isLongRace(base) || !isWord(cursor, longPaces, -1)) return undefined;
  if (!takeSign(cursor, '+') && !takeWord(cursor, 'plus')) return undefined;
  const length = readLength(cursor);
  const size = sizes[length?.unit ?? ''];
  const next = peek(cursor);
  const ends =
    !next || next.kind === 'newline' || (next.kind === 'sign' && ')],;.'.includes(next.text));
  const ms = length && size !== undefined ? length.from * size : 0;
  return ends && ms >= 20_000 && ms <= longestMinuteMs ? Math.round(ms) : undefined;
};
