import { count, easyMiles, jog, oneLength, oneOf } from './choices.ts';
import { miles, minutes } from './figure.ts';
import type { Choice, LibraryItem } from './item.ts';

/** Track sessions for distance runners: start values and choices from the training articles. */

const level: Choice = {
  id: 'level',
  name: 'level',
  options: [
    { is: 'beginner', fills: {}, presets: { count: 0, recovery: 3 } },
    { is: 'advanced', fills: {}, presets: { count: 8, recovery: 1 } },
  ],
  start: 0,
};

const repeats: readonly LibraryItem[] = [
  {
    id: '400-repeats',
    section: 'track',
    template: '{warmUp}{count}x400 @85% effort, {recovery}{coolDown}',
    choices: [level, count(4, 12, 4), jog([100, 200, 300, 400], 400), easyMiles],
  },
  {
    id: '800-repeats',
    section: 'track',
    template: '{warmUp}{count}x800 @5K - 15-20s/mi, {recovery}{coolDown}',
    choices: [count(4, 8, 6), jog([200, 300, 400], 400), easyMiles],
  },
  {
    id: '800s-at-5k',
    section: 'track',
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

const rungs = ['2x400', '2x800', '2x1000', '2x1600', '1x2000'];
const ascending = (pace: string): string =>
  rungs.map((rung) => `${rung} @${pace}`).join(', {recovery} + ');

const ladders: readonly LibraryItem[] = [
  {
    id: 'pyramid',
    section: 'track',
    template: '{warmUp}{reps}{coolDown}',
    choices: [
      oneOf(
        'reps',
        'paces',
        [
          ['5kThroughout', pyramidText('5K', '5K')],
          ['5kUpMileDown', pyramidText('5K', 'mile')],
        ],
        0,
      ),
      jog([200, 300, 400], 400),
      easyMiles,
    ],
  },
  {
    id: 'ascending-ladder',
    section: 'track',
    template: '{warmUp}{reps}{coolDown}',
    choices: [
      oneOf(
        'reps',
        'pace',
        [
          ['5k', ascending('5K')],
          ['vo2max', ascending('I')],
        ],
        0,
      ),
      jog([200, 300, 400], 400),
      easyMiles,
    ],
  },
  {
    id: 'descending-ladder',
    section: 'track',
    template:
      '{warmUp}3200 @10K, 400 jog + 1600 @5K, 400 jog + 1000 @mile, 200 jog + 600 @as fast as possible, 200 jog + 200 @sprint{coolDown}',
    choices: [easyMiles],
  },
  {
    id: 'short-descending-ladder',
    section: 'track',
    template:
      '{warmUp}1600 @10K, {recovery} + 1200 @5K, {recovery} + 800 @3K, {recovery} + 400 @mile, {recovery} + 200 @800{coolDown}',
    choices: [jog([200, 300, 400], 400), easyMiles],
  },
];

const runs: readonly LibraryItem[] = [
  {
    id: 'track-warm-up',
    section: 'track',
    template:
      'warm-up {easy} + open drill {legSwings} + open drill {highKnees} + open drill {lunges}',
    choices: [oneLength('easy', 'easyRunning', [...[5, 10, 15].map(minutes), miles(1)], 1)],
  },
  {
    id: 'tempo-run',
    section: 'track',
    template: '{warmUp}{length} @T{coolDown}',
    choices: [
      oneLength('length', 'length', [...[15, 20, 30].map(minutes), miles(3)], 1),
      easyMiles,
    ],
  },
  {
    id: 'progression-run',
    section: 'track',
    template: '{length} @M + {length} @HM + {length} @10K{coolDown}',
    choices: [
      oneLength(
        'length',
        'eachThird',
        [...[5, 10, 15].map(minutes), miles(1), { m: 2000, as: 'km' }],
        1,
      ),
      { ...easyMiles, start: 0 },
    ],
  },
];

export const trackSessions: readonly LibraryItem[] = [...repeats, ...ladders, ...runs];
