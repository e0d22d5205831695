import type { Phrase } from '../domain/cues/phrases.ts';
import { enNumber, twoDigits } from './en-numbers.ts';
import type { SpokenWords } from './spoken-words.ts';

const MILE_M = 1609.344;

const distance = (m: number): string => {
  const miles = m / MILE_M;
  if (Math.abs(miles - 0.5) < 0.001) return 'half a mile';
  if (Math.abs(miles - Math.round(miles)) < 0.001 && miles > 0.5) {
    return Math.round(miles) === 1 ? 'one mile' : `${enNumber(Math.round(miles))} miles`;
  }
  const whole = Math.round(m);
  return whole < 100 || whole > 99_999
    ? `${enNumber(Math.min(whole, 99_999))} metres`
    : enNumber(whole);
};

const tenthsOf = (seconds: number): string => {
  const tenths = Math.round(seconds * 10);
  const whole = enNumber(Math.floor(tenths / 10));
  return tenths % 10 === 0 ? whole : `${whole} point ${enNumber(tenths % 10)}`;
};

/** A time as it is called at the line: 3:20 "three twenty", 1:05 "one oh five", 58.4 "fifty eight point four". */
const clockTime = (ms: number): string => {
  if (Math.round(ms / 100) < 600) return tenthsOf(ms / 1000);
  const seconds = Math.round(ms / 1000);
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  if (hours > 0) {
    const start = `${enNumber(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
    return minutes === 0 ? start : `${start} ${enNumber(minutes)}`;
  }
  return rest === 0 ? lengthOf(ms) : `${enNumber(minutes)} ${twoDigits(rest)}`;
};

const counted = (n: number, one: string, many: string): string =>
  `${enNumber(n)} ${n === 1 ? one : many}`;

const lengthOf = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return counted(seconds, 'second', 'seconds');
  const minutes = counted(Math.floor(seconds / 60), 'minute', 'minutes');
  return seconds % 60 === 0 ? minutes : `${minutes} ${enNumber(seconds % 60)}`;
};

const repOf = (phrase: Phrase & { readonly kind: 'rep' }): string => {
  const { number, of, distanceM, targetMs, lengthMs } = phrase;
  const place = number === of && of > 1 ? 'Last rep' : `Rep ${enNumber(number)} of ${enNumber(of)}`;
  return [
    ...(of === 1 ? [] : [place]),
    ...(distanceM === undefined ? [] : [distance(distanceM)]),
    ...(lengthMs === undefined ? [] : [lengthOf(lengthMs)]),
    ...(targetMs === undefined ? [] : [clockTime(targetMs)]),
  ].join(', ');
};

const deltaOf = (deltaMs: number): string => {
  const off = Math.abs(deltaMs);
  if (Math.round(off / 100) === 0) return 'On target';
  return `${off < 9950 ? tenthsOf(off / 1000) : clockTime(Math.round(off / 1000) * 1000)} ${deltaMs < 0 ? 'ahead' : 'behind'}`;
};

const commands = { marks: 'On your marks', set: 'Set' } as const;

export const enSpoken: SpokenWords = {
  say: (phrase) => {
    if (phrase.kind === 'own') return phrase.text;
    if (phrase.kind === 'command') return commands[phrase.command];
    return phrase.kind === 'rep' ? repOf(phrase) : deltaOf(phrase.deltaMs);
  },
};
