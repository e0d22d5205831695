import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  looksLikeIntervals,
  readIntervals,
} from '../../../../src/domain/workout/import/intervals-icu.ts';
import { formatWorkout, parseWorkout } from '../../../../src/domain/workout/notation/notation.ts';

const classic = `Warmup
- 15m 65-75% Pace

Main Set 6x
- 800mtr 100% Pace
- 200mtr 60% Pace

Cooldown
- 10m 65% Pace`;

describe('a workout text of intervals.icu', () => {
  it('becomes warm-up, repeats with their recovery, and cool-down', () => {
    const { workout, left } = readIntervals(classic);
    expect(left).toEqual([]);
    expect(workout?.items).toMatchObject([
      {
        role: 'warmUp',
        extent: { kind: 'time', ms: 900_000 },
        target: { percent: { from: 65, to: 75 } },
      },
      {
        kind: 'block',
        count: 6,
        items: [
          {
            extent: { kind: 'distance', m: 800 },
            target: { kind: 'percent', percent: 100, of: { kind: 'zone', zone: 'threshold' } },
            recovery: { length: { kind: 'distance', m: 200 }, mode: 'jog' },
          },
        ],
      },
      { role: 'coolDown', extent: { kind: 'time', ms: 600_000 } },
    ]);
  });

  it('means minutes by m and metres by mtr', () => {
    const { workout } = readIntervals(
      '- 2m 100% Pace\n- 2mtr 100% Pace\n- 1h2m3s 90% Pace\n- 1.5km 90% pace',
    );
    expect(workout?.items.map((item) => item.kind === 'step' && item.extent)).toEqual([
      { kind: 'time', ms: 120_000 },
      { kind: 'distance', m: 2 },
      { kind: 'time', ms: 3_723_000 },
      { kind: 'distance', m: 1500, as: 'km' },
    ]);
  });

  it.each([
    ['- 1km 4:00/km Pace', { kind: 'pace', ms: 240_000, per: 'km' }],
    ['- 1km 4:10-3:50/km Pace', { kind: 'pace', ms: { from: 250_000, to: 230_000 }, per: 'km' }],
    ['- 1mi 7:04/mi pace', { kind: 'pace', ms: 424_000, per: 'mi' }],
    ['- 400mtr 1:30/400m Pace', { kind: 'pace', ms: 225_000, per: 'km' }],
    ['- 5m ramp 60-80% Pace', { kind: 'percent', percent: { from: 60, to: 80 } }],
  ])('knows the pace of %s', (line, target) => {
    const { workout, left } = readIntervals(line);
    expect(workout?.items[0]).toMatchObject({ target });
    expect(left).toEqual([]);
  });

  it.each(['- 5m 85% HR', '- 5m Z2', '- 5m Z2 Pace', '- 5m 250w', '- 5m 95%', '- 5m RPE 7'])(
    'keeps %s as an effort and says that it has no pace',
    (line) => {
      const { workout, left } = readIntervals(line);
      const name = line.slice('- 5m '.length);
      expect(workout?.items[0]).toMatchObject({ target: { kind: 'effort', name } });
      expect(left).toEqual([{ line: 1, text: line, reason: 'noPace' }]);
    },
  );

  it('tells rest, walk and jog apart', () => {
    const { workout } = readIntervals(
      '- 1m 110% Pace\n- 30s rest\n- 1m 110% Pace\n- Walk 40s\n- 1m 110% Pace\n- 1m intensity=recovery 50% Pace',
    );
    expect(workout?.items.map((item) => item.kind === 'step' && item.recovery?.mode)).toEqual([
      'stand',
      'walk',
      'jog',
    ]);
  });

  it('lists what is in no step, with its line', () => {
    const { left } = readIntervals(
      'Hi all, see you at 18:30!\n\n4x\nMain set\n- 800mtr 100% Pace\n- no idea\n',
    );
    expect(left).toEqual([
      { line: 1, text: 'Hi all, see you at 18:30!', reason: 'prose' },
      { line: 6, text: '- no idea', reason: 'noLength' },
      { line: 3, text: '4x', reason: 'repeat' },
    ]);
  });

  it('is told from other text', () => {
    expect(looksLikeIntervals(classic)).toBe(true);
    for (const text of ['6x800 @5K, 200 jog', '- bring water\n- and spikes', '400-800-400', ''])
      expect(looksLikeIntervals(text)).toBe(false);
  });

  it('reads back from our shorthand as it was', () => {
    const { workout } = readIntervals(classic);
    const parsed = workout && parseWorkout(formatWorkout(workout));
    expect(parsed?.ok && parsed.value.workout).toEqual(workout);
  });

  it('never throws, and every line is in the workout or in the list', () => {
    const words = fc.constantFrom(
      '-',
      '5m',
      '400mtr',
      '3x',
      'Z2',
      '60%',
      'Pace',
      'rest',
      '\n',
      '99',
      'x',
      '4:00/km',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const { workout, left } = readIntervals(parts.join(' '));
        const said = parts.some((part) => part !== '\n');
        expect(workout !== undefined || left.length > 0 || !said).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
