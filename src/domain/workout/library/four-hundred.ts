import { count, easyMinutes, oneLength, recovery } from './choices.ts';
import { metres, minutes, seconds } from './figure.ts';
import type { Choice, LibraryItem } from './item.ts';

/** For the 400. */

const model = [
  'say {drive} at 0 metres',
  'say {transition} at 50 metres',
  'say {coast} at 100 metres',
  'say {accelerate} at 200 metres',
].join(' ');

const downhill: Choice = {
  id: 'recovery',
  name: 'recovery',
  options: [
    {
      is: { kind: 'recovery', length: seconds(90), rest: 'jogBack' },
      fills: { recovery: '90s jog' },
    },
    { is: 'jogBackThenTap', fills: { recovery: 'jog back' } },
  ],
  start: 0,
};

export const fourHundred: readonly LibraryItem[] = [
  {
    id: '400-race-model',
    section: 'fourHundred',
    template: `{warmUp}400 pacing race ${model} @goal 400{coolDown}`,
    choices: [easyMinutes],
    goalM: 400,
  },
  {
    id: 'lactic-tolerance',
    section: 'fourHundred',
    template: '{warmUp}{count}x{length} @near top speed, {recovery}{coolDown}',
    choices: [
      count(2, 6, 4),
      oneLength('length', 'distance', [150, 200, 300, 350].map(metres), 2),
      recovery('rest', [3, 5, 8].map(minutes), 1, 'break'),
      easyMinutes,
    ],
  },
  {
    id: 'track-strides',
    section: 'fourHundred',
    template: '{warmUp}{count}x{length} stride @near top speed, 60s jog',
    choices: [
      count(4, 6, 4),
      oneLength('length', 'each', [seconds(20), metres(80)], 0),
      easyMinutes,
    ],
  },
  {
    id: 'hill-repeats',
    section: 'fourHundred',
    template: '{warmUp}{count}x{length} hill @hard, {recovery}{coolDown}',
    choices: [
      count(4, 10, 6),
      oneLength('length', 'uphill', [20, 30, 45, 60].map(seconds), 2),
      downhill,
      easyMinutes,
    ],
  },
];
