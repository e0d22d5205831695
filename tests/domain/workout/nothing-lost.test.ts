import { expect, it } from 'vitest';
import { parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import strings from './coach-strings.json';

/** Numbers that are said in another way in the workout, and why. */
const known: Readonly<Record<string, string>> = {
  // 2:40 for 800 m, of which 600 are run at it.
  '6x800 in 2:40, 90s, last 200 of each hard': '2:40',
  // The same mile again.
  '4-5 x 1 mile (1,600m) at 10K race pace, with one minute of easy recovery between each repeat':
    '1,600',
  // Said beside the pace that is taken, and noted there.
  '1-2 x 200 metres at repetition pace (9.5/10 effort); off 200 metres easy walk/jog; 1-4 x 800 metres at threshold pace (8.5/10 effort); off 1-2 min rest; 1-2 x 200 meters at repetition pace.':
    '9.5 8.5',
};

it.each([...strings.sure, ...strings.doubtful])('$text loses no number', ({ text }) => {
  const read = parseWorkout(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const unused = read.value.notes.filter((note) => note.text === 'unusedFigure');
  expect(unused.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(known[text] ?? '');
});

it.each([['8x800 in 2:30, 60s, last 100 of each hard', '2:30']])(
  'what is read past in %s is said',
  (text, figures) => {
    const read = parseWorkout(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const unused = read.value.notes.filter((note) => note.text === 'unusedFigure');
    expect(unused.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(figures);
  },
);
