import { expect, test } from 'vitest';
import { missedCues } from '../../../src/domain/cues/missed.ts';
import { at, does, headerOf, logOf, tap, threeReps } from '../../support/sample-session.ts';

const header = headerOf(threeReps);
/** The first rep runs from second 610 to 821.2, with its bell at 715.6. */
const log = logOf(header, [does('start', 0), tap(600)]);

test.each([
  ['what fell due in between', 700, 800, ['1:bell']],
  ['nothing before, and nothing still to come', 716, 821, []],
  ['nothing that can still be played late', 716, 821.3, []],
  ['what is too late to be played', 716, 821.4, ['1:finish']],
  [
    'in order, through phases that ended meanwhile',
    720,
    904.5,
    ['1:finish', '2:half', '2:last10', '3:count3', '3:count2'],
  ],
] as const)('%s', (_, from, to, cues) => {
  expect(missedCues(header, log, at(from), at(to))).toEqual(cues);
});

test('what came after the last entry, whatever the beat says', () => {
  expect(missedCues(header, log, at(0), at(612))).toEqual([
    '1:count3',
    '1:count2',
    '1:count1',
    '1:start',
  ]);
});

test('nothing of a session that was paused or over', () => {
  const paused = logOf(header, [does('start', 0), tap(600), does('pause', 650)]);
  const ended = logOf(header, [does('start', 0), tap(600), does('end', 650)]);
  expect(missedCues(header, paused, at(660), at(2000))).toEqual([]);
  expect(missedCues(header, ended, at(660), at(2000))).toEqual([]);
});
