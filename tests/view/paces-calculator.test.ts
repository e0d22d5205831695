import { describe, expect, test } from 'vitest';
import { pacesCalculator } from '../../src/view/paces-calculator.ts';
import { firstPacesForm, type PacesForm, readPacesForm } from '../../src/view/paces-form.ts';
import { enAll as en } from '../../src/words/en-all.ts';
import { reader as notation } from '../support/reader.ts';

const results = { race: { distanceM: 5000, timeMs: 1_320_000 } };
const lane1 = { lapM: 400, shown: { units: 'both', lapName: '400' } } as const;
const lane2 = { lapM: 407.0376, shown: { units: 'both', lapName: '407.04' } } as const;

const ask = (form: Partial<PacesForm>, lane: typeof lane1 | typeof lane2 = lane1) =>
  pacesCalculator({ ...firstPacesForm, ...form }, results, lane, en, notation);
const write = (paceText: string, form: Partial<PacesForm> = {}) =>
  ask({ pace: 'other', paceText, ...form });
const at = (form: Partial<PacesForm>, lane?: typeof lane1 | typeof lane2) =>
  ask(form, lane).answer?.splits.rows.map(([where]) => where);

describe('the pace of a distance', () => {
  test('800 at 5K pace takes 3:31.2, 1:45.6 a lap', () => {
    expect(ask({}).answer).toMatchObject({
      asked: '800 m at 5K pace',
      time: '3:31.2',
      remarks: [],
      paces: ['1:45.6 a lap of 400 m', '4:24/km', '7:05/mi'],
    });
  });

  test('is the same in lane 2, but a lap is longer', () => {
    expect(ask({}, lane2).answer).toMatchObject({
      time: '3:31.2',
      paces: ['1:47.5 a lap of 407.04 m', '4:24/km', '7:05/mi'],
    });
    expect(ask({ distance: '2 laps' }, lane2).answer?.time).toBe('3:34.9');
  });

  test('that is a range shows its middle with ≈ and both ends', () => {
    expect(ask({ pace: '800' }).answer).toMatchObject({
      time: '≈ 2:55.8',
      remarks: ['between 2:51–3:01', 'estimate'],
    });
    expect(ask({ pace: 'easy', distance: '1000' }).answer?.remarks).toEqual(['between 5:37–6:11']);
  });

  test.each([
    ['LT − 2 s/lap', '3:40.3'],
    ['95% of 5K', '3:42.3'],
    ['7:05/mi', '3:31.3'],
    ['4:24/km', '3:31.2'],
    ['3:20', '3:20.0'],
    ['98', '3:16.0'],
    ['@T', '3:44.3'],
  ])('"%s" is read as a coach means it', (text, time) => {
    expect(write(text).answer?.time).toBe(time);
  });

  test('a lap time says that it was taken for one', () => {
    expect(write('98').answer?.remarks).toHaveLength(1);
  });

  test('an effort, a missing race and an unknown pace each have their sentence', () => {
    expect(write('hard').message).toMatch(/effort/);
    const without = pacesCalculator(firstPacesForm, undefined, lane1, en, notation);
    expect(without.message).toMatch(/type one above/);
    expect(write('banana').paceProblem).toMatch(/“banana” is no pace/);
    expect(write('5K, 200 jog').paceProblem).toMatch(/is no pace/);
    expect(write('  ')).toEqual({});
  });

  test.each(['', 'x', '0', '-5', '101 km', '0 laps'])('"%s" is no distance', (distance) => {
    const { distanceProblem, answer } = ask({ distance });
    expect(distanceProblem).toMatch(/^.{20,}[.?]$/);
    expect(answer).toBeUndefined();
  });

  test('a stated pace needs no race', () => {
    const form = { ...firstPacesForm, pace: 'other', paceText: '4:00/km' } as const;
    const without = pacesCalculator(form, undefined, lane1, en, notation);
    expect(without.answer?.time).toBe('3:12.0');
  });
});

describe('splits', () => {
  test('pass the line where it is: a 1500 first at 300, from the line first at 400', () => {
    expect(at({ distance: '1500' })).toEqual(['300', '700', '1100', '1500']);
    expect(at({ distance: '1500', line: 'start' })).toEqual(['400', '800', '1200', '1500']);
    expect(at({ distance: 'mile' })).toEqual(['9.3', '409', '809', '1209', '1609']);
    expect(at({ distance: '800', line: 'start' }, lane2)).toEqual(['407', '800']);
    expect(at({ distance: '400' }, lane2)).toEqual(['400']);
  });

  test('stand every 200 m, kilometre or mile, and at the end', () => {
    expect(at({ distance: '500', every: '200' })).toEqual(['200', '400', '500']);
    expect(at({ distance: '2500', every: 'km' })).toEqual(['1 km', '2 km', '2.5 km']);
    expect(at({ distance: '2 miles', every: 'mile' })).toEqual(['1 mi', '2 mi']);
  });

  test('show a strategy, and always add up', () => {
    const rows = ask({ strategy: 'negative', distance: '1600' }).answer?.splits.rows ?? [];
    expect(rows.map(([, , split]) => split)).toEqual(['1:47.2', '1:47.2', '1:44.0', '1:44.0']);
    expect(rows.at(-1)?.[1]).toBe('7:02.4');
  });

  test('that nobody would read become fewer, and say so', () => {
    const splits = ask({ distance: 'marathon' }).answer?.splits;
    expect(splits?.rows).toHaveLength(43);
    expect(splits?.note).toMatch(/106 lines/);
    expect(at({ distance: '100 km', every: '200' })).toHaveLength(20);
  });
});

describe('the form that was kept', () => {
  test('comes back as it was', () => {
    const kept: PacesForm = {
      units: 'km',
      track: { lap: 'custom', customLap: '250', lane: 3 },
      distance: '3 laps',
      pace: 'other',
      paceText: 'T',
      strategy: 'race',
      every: 'km',
      line: 'start',
    };
    expect(readPacesForm(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([undefined, null, 7, 'x', [], { units: 'furlong', pace: 5, track: 'oval' }])(
    'falls back where it makes no sense: %j',
    (stored) => {
      expect(readPacesForm(stored)).toEqual(firstPacesForm);
    },
  );
});
