import { count, easyMiles, jog, oneOf } from './choices.ts';
import type { Choice, LibraryItem } from './item.ts';

/** Track sessions for distance runners: start values and choices from the training articles. */

const level: Choice = {
  id: 'level',
  name: 'Level',
  options: [
    { label: 'Beginner', fills: {}, presets: { count: 0, recovery: 3 } },
    { label: 'Advanced', fills: {}, presets: { count: 8, recovery: 1 } },
  ],
  start: 0,
};

const repeats: readonly LibraryItem[] = [
  {
    id: '400-repeats',
    name: '400 repeats',
    section: 'track',
    purpose: 'Speed and running form, a little faster than feels natural.',
    template: '{warmUp}{count}x400 @85% effort, {recovery}{coolDown}',
    choices: [level, count(4, 12, 4), jog([100, 200, 300, 400], 400), easyMiles],
  },
  {
    id: '800-repeats',
    name: '800 repeats',
    section: 'track',
    purpose: 'Raises the pace you can hold when it starts to hurt.',
    template: '{warmUp}{count}x800 @5K - 15-20s/mi, {recovery}{coolDown}',
    choices: [count(4, 8, 6), jog([200, 300, 400], 400), easyMiles],
  },
  {
    id: '800s-at-5k',
    name: '800s at 5K pace',
    section: 'track',
    purpose: 'Teaches the pace of a 5K race; the one to start with.',
    template: '{warmUp}{count}x800 @5K, {recovery}{coolDown}',
    choices: [count(4, 8, 6), jog([200, 300, 400], 200), { ...easyMiles, start: 0 }],
  },
];

const up = [600, 800, 1000, 1200, 1600];
const down = [1200, 1000, 800, 600, 400];

const pyramidText = (upPace: string, downPace: string): string =>
  [...up.map((m) => `${m} @${upPace}`), ...down.map((m) => `${m} @${downPace}`)].join(
    ', {recovery} + ',
  );

const pyramid = (variant: 'even' | 'mile'): string =>
  pyramidText('5K', variant === 'even' ? '5K' : 'mile');

const rungs = ['2x400', '2x800', '2x1000', '2x1600', '1x2000'];
const ascending = (pace: string): string =>
  rungs.map((rung) => `${rung} @${pace}`).join(', {recovery} + ');

const ladders: readonly LibraryItem[] = [
  {
    id: 'pyramid',
    name: 'Pyramid',
    section: 'track',
    purpose: 'Holds one pace while the reps grow and shrink.',
    template: '{warmUp}{reps}{coolDown}',
    choices: [
      oneOf('reps', 'Paces', [pyramid('even'), pyramid('mile')], 0, [
        '5K pace throughout',
        'Up at 5K pace, down at mile pace',
      ]),
      jog([200, 300, 400], 400),
      easyMiles,
    ],
  },
  {
    id: 'ascending-ladder',
    name: 'Ascending ladder',
    section: 'track',
    purpose: 'Asks for the same pace again each time the distance grows.',
    template: '{warmUp}{reps}{coolDown}',
    choices: [
      oneOf('reps', 'Pace', [ascending('5K'), ascending('I')], 0, ['5K pace', 'VO2max pace']),
      jog([200, 300, 400], 400),
      easyMiles,
    ],
  },
  {
    id: 'descending-ladder',
    name: 'Descending ladder',
    section: 'track',
    purpose: 'Changes gear on tired legs, from 10K pace down to a sprint.',
    template:
      '{warmUp}3200 @10K, 400 jog + 1600 @5K, 400 jog + 1000 @mile, 200 jog + 600 @as fast as possible, 200 jog + 200 @sprint{coolDown}',
    choices: [easyMiles],
  },
  {
    id: 'short-descending-ladder',
    name: 'Short descending ladder',
    section: 'track',
    purpose: 'Each rep is shorter and faster than the last.',
    template:
      '{warmUp}1600 @10K, {recovery} + 1200 @5K, {recovery} + 800 @3K, {recovery} + 400 @mile, {recovery} + 200 @800{coolDown}',
    choices: [jog([200, 300, 400], 400), easyMiles],
  },
];

const runs: readonly LibraryItem[] = [
  {
    id: 'track-warm-up',
    name: 'Track warm-up',
    section: 'track',
    purpose: 'Gets the body ready before anything fast.',
    template:
      'warm-up {easy} + open drill "leg swings" + open drill "high knees" + open drill "walking lunges"',
    choices: [oneOf('easy', 'Easy running', ['5 min', '10 min', '15 min', '1 mi'], 1)],
  },
  {
    id: 'tempo-run',
    name: 'Tempo run',
    section: 'track',
    purpose: 'Comfortably hard: lifts the pace you can hold for an hour.',
    template: '{warmUp}{length} @T{coolDown}',
    choices: [oneOf('length', 'Length', ['15 min', '20 min', '30 min', '3 mi'], 1), easyMiles],
  },
  {
    id: 'progression-run',
    name: 'Progression run',
    section: 'track',
    purpose: 'Starts easy on yourself and finishes fast.',
    template: '{length} @M + {length} @HM + {length} @10K{coolDown}',
    choices: [
      oneOf('length', 'Each third', ['5 min', '10 min', '15 min', '1 mi', '2 km'], 1),
      { ...easyMiles, start: 0 },
    ],
  },
];

export const trackSessions: readonly LibraryItem[] = [...repeats, ...ladders, ...runs];
