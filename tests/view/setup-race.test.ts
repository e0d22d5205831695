import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { raceName, readRace, readRaceDistance } from '../../src/view/setup-race.ts';
import { enAll as en } from '../../src/words/en-all.ts';

const read = (time: string, distance = '5K') => readRace({ distance, time }, en.race);

test.each([
  ['5K', 5000],
  ['5k', 5000],
  ['5 km', 5000],
  ['5', 5000],
  ['5000', 5000],
  ['5,000 m', 5000],
  ['5.000', 5000],
  ['10K', 10_000],
  ['1500m', 1500],
  ['3,2 km', 3200],
  ['mile', 1609.344],
  ['1 mile', 1609.344],
  ['2 miles', 3218.688],
  ['half marathon', 21_097.5],
  ['Half-Marathon', 21_097.5],
  ['marathon', 42_195],
])('"%s" is a distance', (typed, metres) => {
  expect(readRaceDistance(typed)).toBeCloseTo(metres, 6);
});

test.each(['', 'banana', 'K5', '5 parsecs', '-5', '5x800', '1e4', '∞'])('"%s" is none', (typed) => {
  expect(readRaceDistance(typed)).toBeUndefined();
});

test('a race gives its fitness', () => {
  const race = read('22:00');
  expect(race).toMatchObject({ kind: 'race', race: { distanceM: 5000, timeMs: 1_320_000 } });
  expect(race.kind === 'race' && race.fitness).toBeCloseTo(44.54, 2);
});

test('an empty time is no race, whatever the distance says', () => {
  expect(read('').kind).toBe('none');
  expect(read('  ', 'banana').kind).toBe('none');
});

test('bare minutes are understood, and it is said how', () => {
  expect(read('22')).toMatchObject({ kind: 'race', assumed: '22:00' });
});

describe('every wrong time has a sentence of its own', () => {
  const wrong = ['banana', '0', '-5', '99:99', '3:00', '9:00:00', '22:5', '99:00:00'];
  const sentences = wrong.map((time) => {
    const reading = read(time);
    return reading.kind === 'problem' && reading.field === 'time' ? reading.text : undefined;
  });

  test.each(wrong.map((time, index) => [time, sentences[index]] as const))(
    '%s',
    (_time, sentence) => {
      expect(sentence).toMatch(/^.{20,}[.?]$/);
    },
  );

  test('no two alike', () => {
    expect(new Set(sentences).size).toBe(wrong.length);
  });
});

test('what was probably meant is offered', () => {
  expect(read('3:00')).toMatchObject({
    suggestion: { time: '30:00', text: 'Did you mean 30:00?' },
  });
  expect(read('banana')).not.toHaveProperty('suggestion');
  expect(read('9:00:00')).not.toHaveProperty('suggestion');
});

test('a distance that is wrong is told at the distance', () => {
  expect(read('22:00', '')).toMatchObject({ kind: 'problem', field: 'distance' });
  expect(read('22:00', 'banana')).toMatchObject({ kind: 'problem', field: 'distance' });
  expect(read('1:02', '400')).toMatchObject({ kind: 'problem', field: 'distance' });
});

test('whatever is typed is answered, with a number or a sentence', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (distance, time) => {
      const reading = readRace({ distance, time }, en.race);
      if (reading.kind === 'race') {
        expect(Number.isFinite(reading.fitness)).toBe(true);
        expect(reading.race.timeMs).toBeGreaterThan(0);
      }
      if (reading.kind === 'problem') expect(reading.text.length).toBeGreaterThan(10);
    }),
  );
});

test.each([
  [5000, '5K'],
  [1500, '1500 m'],
  [1609.344, '1 mi'],
  [21_097.5, 'half marathon'],
  [42_195, 'marathon'],
])('%s m is called %s', (metres, name) => {
  expect(raceName(metres)).toBe(name);
});
