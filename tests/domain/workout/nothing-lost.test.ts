import { expect, it } from 'vitest';
import { parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import strings from './coach-strings.json';

/** Numbers that are said in another way in the workout, and why. */
const known: Readonly<Record<string, string>> = {
  // 2:40 for 800 m, of which 600 are run at it.
  '6x800 in 2:40, 90s, last 200 of each hard': '2:40',
  // The same three miles, and the same four laps, again.
  'four reps of 3 miles (4.83 km), interspersed with 600 m recovery runs.': '4.83',
  '1600 (4 laps)\nrest a few minutes (jog or walk)\n1200 (3 laps)\nrest a few minutes\n800 (2 laps)\nrest a few minutes':
    '4',
  // Efforts beside the pace that is taken, and noted there.
  '2-3 x 300 metres at repetition pace (9/10 effort); off 300 metres easy walk/jog; 2-5 x 1000 metres at threshold pace (7.5/10 effort); off 2-3 min rest; 2-3 x 300 meters at repetition pace.':
    '9 7.5',
  '5 x ( 4 x 400m )\nIntensity — 3000m pace\nRecovery — 55” walk/jog after each 400m rep in a set, 4-6 minutes recovery between sets\nExertion — 9/10':
    '9 10',
  // Between the fewest and the most.
  '4, 5 or 6 x 800': '5',
  'five, six or seven half mile reps on the flat': 'six',
  // Hundreds of metres.
  '2-3 x (700-500-400-200-100) @ 5k - 10k pace, jog a 200 after the 7, 5, and 4, jog 100m after the 200 and 100.':
    '7 4',
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
