import { describe, expect, it } from 'vitest';
import { library, libraryItem } from '../../../src/domain/workout/library/library.ts';

/**
 * The workout sheet row by row, in its own words: a row is a ready-made workout, several of them, or
 * something else for the reason given.
 */
const rows: readonly (readonly [row: string, is: readonly string[] | { readonly not: string }])[] =
  [
    ['Track: 400 repeats', ['400-repeats']],
    ['Track: 800 repeats', ['800-repeats']],
    ['Track: 800s at 5K pace', ['800s-at-5k']],
    ['Track: pyramid', ['pyramid']],
    ['Track: ascending ladder', ['ascending-ladder']],
    ['Track: descending ladder', ['descending-ladder']],
    ['Track: short descending ladder', ['short-descending-ladder']],
    ['Track: warm-up of easy running, then drills', ['track-warm-up']],
    ['Track: progression and tempo runs', ['progression-run', 'tempo-run']],
    ['Mile: run/walk, week by week', ['run-walk-1', 'run-walk-2', 'run-walk-3']],
    ['Mile: fartlek', ['fartlek']],
    ['Mile: structured fartlek', ['structured-fartlek']],
    ['Mile: threshold', ['threshold']],
    ['Mile: VO2max', ['vo2max']],
    ['Mile: strides after an easy run', ['strides-after-easy']],
    ['Mile: 400s at goal pace', ['mile-400s']],
    ['Mile: race warm-up', ['race-warm-up']],
    ['Mile: time trial', ['mile-trial']],
    ['Mile: race practice with surges', ['mile-race-practice']],
    ['400: race model', ['400-race-model']],
    ['400: lactic tolerance', ['lactic-tolerance']],
    ['400: strides', ['track-strides']],
    ['400: hill repeats', ['hill-repeats']],
    [
      'Laps of 400 and 200 m, a mile of four laps and 9.344 m',
      { not: 'the track and the plan know it' },
    ],
    ['A 200 m jog starts the next rep opposite', { not: 'the plan accumulates positions' }],
    ['Laps remaining counted aloud', { not: 'a switch, for every workout' }],
    [
      'No more than two track sessions a week',
      { not: 'advice over many days: the history gives it' },
    ],
    ['80/20, and no more than 10 % more a week', { not: 'a share of all running: the history' }],
    ['Rest days, runs a week, strides and VO2max a week', { not: 'the history counts them' }],
  ];

const items = rows.flatMap(([, is]) => ('not' in is ? [] : is));

describe('the workout sheet', () => {
  it.each(rows)('%s', (_, is) => {
    if ('not' in is) expect(is.not).not.toBe('');
    else expect(is.filter((id) => libraryItem(id) === undefined)).toEqual([]);
  });

  it('is all there is in the library, each once', () => {
    expect([...items].sort()).toEqual(library.map(({ id }) => id).sort());
  });
});
