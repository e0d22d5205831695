import type { Offset, Target, Zone } from '../../../pace/target.ts';
import {
  printClock,
  printNumber,
  printQuantity,
  printTime,
  printTimes,
  quote,
} from './print-length.ts';

/** `@5K`, `@T - 5s/lap`, `@in 84s`, `@(in 3:24, in 3:22)`; every other form in words. */
export const printTarget = (target: Target): string => `@${print(target)}`;

const print = (target: Target): string => {
  switch (target.kind) {
    case 'race':
      return `${printRace(target.distanceM, target.goal)}${printOffset(target.offset)}`;
    case 'zone':
      return `${zoneLetters[target.zone]}${printOffset(target.offset)}`;
    case 'pace':
      return `${printQuantity(target.ms, printPaceTime)}/${target.per}`;
    case 'lapTime':
      return `${printQuantity(target.ms, printPaceTime)}/lap`;
    case 'repTime':
      return `in ${printTimes(target.ms)}`;
    case 'percent':
      return `${printQuantity(target.percent, printNumber)}% of ${printAtom(target.of)}`;
    case 'between':
      return printBetween(target.from, target.to);
    case 'perRep':
      return printList(target.targets);
    case 'cutDown':
      return printCutDown(target);
    case 'effort':
      return printEffort(target.name);
  }
};

const zoneLetters: Readonly<Record<Zone, string>> = {
  easy: 'E',
  marathon: 'M',
  threshold: 'T',
  interval: 'I',
  repetition: 'R',
};

const raceNames: ReadonlyMap<number, string> = new Map([
  [400, '400'],
  [800, '800'],
  [1500, '1500'],
  [1609.344, 'mile'],
  [3000, '3K'],
  [3200, '3200'],
  [5000, '5K'],
  [8000, '8K'],
  [10_000, '10K'],
  [15_000, '15K'],
  [21_097.5, 'HM'],
  [42_195, 'marathon race'],
]);

const printRace = (distanceM: number, goal: true | undefined): string => {
  const name = raceNames.get(distanceM) ?? `race ${printNumber(distanceM)}`;
  return goal ? `goal ${name}` : name;
};

const printPaceTime = (ms: number): string => (ms < 60_000 ? printTime(ms) : printClock(ms));

/** `- 15s/mi`, `+ 2-4s/lap`; ends of different signs are written with theirs. */
const printOffset = (offset: Offset | undefined): string => {
  if (!offset) return '';
  const ends = typeof offset.ms === 'number' ? [offset.ms] : [offset.ms.from, offset.ms.to];
  const faster = ends.every((end) => end < 0);
  const slower = ends.every((end) => end >= 0);
  const print = (ms: number) =>
    `${ms < 0 && !faster ? '-' : ''}${printNumber(Math.abs(ms) / 1000)}`;
  const amount = ends.map(print).join(faster || slower ? '-' : ' to ');
  return ` ${faster ? '-' : '+'} ${amount}s/${offset.per}`;
};

/** What can stand inside another target without brackets. */
const printAtom = (target: Target): string =>
  ((target.kind === 'race' || target.kind === 'zone') && !target.offset) ||
  (target.kind === 'effort' && target.name !== 'all out' && plainEfforts.has(target.name))
    ? print(target)
    : `(${print(target)})`;

const printBetween = (from: Target, to: Target): string =>
  `between ${printAtom(from)} and ${printAtom(to)}`;

/** A list of one keeps its comma, so that it stays a list. */
const printList = (targets: readonly Target[]): string => {
  const inner = targets.map((target) => (isPlain(target) ? print(target) : `(${print(target)})`));
  return `(${inner.join(', ')}${inner.length === 1 ? ',' : ''})`;
};

/** Efforts and times end where the comma stands; lists and spans need brackets of their own. */
const isPlain = ({ kind }: Target): boolean =>
  kind === 'race' || kind === 'zone' || kind === 'repTime' || kind === 'pace' || kind === 'lapTime';

const printCutDown = ({ from, to, stepMs }: Extract<Target, { kind: 'cutDown' }>): string =>
  [
    'cut down',
    from && ` from ${printAtom(from)}`,
    to && ` to ${printAtom(to)}`,
    stepMs !== undefined && ` by ${printNumber(stepMs / 1000)}s`,
  ]
    .filter(Boolean)
    .join('');

/** Efforts that the reader knows by these very words; any other is quoted. */
const plainEfforts: ReadonlySet<string> = new Set([
  'hard',
  'fast',
  'moderate',
  'steady',
  'relaxed',
  'sprint',
  'all out',
  'race pace',
  'slow',
  'as fast as possible',
  'near top speed',
]);

const printEffort = (name: string): string => {
  if (plainEfforts.has(name)) return name;
  return /^\d+(-\d+)? %$/.test(name) ? `${name.replace(' ', '')} effort` : quote(name);
};
