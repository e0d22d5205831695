import { type Cursor, isGlued, isSign, peek } from './cursor.ts';
import type { Unit } from './syntax.ts';

const named: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    metres: ['metre', 'metres', 'meter', 'meters', 'mtr', 'mtrs', 'mts'],
    m: ['m', 'ms'],
    km: [
      'km',
      'kms',
      "km's",
      "k's",
      'k',
      'ks',
      'kilometre',
      'kilometres',
      'kilometer',
      'kilometers',
      'kilo',
    ],
    mi: ['mi', 'mile', 'miles', 'milers'],
    yd: ['y', 'yd', 'yds', 'yard', 'yards'],
    lap: ['lap', 'laps'],
    sec: ['sec', 'secs', 'second', 'seconds', 'sek', 'sekunden', 'segundos'],
    s: ['s'],
    min: ['min', 'mins', 'minute', 'minutes', 'minuten', 'minutos', 'mn'],
    hour: ['h', 'hr', 'hrs', 'hour', 'hours'],
  } satisfies Partial<Record<Unit, readonly string[]>>).flatMap(([unit, words]) =>
    words.map((word): [string, Unit] => [word, unit as Unit]),
  ),
);

/** The unit that the word `ahead` of here names. */
export const unitAt = (cursor: Cursor, ahead = 0): Unit | undefined => {
  const token = peek(cursor, ahead);
  if (token?.kind === 'sign') return primeAt(cursor, ahead);
  if (token?.kind !== 'word') return undefined;
  if (token.raw === 'M') return 'M';
  // "12 Min's"
  const unit = named.get(token.text) ?? named.get(token.text.replace(/['’]s?$/, ''));
  // The S of "4x400 S" is no plural.
  const before = peek(cursor, ahead - 1);
  if (token.raw === 'S' && token.spaced && before?.kind === 'number' && before.value >= 100)
    return undefined;
  // A capital H alone is "hard".
  if (token.raw === 'H') return undefined;
  return unit;
};

const primeAt = (cursor: Cursor, ahead: number): Unit | undefined => {
  if (!isGlued(cursor, ahead)) return undefined;
  if (isSign(cursor, '"', ahead)) return 'sec';
  return isSign(cursor, "'", ahead) ? 'min' : undefined;
};

const lengthsOfTime: ReadonlySet<Unit> = new Set(['sec', 'min', 'hour', 'clock', 'exact']);
const distances: ReadonlySet<Unit> = new Set(['metres', 'km', 'mi', 'yd', 'lap']);

export const isTimeUnit = (unit: Unit | undefined): boolean =>
  unit !== undefined && lengthsOfTime.has(unit);
export const isDistanceUnit = (unit: Unit | undefined): boolean =>
  unit !== undefined && distances.has(unit);
