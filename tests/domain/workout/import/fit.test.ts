import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSession } from '../../../../src/domain/plan/plan-session.ts';
import { largestFit } from '../../../../src/domain/workout/import/fit-records.ts';
import { readFit } from '../../../../src/domain/workout/import/fit-workout.ts';
import { formatWorkout, parseWorkout } from '../../../../src/domain/workout/notation/notation.ts';
import { reasonOf } from '../../../support/reader.ts';
import { about, crc16, fileId, fitFile, type Step, step, workoutFile } from './encode-fit.ts';

const km = 100_000;
const minute = 60_000;
const warmUp: Step = { ending: 0, length: 10 * minute, intensity: 2 };
const coolDown: Step = { ending: 5, intensity: 3 };
/** 3:20 per km. */
const rep: Step = {
  ending: 1,
  length: 80_000,
  target: 0,
  value: 0,
  low: 5000,
  high: 5000,
  intensity: 0,
};
const jog: Step = { ending: 1, length: 20_000, intensity: 4 };
const times = (from: number, count: number): Step => ({ ending: 6, length: from, value: count });

const read = (bytes: Uint8Array) => {
  const result = readFit(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

const shorthand = (steps: readonly Step[]): string => {
  const { workout } = read(workoutFile(steps));
  return workout ? formatWorkout(workout) : '';
};
const left = (steps: readonly Step[]) => read(workoutFile(steps)).left;

describe('a FIT workout file', () => {
  it('becomes warm-up, reps with pace and recovery, and cool-down', () => {
    const file = workoutFile([warmUp, rep, jog, times(1, 6), coolDown], { name: 'Tuesday' });
    const { workout, left } = read(file);
    expect(left).toEqual([]);
    expect(workout && formatWorkout(workout)).toBe(
      '"Tuesday": warm-up 10 min + 6x800 @3:20/km, 200 jog + cool-down open',
    );
  });

  it.each([
    { bigEndian: true },
    { compressed: true },
    { shortHeader: true },
    { bigEndian: true, compressed: true },
  ])('is the same written as %o', (options) => {
    const steps = [warmUp, rep, jog, times(1, 6), coolDown];
    expect(read(workoutFile(steps, options))).toEqual(read(workoutFile(steps)));
  });

  it('skips what developers added, and messages of other kinds', () => {
    const bytes = fitFile([
      fileId(),
      { kind: 206, fields: [[0, 'enum', 1]] },
      about('Own'),
      { ...step(rep, 0), own: [1, 2, 3] },
      { ...step({ ...rep, length: 40_000 }, 1), own: [4] },
    ]);
    expect(read(bytes).workout?.items).toHaveLength(2);
  });

  it('follows the numbers of the steps, not their order in the file', () => {
    const [first, second] = [
      { ...rep, index: 1 },
      { ...rep, index: 0, length: 40_000 },
    ];
    expect(shorthand([first, second])).toBe('400 @3:20/km + 800 @3:20/km');
  });

  it.each([
    ['time', { ending: 0, length: 90_000 }, '90s'],
    ['distance', { ending: 1, length: 123_45 }, '123.45'],
    ['kilometres', { ending: 1, length: 5 * km }, '5 km'],
    ['miles', { ending: 1, length: 160_934 }, '1 mi'],
    ['half miles', { ending: 1, length: 80_467 }, '0.5 mi'],
    ['time only', { ending: 31, length: 120_000 }, '2 min'],
    ['open', { ending: 5 }, 'open'],
  ])('knows a length: %s', (_, step, text) => {
    expect(shorthand([step])).toBe(text);
    expect(left([step])).toEqual([]);
  });

  it.each([
    ['a pace', 4762, 4762, '3:30/km'],
    ['a range', 4000, 4167, '4:00-4:10/km'],
    ['a pace per mile', 3796, 3796, '7:04/mi'],
    ['no whole second', 4100, 4100, '4:03.9/km'],
    ['one end', 0, 4000, '4:10/km'],
  ])('turns a speed into %s', (_, low, high, pace) => {
    expect(shorthand([{ ...rep, low, high }])).toBe(`800 @${pace}`);
  });

  it.each([
    [{ target: 1, value: 3 }, 'heart rate zone 3'],
    [{ target: 1, low: 250, high: 260 }, '150-160 bpm'],
    [{ target: 1, low: 80, high: 90 }, '80-90% of max heart rate'],
    [{ target: 4, low: 1250, high: 1270 }, '250-270 W'],
    [{ target: 4, low: 95, high: 105 }, '95-105% of threshold power'],
    [{ target: 3, low: 88, high: 92 }, 'cadence 88-92'],
    [{ target: 0, value: 4 }, 'speed zone 4'],
    [{ target: 0, value: 0, low: 40, high: 50 }, 'speed 40-50 mm/s'],
    [{ target: 5, low: 3, high: 4 }, 'target 5: 3-4'],
    [{ name: 'Fast but smooth' }, 'Fast but smooth'],
  ])('keeps %o as an effort and says that it has no pace', (target, name) => {
    const one: Step = { ending: 0, length: 60_000, intensity: 0, ...target };
    expect(shorthand([one])).toBe(`1 min @"${name}"`);
    expect(left([one])).toEqual([{ line: 1, text: name, reason: 'noPace' }]);
  });

  it('tells rests apart: standing, walking, jogging, send-offs and open ones', () => {
    const rests: readonly (readonly [Step, string])[] = [
      [{ ending: 0, length: 60_000, intensity: 1 }, '1 min standing'],
      [{ ending: 0, length: 60_000, intensity: 1, name: 'Walk' }, '1 min walk'],
      [{ ending: 0, length: 60_000, intensity: 4 }, '1 min jog'],
      [{ ending: 0, length: 60_000, intensity: 0, name: 'Recovery' }, '1 min jog'],
      [{ ending: 28, length: 240_000, intensity: 1 }, 'on 4 min standing'],
      [{ ending: 5, intensity: 1 }, 'full standing'],
    ];
    for (const [rest, text] of rests)
      expect(shorthand([rep, rest, rep])).toBe(`800 @3:20/km, ${text} + 800 @3:20/km`);
  });

  it('reads sets of sets, and adds the rest of the last rep to the rest between them', () => {
    const between: Step = { ending: 0, length: 180_000, intensity: 1 };
    const rest: Step = { ending: 0, length: 60_000, intensity: 1 };
    expect(shorthand([rep, rest, times(0, 4), between, times(0, 3)])).toBe(
      '3x(4x800 @3:20/km, 1 min standing), 4 min standing between sets',
    );
    const steps = [rep, jog, times(0, 4), between, times(0, 3)];
    expect(shorthand(steps)).toBe('3x(4x800 @3:20/km, 200 jog), 3 min standing between sets');
    expect(left(steps)).toEqual([{ line: 4, text: '', reason: 'restTwice' }]);
  });

  it('lists what it cannot hold, with the number of the step', () => {
    const steps: readonly Step[] = [
      { ending: 2, length: 140, intensity: 0, name: 'Until calm' },
      { ...rep, notes: 'Tall at the end' },
      { ...jog, target: 1, value: 1 },
      { ending: 1, length: 0 },
      { ending: 7, length: 0, value: 600_000 },
      times(40, 3),
      times(0, 0),
    ];
    expect(left(steps)).toEqual([
      { line: 1, text: 'Until calm', reason: 'ending' },
      { line: 2, text: 'Tall at the end', reason: 'note' },
      { line: 3, text: 'heart rate zone 1', reason: 'restTarget' },
      { line: 4, text: '', reason: 'noLength' },
      { line: 5, text: '', reason: 'repeat' },
      { line: 6, text: '3×', reason: 'repeat' },
      { line: 7, text: '0×', reason: 'repeat' },
    ]);
  });

  it('keeps a rest before any rep as easy running, and says so', () => {
    expect(shorthand([jog, rep, times(0, 4)])).toBe('4x(easy 200 + 800 @3:20/km)');
    expect(left([jog, rep, times(0, 4)])).toEqual([{ line: 1, text: '', reason: 'restFirst' }]);
  });

  it('takes a rest behind the warm-up as one', () => {
    const text = shorthand([warmUp, { ending: 0, length: 60_000, intensity: 1 }, rep]);
    expect(text).toBe('warm-up 10 min + then: 1 min standing + 800 @3:20/km');
  });

  it('tells what is about the whole file', () => {
    const one = fitFile([fileId(), about('A', 'Bring spikes'), step(rep, 0)]);
    const { left } = read(Uint8Array.from([...one, ...one]));
    expect(left).toEqual([
      { line: 0, text: 'Bring spikes', reason: 'note' },
      { line: 0, text: '', reason: 'unknown' },
    ]);
  });

  it('shows names in any script, and nothing that cannot be seen', () => {
    const name = 'Mittwoch: 5 × Öl \u202Eevil\u0007 日本';
    expect(read(workoutFile([rep], { name })).workout?.title).toBe('Mittwoch: 5 × Öl evil 日本');
  });
});

describe('a file that is no such thing', () => {
  const good = workoutFile([warmUp, rep, jog, times(1, 6)]);

  it.each([
    ['nothing', new Uint8Array(), 'notFit'],
    ['text', new TextEncoder().encode('6x800 @5K, 200 jog, and a few words more'), 'notFit'],
    ['half of one', good.slice(0, good.length / 2), 'damaged'],
    ['one without its checksum', good.slice(0, -2), 'damaged'],
    ['one with a wrong byte', good.with(40, (good[40] ?? 0) ^ 1), 'damaged'],
    ['one with a wrong header', good.with(2, (good[2] ?? 0) ^ 1), 'damaged'],
    ['something huge', new Uint8Array(largestFit + 1), 'tooLarge'],
    ['a recorded run', fitFile([fileId(4), step(rep, 0)]), 'notWorkout'],
    ['no file id', fitFile([about('A'), step(rep, 0)]), 'notWorkout'],
    ['a workout without steps', fitFile([fileId(), about('A')]), 'noSteps'],
    ['a workout of 201 steps', workoutFile(Array(201).fill(rep)), 'tooLong'],
  ])('%s', (_, bytes, error) => {
    expect(readFit(bytes)).toEqual({ ok: false, error });
  });

  it('has records that nothing defined, or that end too early', () => {
    for (const body of [
      [0x03, 1, 2],
      [0x40, 0, 0, 27],
      [0x40, 0, 0, 27, 0, 1, 1, 200, 0, 0x00, 5],
    ]) {
      const head = [14, 0x20, 0, 0, body.length, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0, ...body];
      const crc = crc16(head);
      expect(readFit(Uint8Array.from([...head, crc % 256, crc >> 8]))).toMatchObject({ ok: false });
    }
  });
});

/** Puts the checksum right, so that the reader looks at what was changed. */
const resealed = (bytes: Uint8Array): Uint8Array => {
  const body = [...bytes.subarray(0, -2)];
  const crc = crc16(body);
  return Uint8Array.from([...body, crc % 256, crc >> 8]);
};

const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom('', 'Rest', 'Walk', '5K pace', '"a\\b"'),
      fc.string({ maxLength: 12 }),
    ),
    ending: fc.oneof(fc.constantFrom(0, 1, 5, 6, 28), fc.nat(40)),
    length: fc.oneof(fc.nat(5), fc.nat(4_000_000), fc.nat(0xffffffff)),
    target: fc.nat(14),
    value: fc.nat(12),
    low: fc.nat(6000),
    high: fc.nat(6000),
    intensity: fc.nat(6),
    notes: fc.string({ maxLength: 5 }),
  },
  { requiredKeys: [] },
);

const setup = { track: { lapM: 400, lane: 1, laneWidthM: 1.22 }, repStart: 'phone' } as const;

describe('whatever the bytes', () => {
  it('every workout reads back from our shorthand, unless the reader refuses its size', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 14 }), (steps) => {
        const { workout } = read(workoutFile(steps.length > 0 ? steps : [rep]));
        if (!workout) return;
        const text = formatWorkout(workout);
        const parsed = parseWorkout(text);
        if (parsed.ok) expect(parsed.value.workout, text).toEqual(workout);
        else expect(parsed.error.map(reasonOf)[0], text).toMatch(/more than|longer than/);
        expect(planSession(workout, setup)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });

  it('bytes changed at random are answered', () => {
    const good = workoutFile([warmUp, rep, jog, times(1, 6), times(0, 2), coolDown], { name: 'Ä' });
    const change = fc.tuple(fc.nat(good.length - 3), fc.nat(255));
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (changes, seal) => {
          const bytes = good.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const result = readFit(seal ? resealed(bytes) : bytes);
          if (!result.ok) expect(result.error).toMatch(/^[a-zA-Z]+$/);
          else if (result.value.workout) parseWorkout(formatWorkout(result.value.workout));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
