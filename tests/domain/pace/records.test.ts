import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordSpeed } from '../../../src/domain/pace/records.ts';

test('is the record itself where there is one', () => {
  expect(800 / recordSpeed(800)).toBeCloseTo(100.91, 9);
  expect(42_195 / recordSpeed(42_195)).toBeCloseTo(7235, 9);
});

test('half-way between two in log distance is half-way between their speeds', () => {
  const middle = Math.sqrt(5000 * 10_000);
  expect(recordSpeed(middle)).toBeCloseTo((recordSpeed(5000) + recordSpeed(10_000)) / 2, 9);
});

test('beyond the rows is the nearest one', () => {
  expect(recordSpeed(10)).toBe(recordSpeed(100));
  expect(recordSpeed(1e6)).toBe(recordSpeed(100_000));
});

test('from 200 m up nobody holds a longer distance faster, and no time is beaten over more metres', () => {
  const metres = fc.double({ min: 200, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(metres, fc.double({ min: 1.001, max: 1.5, noNaN: true }), (m, factor) => {
      expect(recordSpeed(m * factor)).toBeLessThanOrEqual(recordSpeed(m));
      expect((m * factor) / recordSpeed(m * factor)).toBeGreaterThan(m / recordSpeed(m));
    }),
  );
});
