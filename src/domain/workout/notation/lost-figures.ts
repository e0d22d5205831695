import type { Item, Workout } from '../model.ts';
import type { Note } from './note.ts';
import { formatWorkout } from './print/format-workout.ts';
import type { Span } from './scan/token.ts';

const words: Readonly<Record<string, number>> = Object.fromEntries(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i + 2]),
);
/** A slip of the pen makes a semicolon of the colon. */
const clock = /\d+(?::\d\d)+(?:\.\d+)?|\d\d?;[0-5]\d(?![\d;])/;
const number = /\d{1,2}[, ]000(?!\d)|\d,\d{3}(?![\d,])|\d+(?:\.\d+)?/;
const figures = new RegExp(`${clock.source}|${number.source}`, 'g');
/** `1'30"`, `1 min 15 s`, `1h30`, `1/2`, `2 ½`. */
const pairs = /(\d+)[\s-]*(?:(['′’hm]|min(?:s|utes?)?)[\s-]*(\d\d?)(?!\d)|(\/)(\d+)|([½¼¾]))/g;
const perMetres =
  /(\d+:\d\d|\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+:\d\d|\d+(?:\.\d+)?))?\s*(?:s|secs?|seconds)?\s*(?:per|\/)\s*([1-9]00)(?!\d)/g;
/** A speed comes out as a pace. */
const speeds =
  /(\d+(?:\.\d+)?)(?:\s*(?:[-–]|to)\s*(\d+(?:\.\d+)?))?\s*(?:[mk]ph|km\/?h|kmph|(?:mi|km|miles?|kms?|k)\s*(?:\/|per|an)\s*h)/gi;
/** `10 % faster` is 110 % of the speed. */
const shares =
  /(\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+(?:\.\d+)?))?\s*(?:%|per ?cent) (?:faster|quicker|slower)/gi;
/** `Set 2:`, `2. `, `group B`: tell a person where they are. */
const labels =
  /(?:set|part|group|day|week|option|session|workout)\s*\d(?!\d)(?:\s*(?:and|&)\s*\d)?|^\s*\d[.)](?=\s)|^\s*\d(?=(?:st|nd|rd|th) (?:set|rep|interval|effort|repeat)\b)/gim;

const near = (value: number): number => Math.round(value * 1000) / 1000;

/** A number as it may come out again: as it stands, in seconds, in metres, as minutes and seconds. */
const spellings = (figure: string): readonly number[] => {
  if (/[:;]/.test(figure)) {
    const seconds = figure.split(/[:;]/).reduce((sum, part) => sum * 60 + Number(part), 0);
    return [seconds, seconds / 60];
  }
  const value = Number(figure.replace(/[, ](?=\d{3})/g, ''));
  const [, minutes, tenths] = /^(\d+)\.(\d\d?)$/.exec(figure) ?? [];
  const timed = minutes && tenths ? [Number(minutes) * 60 + Number(tenths.padEnd(2, '0'))] : [];
  const units = [60, 3600, 1000, 1609.344, 1 / 60, 1 / 1000].map((unit) => value * unit);
  return [value, ...units, ...timed];
};

/** What follows from more steps than these is not worked out: such a text is printed by an app, not said by a coach. */
const mostSteps = 400;

type Stretch = { readonly size: number; readonly unit: string };

/** What is run one after another, up to one more than is looked at: counts within counts soon come to millions. */
const stretches = (items: readonly Item[], most = mostSteps + 1): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const item of items) {
    if (found.length >= most) break;
    found.push(...stretchesOf(item, most - found.length));
  }
  return found;
};

const stretchesOf = (item: Item, most: number): readonly Stretch[] => {
  if (item.kind === 'block') {
    const inner = stretches(item.items, most);
    const times = typeof item.count === 'number' ? item.count : item.count.from;
    const fitting = inner.length > 0 ? Math.ceil(most / inner.length) : 0;
    const all = Array.from({ length: Math.min(times, 60, fitting) }, () => inner).flat();
    return all.slice(0, most);
  }
  if (item.kind !== 'step') return [];
  const { extent } = item;
  if (extent.kind === 'distance') return [{ size: Number(extent.m), unit: 'm' }];
  return extent.kind === 'time' ? [{ size: Number(extent.ms) / 1000, unit: 's' }] : [];
};

/** What follows from a workout without standing in it: how many reps, and what neighbours come to. */
const sumsOf = ({ items }: Workout): readonly number[] => {
  const all = stretches(items);
  const found = [all.length];
  for (const [from, first] of all.entries()) {
    let sum = 0;
    for (const [i, { size, unit }] of all.slice(from, from + 6).entries()) {
      if (unit !== first.unit) break;
      sum += size;
      found.push(sum, sum / 60, sum / 1000, sum / 1609.344);
      if (size === first.size) found.push(i + 1);
    }
    found.push(all.filter(({ size }) => size === first.size).length);
  }
  return found;
};

const numbersOf = (workout: Workout): readonly number[] => [
  ...(formatWorkout(workout).match(figures) ?? []).flatMap(spellings),
  ...sumsOf(workout),
];

type Said = { readonly figure: string; readonly at: number; readonly values: readonly number[] };

/** The numbers of a text, each with all that it may stand for. */
const saidIn = (text: string): readonly Said[] => {
  const plain = text.replace(labels, (label) => ' '.repeat(label.length));
  const both = [...plain.matchAll(pairs)].map(({ 0: all, index, ...part }) => {
    const [first, second] = [Number(part[1]), Number(part[3] ?? part[5] ?? 0)];
    const quarters = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[part[6] ?? ''] ?? 0;
    const value = part[4] ? first / second : first + quarters;
    const hours = part[2] === 'h' ? 60 : 1;
    const seconds = (first * 60 + second) * hours;
    const values = part[2] ? [seconds, seconds / 60] : spellings(String(value));
    return { start: index, end: index + all.length, values };
  });
  for (const { 0: all, index, 1: from, 2: to, 3: per } of plain.matchAll(perMetres)) {
    // "16-18 per 100" comes out per kilometre.
    const values = [from, to].flatMap((each) =>
      each === undefined ? [] : [((spellings(each)[0] ?? 0) * 1000) / Number(per)],
    );
    both.push({ start: index, end: index + all.length, values });
  }
  for (const { 0: all, index, 1: from, 2: to } of plain.matchAll(speeds)) {
    const values = [from, to].flatMap((each) =>
      each === undefined ? [] : [Math.round(3600 / Number(each))],
    );
    both.push({ start: index, end: index + all.length, values });
  }
  for (const { 0: all, index, 1: from, 2: to } of plain.matchAll(shares)) {
    const values = [from, to].flatMap((each) =>
      each === undefined ? [] : [100 + Number(each), 100 - Number(each)],
    );
    both.push({ start: index, end: index + all.length, values });
  }
  const around = (at: number) =>
    both.filter(({ start, end }) => start <= at && at < end).flatMap(({ values }) => values);
  const digits = [...plain.matchAll(figures)].map(({ 0: figure, index: at }) => {
    return { figure, at, values: [...spellings(figure), ...around(at)] };
  });
  const spelt = [...plain.matchAll(/[a-z]+/gi)].flatMap(({ 0: word, index: at }) => {
    const value = words[word.toLowerCase()];
    return value === undefined ? [] : [{ figure: word, at, values: spellings(String(value)) }];
  });
  return [...digits, ...spelt];
};

/**
 * Where in `text` stand numbers that neither the workout, nor another reading of it, nor a note shows: each may
 * have been read past without a word.
 */
export const lostFigures = (
  text: string,
  workout: Workout,
  notes: readonly Note[],
): readonly Span[] => {
  const readings = [workout, ...notes.flatMap(({ alternatives }) => alternatives)];
  if (readings.some(({ items }) => stretches(items).length > mostSteps)) return [];
  const exact = notes.filter(({ text }) => text !== 'noCountOnce');
  const noted = (at: number) => exact.some(({ start, end }) => start <= at && at < end);
  let lost = saidIn(text).filter(({ at }) => !noted(at));
  for (const reading of readings) {
    if (lost.length === 0) break;
    const shown = new Set(numbersOf(reading).map(near));
    lost = lost.filter(({ values }) => !values.some((value) => shown.has(near(value))));
  }
  return lost.map(({ figure, at }) => ({ start: at, end: at + figure.length }));
};
