import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clock } from '../../src/domain/format.ts';
import { later } from '../../src/domain/units.ts';
import {
  type RunningTenths,
  secondLeftMs,
  tenthsDown,
  tenthsUp,
} from '../../src/view/running-tenths.ts';
import { t0 } from '../support/sample-session.ts';

/** The digit that a strip of ten shows which began then. */
const digitAt = ({ beganAt, down }: RunningTenths, at: number): number => {
  const step = Math.min(9, Math.floor((at - beganAt) / 100));
  return down ? 9 - step : step;
};

/** Between the ends of tenths, where both agree on the last bit of a float. */
const amount = fc
  .tuple(fc.nat({ max: 600_000 }), fc.integer({ min: 1, max: 99 }))
  .map(([tenths, ms]) => tenths * 100 + ms);
const passing = fc.integer({ min: 0, max: 999 });

test('a running clock shows the tenth that has come, until its second is over', () => {
  fc.assert(
    fc.property(amount, passing, (ms, gone) => {
      const runs = tenthsUp(t0, ms);
      fc.pre(gone < secondLeftMs(runs, t0) && (ms + gone) % 100 !== 0);
      const shown = clock(ms + gone, { tenths: true, rounding: 'down' });
      expect(`${digitAt(runs, later(t0, gone))}`).toBe(shown.at(-1));
      expect(shown.slice(0, -2)).toBe(clock(ms, { tenths: true, rounding: 'down' }).slice(0, -2));
    }),
  );
});

test('a countdown shows the tenth that has not gone, until its second is over', () => {
  fc.assert(
    fc.property(amount, passing, (ms, gone) => {
      const runs = tenthsDown(t0, ms);
      fc.pre(gone < secondLeftMs(runs, t0) && gone < ms && (ms - gone) % 100 !== 0);
      const shown = clock(ms - gone, { tenths: true, rounding: 'up' });
      expect(`${digitAt(runs, later(t0, gone))}`).toBe(shown.at(-1));
      expect(shown.slice(0, -2)).toBe(clock(ms, { tenths: true, rounding: 'up' }).slice(0, -2));
    }),
  );
});
