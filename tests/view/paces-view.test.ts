import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPacesForm, type PacesForm } from '../../src/view/paces-form.ts';
import type { PacesTable } from '../../src/view/paces-tables.ts';
import { type Lasting, pacesView } from '../../src/view/paces-view.ts';
import { firstForm, type SetupForm } from '../../src/view/setup-form.ts';
import { enAll as en } from '../../src/words/en-all.ts';
import { reader as notation } from '../support/reader.ts';

const fiveK: Partial<SetupForm> = { raceDistance: '5K', raceTime: '22:00' };
const view = (
  setup: Partial<SetupForm> = {},
  form: Partial<PacesForm> = {},
  last: Lasting | undefined = undefined,
) =>
  pacesView(
    { ...firstForm, ...fiveK, ...setup },
    { ...firstPacesForm, ...form },
    last,
    en,
    notation,
  );
const line = (table: PacesTable | undefined, name: string) =>
  table?.rows.find((row) => row.name === name);

describe('the sheet of a 5K in 22:00', () => {
  const { sheet } = view();

  test('has its fitness and names its race', () => {
    expect(sheet).toMatchObject({ heading: 'Paces from 5K in 22:00', fitness: '44.5', used: [] });
  });

  test('has the five training paces per lap, km and mile', () => {
    expect(sheet?.training.columns).toEqual(['Pace', '400 m', '1 km', '1 mile']);
    expect(sheet?.training.rows.map(({ letter, cells }) => [letter, cells])).toEqual([
      ['E', ['2:15–2:28', '5:37–6:11', '9:02–9:56']],
      ['M', ['1:59.6', '4:59', '8:01']],
      ['T', ['1:52.2', '4:40', '7:31']],
      ['I', ['1:43.2', '4:18', '6:55']],
      ['R', ['1:37.2', '4:03', '6:31']],
    ]);
  });

  test('has races from 400 m to the marathon, its own one exactly as it was run', () => {
    expect(sheet?.races.rows.map(({ name }) => name).at(0)).toBe('400 m');
    expect(line(sheet?.races, 'Mile')?.cells).toEqual(['6:28', '1:36.4', '4:01', '6:28']);
    expect(line(sheet?.races, '5K')).toMatchObject({
      isOwn: true,
      remark: 'your race',
      cells: ['22:00', '1:45.6', '4:24', '7:05'],
    });
    expect(line(sheet?.races, 'Marathon')?.cells[0]).toBe('3:30:13');
  });

  test('gives ranges below 1500 m, called estimates, and says why', () => {
    expect(line(sheet?.races, '800 m')).toMatchObject({
      remark: 'estimate',
      cells: ['2:51–3:01', '1:26–1:30', '3:34–3:46', '5:44–6:03'],
    });
    expect(line(sheet?.races, '1500 m')).not.toHaveProperty('remark');
    expect(sheet?.explained).toMatch(/Cameron .* Daniels and Gilbert/);
  });

  test('drops the unit that nobody wants', () => {
    const inKm = view({}, { units: 'km' }).sheet;
    expect(inKm?.training.columns).toEqual(['Pace', '400 m', '1 km']);
    expect(line(inKm?.races, '5K')?.cells).toEqual(['22:00', '1:45.6', '4:24']);
  });
});

describe('a second race', () => {
  const refined = view({ secondDistance: 'mile', secondTime: '6:20' });

  test('replaces the ranges, and it is said which race was used for what', () => {
    expect(line(refined.sheet?.races, '800 m')).toMatchObject({ remark: 'from both' });
    expect(line(refined.sheet?.races, '800 m')?.cells[0]).toBe('2:56');
    expect(line(refined.sheet?.races, 'Mile')).toMatchObject({ remark: 'your race' });
    expect(refined.sheet?.explained).toBeUndefined();
    expect(refined.sheet?.used).toEqual([
      'Fitness and 1500 m upwards from 5K in 22:00; below 1500 m both it and 1 mi in 6:20, with exponent 1.10.',
    ]);
  });

  test('may be a 400, which alone would be refused', () => {
    expect(view({ secondDistance: '400', secondTime: '75' }).fields.second.kind).toBe('second');
    expect(view({ secondDistance: '60', secondTime: '9' }).fields.second).toMatchObject({
      kind: 'problem',
    });
  });

  test('that is nearly the same distance tells nothing more', () => {
    const near = view({ secondDistance: '5200', secondTime: '23:00' });
    expect(near.sheet?.used).toEqual([expect.stringMatching(/^5\.2 km in 23:00 is too near/)]);
    expect(line(near.sheet?.races, '800 m')?.remark).toBe('estimate');
  });

  test('at the end of what is believed is doubted aloud', () => {
    const odd = view({ secondDistance: '800', secondTime: '2:10' });
    expect(odd.sheet?.used.join(' ')).toMatch(/exponent 1\.15\. .*not have been your best/);
  });

  test('that is wrong spoils nothing', () => {
    const wrong = view({ secondDistance: 'mile', secondTime: 'banana' });
    expect(wrong.fields.second).toMatchObject({ kind: 'problem', field: 'time' });
    expect(wrong.sheet?.fitness).toBe('44.5');
  });
});

describe('how far to trust it', () => {
  test('a short race is an estimate, and outside the tables is extrapolated', () => {
    const { sheet } = view({ raceDistance: '800', raceTime: '4:40' });
    expect(sheet?.cautions).toEqual([
      expect.stringMatching(/^Short race: estimate/),
      expect.stringMatching(/^Extrapolated/),
    ]);
    expect(view().sheet?.cautions).toEqual([]);
  });
});

describe('while something is retyped', () => {
  test('the last sheet stays and says whose it still is', () => {
    const broken = view({ raceTime: '22:0' }, {}, view().lasting);
    expect(broken.fields.first).toMatchObject({ kind: 'problem', field: 'time' });
    expect(broken.sheet?.heading).toBe('Paces from 5K in 22:00');
    expect(broken.still).toBe('Still from 5K in 22:00.');
    expect(view().still).toBeUndefined();
  });

  test('an emptied field leaves nothing, and a wrong race alone has never had a sheet', () => {
    expect(view({ raceTime: '' }, {}, view().lasting).sheet).toBeUndefined();
    expect(view({ raceTime: '99:99' }).sheet).toBeUndefined();
  });

  test('a lap that cannot be keeps the one before', () => {
    const lane2 = view({}, { track: { lap: '400', customLap: '', lane: 2 } });
    const broken = view({}, { track: { lap: 'custom', customLap: 'x', lane: 2 } }, lane2.lasting);
    expect(broken.track.kind).toBe('problem');
    expect(broken.sheet?.training.columns[1]).toBe('407.04 m');
  });
});

test('the track is that of Setup until one is chosen here', () => {
  expect(view({ lap: '200' }).choice).toMatchObject({ lap: '200' });
  const chosen = { lap: '300', customLap: '', lane: 4 } as const;
  expect(view({ lap: '200' }, { track: chosen }).choice).toEqual(chosen);
});

test('nothing that is typed breaks it', () => {
  const typed = fc.oneof(fc.string(), fc.constantFrom('22:00', '5K', '400', '1e9', '-1', '2 laps'));
  fc.assert(
    fc.property(
      typed,
      typed,
      typed,
      typed,
      typed,
      (raceDistance, raceTime, more, distance, pace) => {
        const shown = view(
          { raceDistance, raceTime, secondDistance: raceDistance, secondTime: more },
          { distance, pace: 'other', paceText: pace },
        );
        expect(JSON.stringify(shown)).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 150 },
  );
});
