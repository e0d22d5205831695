import { count, easyMiles, easyMinutes, oneOf } from './choices.ts';
import { drawSurges } from './draw-surges.ts';
import type { LibraryItem } from './item.ts';

/** The way to a mile: from run and walk to a time trial. */

const mileM = 1609.344;

const talkTest = 'say "Can you still chat?" at 20s';

/** Three stages; a stage may be repeated for weeks, three days a week with a rest day between. */
const runWalk = (
  stage: number,
  run: string,
  walk: string,
  [from, to]: readonly [number, number],
): LibraryItem => ({
  id: `run-walk-${stage}`,
  name: `Run/walk, stage ${stage}`,
  section: 'mile',
  purpose: 'Builds up to running without a break: go on when you can still talk.',
  template: `warm-up 5 min "walk" + {count}x${run} ${talkTest}, ${walk} walk + cool-down 5 min "walk"`,
  choices: [count(from, to, from, 'Rounds')],
});

const beginnings: readonly LibraryItem[] = [
  runWalk(1, '30s', '90s', [8, 10]),
  runWalk(2, '60s', '60s', [8, 10]),
  runWalk(3, '2 min', '60s', [5, 7]),
];

const fartleks: readonly LibraryItem[] = [
  {
    id: 'fartlek',
    name: 'Fartlek',
    section: 'mile',
    purpose: 'Surges nobody sees coming, as in a race.',
    template: '{warmUp}fartlek {total} (surges 30s-2 min, easy 1-3 min) @fast{coolDown}',
    choices: [oneOf('total', 'Length', ['15 min', '20 min', '30 min', '40 min'], 1), easyMinutes],
  },
  {
    id: 'structured-fartlek',
    name: 'Structured fartlek',
    section: 'mile',
    purpose: 'Fast running with full control of when it comes.',
    template: '{warmUp}{count}x2 min @fast, {recovery}{coolDown}',
    choices: [
      count(3, 8, 5),
      oneOf('recovery', 'Recovery', ['2 min jog', '2:30 jog', '3 min jog', '2-3 min jog'], 0),
      easyMinutes,
    ],
  },
];

const workouts: readonly LibraryItem[] = [
  {
    id: 'threshold',
    name: 'Threshold',
    section: 'mile',
    purpose: 'Makes fast running feel less hard for longer.',
    template: '{warmUp}{reps}{coolDown}',
    choices: [
      oneOf('reps', 'Form', ['20 min @10K', '2x10 min @10K, 2-3 min jog'], 0, [
        '20 min',
        '2 × 10 min, 2–3 min jog',
      ]),
      easyMinutes,
    ],
  },
  {
    id: 'vo2max',
    name: 'VO2max',
    section: 'mile',
    purpose: 'Raises the ceiling: once a week, no more.',
    template: '{warmUp}{count}x{length} @I, {recovery}{coolDown}',
    choices: [
      count(3, 6, 5),
      oneOf('length', 'Each', ['3 min', '4 min', '5 min'], 0),
      oneOf('recovery', 'Recovery', ['2 min jog', '3 min jog', '4 min jog rest'], 1, [
        '2 min jog',
        '3 min jog',
        '4 min jog',
      ]),
      easyMinutes,
    ],
  },
  {
    id: 'strides-after-easy',
    name: 'Strides after an easy run',
    section: 'mile',
    purpose: 'Keeps the legs quick without tiring them: twice a week.',
    template: 'easy {easy} + {count}x{length} stride, 60s walk',
    choices: [
      count(4, 6, 4),
      oneOf('length', 'Each', ['50 metres', '80 metres', '100', '20s'], 1, [
        '50 m',
        '80 m',
        '100 m',
        '20 s',
      ]),
      oneOf('easy', 'Easy run', ['20 min', '30 min', '40 min', '3 mi'], 1),
    ],
  },
  {
    id: 'mile-400s',
    name: 'Mile 400s',
    section: 'mile',
    purpose: 'Four of these in a row are your mile: learn the pace.',
    template: '{warmUp}{count}x400 @goal mile, {recovery}{coolDown}',
    choices: [
      count(4, 10, 6),
      oneOf('recovery', 'Recovery', ['60s rest', '90s rest', '2 min rest'], 1),
      easyMiles,
    ],
    goalM: mileM,
  },
];

const words = 'say "This is where it hurts" at 800 metres say "Answer it" at 1200 metres';

const races: readonly LibraryItem[] = [
  {
    id: 'race-warm-up',
    name: 'Race warm-up',
    section: 'mile',
    purpose: 'Brings you to the line warm, and in time for the gun.',
    template:
      'warm-up {easy} + open drill "leg swings" + open drill "walking lunges" + {count}x{length} stride, 60s walk',
    choices: [
      oneOf('easy', 'Easy jog', ['10 min', '12 min', '15 min'], 0),
      count(4, 6, 4, 'Strides'),
      oneOf('length', 'Each', ['50 metres', '80 metres', '100'], 1, ['50 m', '80 m', '100 m']),
    ],
    endsBeforeStartMs: { from: 5 * 60_000, to: 10 * 60_000 },
  },
  {
    id: 'mile-trial',
    name: 'Mile time trial',
    section: 'mile',
    purpose: 'Shows what the training has done.',
    template: '{warmUp}1 mi pacing {pacing}{words} @goal mile{coolDown}',
    choices: [
      oneOf('pacing', 'Pacing', ['even', 'negative', 'front-loaded', 'held'], 0, [
        'Even',
        'Second half faster',
        'First half faster',
        'Held back, released for the last 400',
      ]),
      oneOf('words', 'Words on the way', ['', ` ${words}`], 0, ['None', 'At 800 and 1200 m']),
      { ...easyMiles, start: 0 },
    ],
    goalM: mileM,
  },
  {
    id: 'mile-race-practice',
    name: 'Mile race practice',
    section: 'mile',
    purpose: 'A time trial in which the surges of a real race are drawn for you.',
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
