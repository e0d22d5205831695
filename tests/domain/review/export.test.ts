import { expect, test } from 'vitest';
import { lapsAsCsv, sessionAsJson } from '../../../src/domain/review/export.ts';
import { review } from '../../../src/domain/review/review.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { fromTheFarSide, sessionOf } from './sample-session.ts';

test('laps as a spreadsheet reads them', () => {
  const state = sessionOf([{ phase: fromTheFarSide, splits: [53_100, 159_192], endedBy: 'clock' }]);
  expect(lapsAsCsv(review(state))).toBe(
    [
      'rep,lap,from_m,to_m,split_s,lap_s,target_lap_s,delta_s,computed',
      '1,1,0,200,53.100,53.100,52.800,0.300,no',
      '1,2,200,600,159.192,106.092,105.600,0.492,no',
      '1,3,600,800,212.256,53.064,52.800,0.264,yes',
      '',
    ].join('\r\n'),
  );
});

test('the log comes back out of the file as it was', () => {
  const { header } = sessionOf([]);
  const entries = [{ v: 1, seq: 0, at: epochMs(5), type: 'start' }] as const;
  expect(JSON.parse(sessionAsJson(header, entries))).toEqual({
    format: 'bell-lap/session',
    v: 1,
    header,
    entries,
  });
});
