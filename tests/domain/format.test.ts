import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approx,
  clock,
  coachTime,
  delta,
  distance,
  duration,
  NO_VALUE,
  pacePerKm,
  pacePerMile,
  parseTime,
  span,
} from '../../src/domain/format.ts';

const tenths = { tenths: true } as const;

describe('clock', () => {
  test.each([
    [0, '0:00', '0.0'],
    [41_000, '0:41', '41.0'],
    [53_100, '0:53', '53.1'],
    [59_949, '1:00', '59.9'],
    [59_950, '1:00', '1:00.0'],
    [211_200, '3:31', '3:31.2'],
    [239_960, '4:00', '4:00.0'],
    [3_599_999, '1:00:00', '1:00:00.0'],
    [3_723_000, '1:02:03', '1:02:03.0'],
    [-5_000, '\u22120:05', '\u22125.0'],
  ])('%d ms is %s and %s', (ms, whole, withTenths) => {
    expect(clock(ms)).toBe(whole);
    expect(clock(ms, tenths)).toBe(withTenths);
  });

  test('a running clock waits for the instant, a countdown and a hand time round up', () => {
    expect(clock(59_999, { ...tenths, rounding: 'down' })).toBe('59.9');
    expect(clock(2_001, { rounding: 'up' })).toBe('0:03');
    expect(clock(211_201, { ...tenths, rounding: 'up' })).toBe('3:31.3');
    expect(clock(211_200.000_000_01, { ...tenths, rounding: 'up' })).toBe('3:31.2');
  });

  test('what is no number is a dash', () => {
    expect([clock(Number.NaN), delta(Number.NaN), distance(Number.POSITIVE_INFINITY)]).toEqual([
      NO_VALUE,
      NO_VALUE,
      NO_VALUE,
    ]);
  });

  test('never says sixty, and reads back as the time it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 80_000_000 }), (ms) => {
        const text = clock(ms, tenths);
        expect(text).not.toMatch(/:60|:\d\.|:\d$/);
        expect(parseTime(text)).toEqual({ ok: true, value: Math.floor((ms + 50) / 100) * 100 });
      }),
    );
  });
});

test.each([
  [98_000, '98'],
  [99_400, '99'],
  [99_500, '1:40'],
  [198_800, '3:19'],
])('a coach writes %d ms as %s', (ms, text) => {
  expect(coachTime(ms)).toBe(text);
});

test('5000 m in 22:00 is 4:24 per km and 7:04.9 per mile', () => {
  expect(pacePerKm(264_000)).toBe('4:24/km');
  expect(pacePerMile(264_000, tenths)).toBe('7:04.9/mi');
  expect(pacePerMile(Number.NaN)).toBe(NO_VALUE);
});

test.each([
  [1_600, '+1.6'],
  [-400, '\u22120.4'],
  [0, '0.0'],
  [-49, '0.0'],
  [50, '+0.1'],
  [-50, '\u22120.1'],
  [62_340, '+1:02.3'],
])('a delta of %d ms is %s', (ms, text) => {
  expect(delta(ms)).toBe(text);
});

test.each([
  [800, '800'],
  [1500, '1500'],
  [3000, '3000'],
  [5000, '5 km'],
  [21_097.5, '21.1 km'],
  [1609.344, '1 mi'],
  [3218.688, '2 mi'],
  [1600, '1600'],
  [392.962, '393'],
  [9.344, '9.3'],
  [50, '50'],
])('a distance of %d m is %s', (m, text) => {
  expect(distance(m)).toBe(text);
});

test('a distance in a stated unit', () => {
  expect([distance(1500, 'km'), distance(800, 'mi'), distance(5000, 'm')]).toEqual([
    '1.5 km',
    '0.5 mi',
    '5000',
  ]);
});

test.each([
  [45_000, '45 s'],
  [90_000, '90 s'],
  [3_120_000, '52 min'],
  [3_599_000, '1 h'],
  [3_900_000, '1 h 5 min'],
])('a total of %d ms is %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});

test('estimates and ranges', () => {
  expect(approx('3:32.0')).toBe('\u2248 3:32.0');
  expect(span('2:51', '3:01')).toBe('2:51\u20133:01');
  expect(span('2:51', '2:51')).toBe('2:51');
});

describe('parseTime', () => {
  test.each([
    ['22:00', 1_320_000],
    [' 22:00 ', 1_320_000],
    ['3:31.2', 211_200],
    ['3:31,2', 211_200],
    ['3.31.2', 211_200],
    ['3\u203231\u2033', 211_000],
    ['3\'31"2', 211_200],
    ['1:22:00', 4_920_000],
    ['75:30', 4_530_000],
    ['84', 84_000],
    ['22.00', 22_000],
    ['53.1', 53_100],
    ['60"', 60_000],
    ["22'", 1_320_000],
    ['1h22m', 4_920_000],
    ['1 h 22 min 30 s', 4_950_000],
    ['22 min', 1_320_000],
    ['84 sec', 84_000],
    ['\uff12\uff12:\uff10\uff10', 1_320_000],
  ])('reads %s', (text, ms) => {
    expect(parseTime(text)).toEqual({ ok: true, value: ms });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['banana', 'notATime'],
    ['h', 'notATime'],
    ['1e3', 'notATime'],
    ['NaN', 'notATime'],
    ['Infinity', 'notATime'],
    ['22:00:00:00', 'notATime'],
    ['0', 'zero'],
    ['0:00', 'zero'],
    ['0.0001', 'zero'],
    ['-5', 'negative'],
    ['\u221222:00', 'negative'],
    ['99:99', 'secondsOver59'],
    ['3:60', 'secondsOver59'],
    ['1:75:00', 'minutesOver59'],
    ['3:5', 'needsTwoDigits'],
    ['1:2:03', 'needsTwoDigits'],
    ['25:00:00', 'tooLong'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parseTime(text)).toEqual({ ok: false, error: reason });
  });

  test('gives a positive whole number of ms or a reason, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789:.,\'"hms -'.split('')), maxLength: 12 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const time = parseTime(text);
        if (time.ok) expect(time.value > 0 && Number.isInteger(time.value)).toBe(true);
        else expect(time.error).toMatch(/^[a-z]+/i);
      }),
      { numRuns: 2000 },
    );
  });
});
