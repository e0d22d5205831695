import type { Choice, Option } from './item.ts';

/** Choices that several workouts share. */

/** A whole number between two ends, `{count}` in the template. */
export const count = (from: number, to: number, at: number, name = 'Reps'): Choice => ({
  id: 'count',
  name,
  options: Array.from({ length: to - from + 1 }, (_, i) => ({
    label: String(from + i),
    fills: { count: String(from + i) },
  })),
  start: at - from,
});

/** One text among several for one place of the template. */
export const oneOf = (
  id: string,
  name: string,
  texts: readonly string[],
  start: number,
  labels: readonly string[] = texts,
): Choice => ({
  id,
  name,
  options: texts.map((text, i): Option => ({ label: labels[i] ?? text, fills: { [id]: text } })),
  start,
});

/** The jog between reps, in metres. */
export const jog = (metres: readonly number[], at: number): Choice =>
  oneOf(
    'recovery',
    'Recovery',
    metres.map((m) => `${m} jog`),
    metres.indexOf(at),
    metres.map((m) => `${m} m jog`),
  );

const ends = (length: string): Option => ({
  label: length,
  fills: { warmUp: `warm-up ${length} + `, coolDown: ` + cool-down ${length}` },
});
const none: Option = { label: 'None', fills: { warmUp: '', coolDown: '' } };

/** Easy running before and after: 1–2 miles, as the training articles have it. */
export const easyMiles: Choice = {
  id: 'ends',
  name: 'Warm-up and cool-down',
  options: [none, ends('1 mi'), ends('2 mi')],
  start: 1,
};

/** The same by time, for sessions by time and for beginners. */
export const easyMinutes: Choice = {
  id: 'ends',
  name: 'Warm-up and cool-down',
  options: [none, ends('5 min'), ends('10 min'), ends('15 min')],
  start: 2,
};
