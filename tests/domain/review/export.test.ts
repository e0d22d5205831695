import { expect, test } from 'vitest';
import { lapsAsCsv, sessionAsJson } from '../../../src/domain/review/export.ts';
import { review } from '../../../src/domain/review/review.ts';
import type { Repair } from '../../../src/domain/session/log.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { reviewTable } from '../../../src/view/review-table.ts';
import { enReview } from '../../../src/words/en-review.ts';
import { at, does, headerOf, repFromPhone, stateAfter, tap } from '../../support/sample-session.ts';
import { fromTheFarSide, sessionOf } from './sample-session.ts';

test('laps as a spreadsheet reads them', () => {
  const state = sessionOf([{ phase: fromTheFarSide, splits: [53_100, 159_192], endedBy: 'clock' }]);
  expect(lapsAsCsv(review(state))).toBe(
    [
      'rep,lap,from_m,to_m,split_s,lap_s,target_lap_s,delta_s,computed,by_hand',
      '1,1,0,200,53.100,53.100,52.800,0.300,no,',
      '1,2,200,600,159.192,106.092,105.600,0.492,no,',
      '1,3,600,800,212.256,53.064,52.800,0.264,yes,',
      '',
    ].join('\r\n'),
  );
});

test('laps that were put right by hand say so, in the table too', () => {
  const header = headerOf({ phases: [repFromPhone] }, { ending: 'tap' });
  const run = (seconds: number, ...repairs: readonly Repair[]) =>
    review(
      stateAfter(header, [
        does('start', 0),
        tap(seconds),
        tap(222),
        ...repairs.map((repair) => ({ type: 'repair', at: at(400), repair }) as const),
      ]),
    );
  const laps = (of: ReturnType<typeof review>) => reviewTable(of.rows, enReview).rows[0]?.laps;
  const changed = run(
    116,
    { kind: 'move', capture: 1, elapsedMs: 105_000 },
    { kind: 'assign', capture: 2, mark: 1 },
  );
  expect(lapsAsCsv(changed)).toMatch(/,no,moved\r\n.*,no,assigned\r\n$/);
  expect(laps(changed)).toEqual(['1:45.0 (time by hand)', '1:47.0 (place by hand)']);
  const drop: Repair = { kind: 'drop', capture: 1 };
  const added = run(116, drop, { kind: 'add', run: 0, elapsedMs: 105_000, estimated: true });
  expect(lapsAsCsv(added)).toMatch(/,yes,added\r\n/);
  expect(laps(added)?.[0]).toBe('≈ 1:45.0 (added)');
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
