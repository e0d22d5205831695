import type { Strategy } from '../../../pace/target.ts';
import type { Block, Fartlek, Item, Step, Word, Workout } from '../../model.ts';
import {
  printExtent,
  printNumber,
  printQuantity,
  printTime,
  printTimes,
  quote,
} from './print-length.ts';
import { printRecovery } from './print-recovery.ts';
import { printTarget } from './print-target.ts';

/**
 * The canonical shorthand of a workout: `parseWorkout(formatWorkout(w))` gives `w` back, for
 * distances to the millimetre, times to the millisecond, and no length of nothing.
 */
export const formatWorkout = ({ title, items }: Workout): string => {
  const body = printItems(items);
  return title === undefined ? body : `${quote(title)}: ${body}`;
};

const printItems = (items: readonly Item[]): string =>
  items
    .map(printItem)
    .reduce((text, next) => `${text}${isSeconds(next) ? ' then ' : ' + '}${next}`);

/** After a pace "+ 15s" would be an offset, which never is more than 20 seconds. */
const isSeconds = (text: string): boolean => /^(1?\d|20)(\.\d+)?( to [\d.]+)?s\b/.test(text);

const printItem = (item: Item): string => {
  switch (item.kind) {
    case 'step':
      return printStep(item);
    case 'block':
      return printBlock(item);
    case 'pause':
      return `then: ${printRecovery(item.recovery)}`;
    case 'fartlek':
      return printFartlek(item);
  }
};

/** `6x800 @5K, 200 jog`; brackets wherever the count covers more than one plain step. */
const printBlock = ({ count, items, between }: Block): string => {
  const times = `${printQuantity(count, printNumber)}x`;
  const [first] = items;
  const plain = items.length === 1 && first?.kind === 'step' && !between && !leads(first);
  if (plain) return `${times}${printStep(first)}`;
  const rest = between ? `, ${printRecovery(between)} between sets` : '';
  return `${times}(${printItems(items)})${rest}`;
};

/** Words that stand before the length, and so would come between it and its count. */
const leads = ({ role, optional, extent }: Step): boolean =>
  optional === true ||
  role === 'warmUp' ||
  role === 'coolDown' ||
  role === 'easy' ||
  extent.kind === 'open';

const leading: Partial<Record<NonNullable<Step['role']>, string>> = {
  warmUp: 'warm-up ',
  coolDown: 'cool-down ',
  easy: 'easy ',
};
const following: Partial<Record<NonNullable<Step['role']>, string>> = {
  stride: ' stride',
  drill: ' drill',
  hill: ' hill',
};
const strategies: Readonly<Record<Strategy, string>> = {
  even: 'even',
  negative: 'negative',
  frontLoaded: 'front-loaded',
  holdThenRelease: 'held',
  race: 'race',
};

const printStep = (step: Step): string =>
  [
    step.optional ? 'optional ' : '',
    step.role ? (leading[step.role] ?? '') : '',
    printExtent(step.extent),
    step.role ? (following[step.role] ?? '') : '',
    step.label === undefined ? '' : ` ${quote(step.label)}`,
    step.strategy ? ` pacing ${strategies[step.strategy]}` : '',
    ...(step.words ?? []).map(printWord),
    step.target ? ` ${printTarget(step.target)}` : '',
    step.recovery ? `, ${printRecovery(step.recovery)}` : '',
  ].join('');

const printWord = ({ say, atM, atMs }: Word): string => {
  const place = atM === undefined ? '' : ` at ${printNumber(atM)} metres`;
  const time = atMs === undefined ? '' : ` at ${printTime(atMs)}`;
  return ` say ${quote(say)}${place}${time}`;
};

const printFartlek = ({ totalMs, surgeMs, easyMs, target }: Fartlek): string => {
  const [surge, easy] = [surgeMs, easyMs].map((ms) => printTimes(ms));
  const aim = target ? ` ${printTarget(target)}` : '';
  return `fartlek ${printTime(totalMs)} (surges ${surge}, easy ${easy})${aim}`;
};
