import { count, easyMiles, easyMinutes, oneLength, oneOf, recovery } from './choices.ts';
import { drawSurges } from './draw-surges.ts';
import { type Length, metres, mileM, miles, minutes, seconds, shorthandOf } from './figure.ts';
import type { Choice, LibraryItem } from './item.ts';

/** The way to a mile: from run and walk to a time trial. */

/** Three stages; a stage may be repeated for weeks, three days a week with a rest day between. */
const runWalk = (
  stage: 1 | 2 | 3,
  run: string,
  walk: string,
  [from, to]: readonly [number, number],
): LibraryItem => ({
  id: `run-walk-${stage}`,
  section: 'mile',
  template: `warm-up 5 min {walk} + {count}x${run} say {chat} at 20s, ${walk} walk + cool-down 5 min {walk}`,
  choices: [count(from, to, from, 'rounds')],
});

const beginnings: readonly LibraryItem[] = [
  runWalk(1, '30s', '90s', [8, 10]),
  runWalk(2, '60s', '60s', [8, 10]),
  runWalk(3, '2 min', '60s', [5, 7]),
];

const twoToThreeMinutes: Length = { ms: { from: 120_000, to: 180_000 } };

const fartleks: readonly LibraryItem[] = [
  {
    id: 'fartlek',
    section: 'mile',
    template: '{warmUp}fartlek {total} (surges 30s-2 min, easy 1-3 min) @fast{coolDown}',
    choices: [oneLength('total', 'length', [15, 20, 30, 40].map(minutes), 1), easyMinutes],
  },
  {
    id: 'structured-fartlek',
    section: 'mile',
    template: '{warmUp}{count}x2 min @fast, {recovery}{coolDown}',
    choices: [
      count(3, 8, 5),
      recovery('jog', [...[2, 2.5, 3].map(minutes), twoToThreeMinutes], 0),
      easyMinutes,
    ],
  },
];

const thresholdForm: Choice = {
  id: 'reps',
  name: 'form',
  options: [
    { is: { kind: 'length', length: minutes(20) }, fills: { reps: '20 min @10K' } },
    {
      is: { kind: 'reps', count: 2, length: minutes(10), jog: twoToThreeMinutes },
      fills: { reps: `2x10 min @10K, ${shorthandOf(twoToThreeMinutes)} jog` },
    },
  ],
  start: 0,
};

const workouts: readonly LibraryItem[] = [
  {
    id: 'threshold',
    section: 'mile',
    template: '{warmUp}{reps}{coolDown}',
    choices: [thresholdForm, easyMinutes],
  },
  {
    id: 'vo2max',
    section: 'mile',
    template: '{warmUp}{count}x{length} @I, {recovery}{coolDown}',
    choices: [
      count(3, 6, 5),
      oneLength('length', 'each', [3, 4, 5].map(minutes), 0),
      recovery('jog', [2, 3, 4].map(minutes), 1),
      easyMinutes,
    ],
  },
  {
    id: 'strides-after-easy',
    section: 'mile',
    template: 'easy {easy} + {count}x{length} stride, 60s walk',
    choices: [
      count(4, 6, 4),
      oneLength('length', 'each', [...[50, 80, 100].map(metres), seconds(20)], 1),
      oneLength('easy', 'easyRun', [...[20, 30, 40].map(minutes), miles(3)], 1),
    ],
  },
  {
    id: 'mile-400s',
    section: 'mile',
    template: '{warmUp}{count}x400 @goal mile, {recovery}{coolDown}',
    choices: [
      count(4, 10, 6),
      recovery('rest', [seconds(60), seconds(90), minutes(2)], 1),
      easyMiles,
    ],
    goalM: mileM,
  },
];

const hurtsAtM = 800;
const answerAtM = 1200;

const words: Choice = {
  id: 'words',
  name: 'words',
  options: [
    { is: 'none', fills: { words: '' } },
    {
      is: { kind: 'places', atM: [hurtsAtM, answerAtM] },
      fills: { words: ` say {hurts} at ${hurtsAtM} metres say {answer} at ${answerAtM} metres` },
    },
  ],
  start: 0,
};

const races: readonly LibraryItem[] = [
  {
    id: 'race-warm-up',
    section: 'mile',
    template:
      'warm-up {easy} + open drill {legSwings} + open drill {lunges} + {count}x{length} stride, 60s walk',
    choices: [
      oneLength('easy', 'easyJog', [10, 12, 15].map(minutes), 0),
      count(4, 6, 4, 'strides'),
      oneLength('length', 'each', [50, 80, 100].map(metres), 1),
    ],
    endsBeforeStartMs: { from: 5 * 60_000, to: 10 * 60_000 },
  },
  {
    id: 'mile-trial',
    section: 'mile',
    template: '{warmUp}1 mi pacing {pacing}{words} @goal mile{coolDown}',
    choices: [
      oneOf(
        'pacing',
        'pacing',
        [
          ['even', 'even'],
          ['negative', 'negative'],
          ['frontLoaded', 'front-loaded'],
          ['held', 'held'],
        ],
        0,
      ),
      words,
      { ...easyMiles, start: 0 },
    ],
    goalM: mileM,
  },
  {
    id: 'mile-race-practice',
    section: 'mile',
    template: '{warmUp}1 mi pacing even{surges} @goal mile{coolDown}',
    choices: [easyMiles],
    goalM: mileM,
    draw: (seed) => ({ surges: drawSurges(seed) }),
  },
];

export const mileSessions: readonly LibraryItem[] = [
  ...beginnings,
  ...fartleks,
  ...workouts,
  ...races,
];
