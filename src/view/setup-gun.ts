import { duration } from '../domain/format.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Gun, SessionOptions } from '../domain/session/log.ts';
import { untilGunMs } from '../domain/session/timing.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import type { MoreWords } from '../words/more-words.ts';
import { type DateStyle, dateAndTime, timeOfDay } from './review-date.ts';

const minuteMs = 60_000;
const dayMinutes = 1440;

/** Minutes since midnight, as a clock on the wall shows them at `at`. */
const wallMinutes = (at: number, timeZone: string | undefined): number => {
  const parts = new Intl.DateTimeFormat('en', {
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(at);
  const read = (type: 'hour' | 'minute'): number =>
    Number(parts.find((part) => part.type === type)?.value ?? Number.NaN);
  return read('hour') * 60 + read('minute');
};

/** How far the second is behind the first on a clock's face, −12 h to 12 h, in minutes. */
const ahead = (minutes: number, than: number): number =>
  ((((minutes - than + dayMinutes / 2) % dayMinutes) + dayMinutes) % dayMinutes) - dayMinutes / 2;

/** Where an hour comes twice, the same time of day comes an hour earlier too, or a day earlier than the clock's face says. */
const comesEarlier = [dayMinutes, 60, 0];

/**
 * The next instant at which the wall clock shows a time of day ("19:30"), now included. Undefined for
 * what is no time of day, and for a time that the clocks jump over on the day it would be; of a time
 * that comes twice, the first.
 * @param timeZone an IANA name; the device's own when absent
 */
export const nextAt = (typed: string, now: EpochMs, timeZone?: string): EpochMs | undefined => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? [];
  const wanted = Number(hours) * 60 + Number(minutes);
  if (!(wanted < dayMinutes) || Number(minutes) > 59) return undefined;
  const from = Math.floor(now / minuteMs) * minuteMs;
  const wait = (wanted - wallMinutes(from, timeZone) + dayMinutes) % dayMinutes;
  const guess = from + wait * minuteMs;
  const put = guess + ahead(wanted, wallMinutes(guess, timeZone)) * minuteMs;
  const found = comesEarlier
    .map((minutes) => put - minutes * minuteMs)
    .find((at) => at >= from && wallMinutes(at, timeZone) === wanted);
  return found === undefined ? undefined : epochMs(found);
};

/** What a start time makes of the plan, in plain words. */
export const gunNote = (
  gun: Gun,
  plan: Plan | undefined,
  given: { readonly now: EpochMs; readonly countInMs: SessionOptions['countInMs'] },
  words: MoreWords['gun'],
  style: DateStyle,
): string => {
  const { now } = given;
  if (gun.at <= now) return words.passed(dateAndTime(gun.at, style));
  const time = timeOfDay(gun.at, style);
  const isToday =
    wallMinutes(gun.at, style.timeZone) > wallMinutes(now, style.timeZone) &&
    gun.at - now < dayMinutes * minuteMs;
  const when = (isToday ? words.today : words.tomorrow)(time, duration(gun.at - now));
  return [when, ...(plan ? [restNote(gun, plan, given, words, style)] : [])].join(' ');
};

const restNote = (
  gun: Gun,
  { phases }: Plan,
  { now, countInMs }: { readonly now: EpochMs; readonly countInMs: number },
  words: MoreWords['gun'],
  style: DateStyle,
): string => {
  if (phases[0]?.kind !== 'warmUp') return words.noWarmUp;
  const restMs = untilGunMs(phases, gun.leadMs);
  if (restMs === undefined) return words.unknownLength;
  const end = gun.at - restMs;
  const rest = duration(restMs - gun.leadMs);
  const lateMs = now + countInMs - end;
  return lateMs > 0
    ? words.tooLate(rest, duration(lateMs))
    : words.until(timeOfDay(epochMs(end), style), rest);
};
