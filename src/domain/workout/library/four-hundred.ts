import { count, easyMinutes, oneOf } from './choices.ts';
import type { LibraryItem } from './item.ts';

/** For the 400. */

const model = [
  'say "Drive, head down" at 0 metres',
  'say "Transition" at 50 metres',
  'say "Coast, quiet arms" at 100 metres',
  'say "Accelerate, arms on the bend" at 200 metres',
].join(' ');

export const fourHundred: readonly LibraryItem[] = [
  {
    id: '400-race-model',
    name: '400 race model',
    section: 'fourHundred',
    purpose: 'Rehearses the four parts of the race, each called as you reach it.',
    template: `{warmUp}400 pacing race ${model} @goal 400{coolDown}`,
    choices: [easyMinutes],
    goalM: 400,
  },
  {
    id: 'lactic-tolerance',
    name: 'Lactic tolerance',
    section: 'fourHundred',
    purpose: 'The same distance again and again near top speed, so the last 100 holds.',
    template: '{warmUp}{count}x{length} @near top speed, {recovery}{coolDown}',
    choices: [
      count(2, 6, 4),
      oneOf('length', 'Distance', ['150', '200', '300', '350'], 2, [
        '150 m',
        '200 m',
        '300 m',
        '350 m',
      ]),
      oneOf('recovery', 'Break', ['3 min rest', '5 min rest', '8 min rest'], 1),
      easyMinutes,
    ],
  },
  {
    id: 'track-strides',
    name: 'Strides on the track',
    section: 'fourHundred',
    purpose: 'Smooth speed: build to near top speed, then ease to a jog. Three times a week.',
    template: '{warmUp}{count}x{length} stride @near top speed, 60s jog',
    choices: [
      count(4, 6, 4),
      oneOf('length', 'Each', ['20s', '80 metres'], 0, ['20 s', '80 m']),
      easyMinutes,
    ],
  },
  {
    id: 'hill-repeats',
    name: 'Hill repeats',
    section: 'fourHundred',
    purpose: 'Strength and drive, hard but never a sprint.',
    template: '{warmUp}{count}x{length} hill @hard, {recovery}{coolDown}',
    choices: [
      count(4, 10, 6),
      oneOf('length', 'Uphill', ['20s', '30s', '45s', '60s'], 2, ['20 s', '30 s', '45 s', '60 s']),
      oneOf('recovery', 'Recovery', ['90s jog', 'jog back'], 0, [
        '90 s jog back',
        'Jog back, then tap',
      ]),
      easyMinutes,
    ],
  },
];
