import { parseTime, type TimeReason } from '../format.ts';
import { ok, type Result } from '../result.ts';
import { checkResult } from './check-race.ts';

export type RaceTime = {
  readonly timeMs: number;
  /** The text was read in another way than it stands, because only that way it is a race: say so. */
  readonly isAssumed?: true;
};

/** Other ways to read a text, in order: "22" and "22.00" as minutes, "3:15" and "1.22.00" as hours. */
const OTHER_READINGS: readonly (readonly [RegExp, string])[] = [
  [/^(\d{1,3})$/, '$1:00'],
  [/^(\d{1,3})[.,](\d{2})$/, '$1:$2'],
  [/^(\d{1,2}):(\d{2})$/, '$1:$2:00'],
  [/^(\d{1,2})[.,](\d{2})[.,](\d{2})$/, '$1:$2:$3'],
];

/**
 * A race time as typed, in whole ms: as it stands if that can be a race over `distanceM`; otherwise in
 * the other way people write it, if that can be one ("22.00" or "22" for 5000 m, "3:15" for a
 * marathon); otherwise as it stands, for `checkRace` to refuse. Errors as `parseTime`.
 */
export const readRaceTime = (text: string, distanceM: number): Result<RaceTime, TimeReason> => {
  const literal = parseTime(text);
  if (!literal.ok) return literal;
  if (checkResult({ distanceM, timeMs: literal.value }).ok) return ok({ timeMs: literal.value });
  for (const [written, meant] of OTHER_READINGS) {
    if (!written.test(text.trim())) continue;
    const other = parseTime(text.trim().replace(written, meant));
    if (other.ok && checkResult({ distanceM, timeMs: other.value }).ok)
      return ok({ timeMs: other.value, isAssumed: true });
  }
  return ok({ timeMs: literal.value });
};
