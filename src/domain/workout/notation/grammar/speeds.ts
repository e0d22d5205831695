import type { Quantity, Target } from '../../../pace/target.ts';
import { type Cursor, isGlued, isSign, isWord, peek, takePhrase, takeWord } from './cursor.ts';

/** Faster than anyone, and slower than a stroll, in the unit that is named. */
const fastest = 45;
const slowest = 2;

/** `9 mph`, `12 km/h`, `10-11 kph`: the speed of a treadmill, as a pace to the whole second. */
export const readSpeed = (cursor: Cursor): Target | undefined => {
  const from = figureAt(cursor);
  if (from === undefined) return undefined;
  cursor.at += 1;
  // "7.5mph - 8mph"
  const early = readUnit(cursor);
  const ranged = isSign(cursor, '-') || isWord(cursor, 'to');
  const to = ranged ? figureAt(cursor, 1) : undefined;
  if (to !== undefined) {
    const behind = { tokens: cursor.tokens, at: cursor.at + 2 };
    const late = readUnit(behind);
    if (late && (!early || early === late)) {
      cursor.at = behind.at;
      return asPace({ from, to }, late);
    }
  }
  return early && asPace(from, early);
};

const figureAt = (cursor: Cursor, ahead = 0): number | undefined => {
  const token = peek(cursor, ahead);
  if (token?.kind !== 'number') return undefined;
  return token.value >= slowest && token.value <= fastest ? token.value : undefined;
};

const readUnit = (cursor: Cursor): 'km' | 'mi' | undefined => {
  if (takeWord(cursor, milesAnHour)) return 'mi';
  if (takeWord(cursor, kilometresAnHour)) return 'km';
  const km = isWord(cursor, kilometres);
  if (!km && !isWord(cursor, miles)) return undefined;
  const slash = isSign(cursor, '/', 1) && isGlued(cursor, 1) && isWord(cursor, hours, 2);
  const behind = { tokens: cursor.tokens, at: cursor.at + 1 };
  const said = takePhrase(behind, 'per', 'hour') || takePhrase(behind, 'an', 'hour');
  if (!slash && !said) return undefined;
  cursor.at += 3;
  return km ? 'km' : 'mi';
};

const milesAnHour: ReadonlySet<string> = new Set(['mph']);
const kilometresAnHour: ReadonlySet<string> = new Set(['kph', 'kmh', 'kmph']);
const kilometres: ReadonlySet<string> = new Set(['km', 'k', 'kms', 'kilometres', 'kilometers']);
const miles: ReadonlySet<string> = new Set(['mi', 'm', 'mile', 'miles']);
const hours: ReadonlySet<string> = new Set(['h', 'hr', 'hour']);

const asPace = (speed: Quantity, per: 'km' | 'mi'): Target => {
  const ms =
    typeof speed === 'number' ? paceOf(speed) : { from: paceOf(speed.from), to: paceOf(speed.to) };
  return { kind: 'pace', ms, per };
};

const paceOf = (speed: number): number => Math.round(3600 / speed) * 1000;
