import type { Quantity } from '../../../pace/target.ts';
import type { Recovery, RecoveryLength, RecoveryMode } from '../../model.ts';
import { printDistance, printNumber, printTime, printTimes } from './print-length.ts';

const modeWords: Readonly<Record<RecoveryMode, string>> = {
  stand: 'standing',
  walk: 'walk',
  jog: 'jog',
  float: 'float',
  easy: 'easy rest',
};

/** `200 jog`, `90s rest`, `on 4:00`, `walk back`, `equal time jog`, `rests (75s, 90s)`. */
export const printRecovery = ({ length, mode }: Recovery): string => {
  const word = mode ? modeWords[mode] : undefined;
  switch (length.kind) {
    case 'distance':
      return `${printDistance(length.m, length.as, { unit: !mode || mode === 'stand' })} ${named(word, length.m, longRunM)}${inTime(length.inMs)}`;
    case 'time':
      return `${printLength(length)} ${named(word, length.ms, longRunMs)}`;
    case 'back':
      return word ? `${word} back` : 'back';
    case 'sendOff':
      return word ? `${printLength(length)} ${word}` : printLength(length);
    case 'perRep':
      return `rests ${printLength(length)} ${word ?? 'rest'}`;
    case 'ratio':
    case 'open':
      return `${printLength(length)} ${word ?? 'rest'}`;
  }
};

/** A jog this long could be a cool-down, so it says that it is a rest. */
const longRunM = 1500;
const longRunMs = 5 * 60_000;

const named = (word: string | undefined, size: Quantity, long: number): string => {
  const most = typeof size === 'number' ? size : Math.max(size.from, size.to);
  return word && most >= long && !word.endsWith('rest') ? `${word} rest` : (word ?? 'rest');
};

const inTime = (ms: number | undefined): string => (ms === undefined ? '' : ` in ${printTime(ms)}`);

const printLength = (length: RecoveryLength): string => {
  switch (length.kind) {
    case 'distance':
      return `${printDistance(length.m, length.as, { unit: true })}${inTime(length.inMs)}`;
    case 'time':
      return printTimes(length.ms);
    case 'sendOff':
      return `on ${printTimes(length.everyMs)}`;
    case 'ratio':
      return length.ratio === 1
        ? `equal ${length.of}`
        : `${percent(length.ratio)}% of the ${length.of}`;
    case 'open':
      return 'full';
    case 'back':
      return 'back';
    case 'perRep':
      return `(${length.lengths.map(printLength).join(', ')})`;
  }
};

const percent = (ratio: number): string => printNumber(Number((ratio * 100).toPrecision(15)));
