import { type Length, metres, miles, minutes, shorthandOf } from './figure.ts';
import type { Choice, Option } from './item.ts';
import type { ChoiceName, OptionName } from './names.ts';

/** Choices that several workouts share. */

/** A whole number between two ends, `{count}` in the template. */
export const count = (from: number, to: number, at: number, name: ChoiceName = 'reps'): Choice => ({
  id: 'count',
  name,
  options: Array.from({ length: to - from + 1 }, (_, i) => ({
    is: { kind: 'count', count: from + i },
    fills: { count: String(from + i) },
  })),
  start: at - from,
});

/** One length among several for one place of the template. */
export const oneLength = (
  id: string,
  name: ChoiceName,
  lengths: readonly Length[],
  start: number,
): Choice => ({
  id,
  name,
  options: lengths.map((length) => ({
    is: { kind: 'length', length },
    fills: { [id]: shorthandOf(length) },
  })),
  start,
});

/** One text among several for one place of the template, each with the name of what it means. */
export const oneOf = (
  id: string,
  name: ChoiceName,
  texts: readonly (readonly [is: OptionName, text: string])[],
  start: number,
): Choice => ({
  id,
  name,
  options: texts.map(([is, text]) => ({ is, fills: { [id]: text } })),
  start,
});

/** What comes between two reps, `{recovery}` in the template. */
export const recovery = (
  rest: 'rest' | 'jog',
  lengths: readonly Length[],
  start: number,
  name: ChoiceName = 'recovery',
): Choice => ({
  id: 'recovery',
  name,
  options: lengths.map((length) => ({
    is: { kind: 'recovery', length, rest },
    fills: { recovery: `${shorthandOf(length)} ${rest}` },
  })),
  start,
});

/** The jog between reps, in metres. */
export const jog = (lengths: readonly number[], at: number): Choice =>
  recovery('jog', lengths.map(metres), lengths.indexOf(at));

const ends = (length: Length): Option => ({
  is: { kind: 'length', length },
  fills: {
    warmUp: `warm-up ${shorthandOf(length)} + `,
    coolDown: ` + cool-down ${shorthandOf(length)}`,
  },
});
const none: Option = { is: 'none', fills: { warmUp: '', coolDown: '' } };

/** Easy running before and after: 1–2 miles, as the training articles have it. */
export const easyMiles: Choice = {
  id: 'ends',
  name: 'ends',
  options: [none, ...[1, 2].map(miles).map(ends)],
  start: 1,
};

/** The same by time, for sessions by time and for beginners. */
export const easyMinutes: Choice = {
  id: 'ends',
  name: 'ends',
  options: [none, ...[5, 10, 15].map(minutes).map(ends)],
  start: 2,
};
