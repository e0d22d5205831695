import { expect, it } from 'vitest';
import { epochMs } from '../../src/domain/units.ts';
import { themeAt } from '../../src/view/day-or-night.ts';

const at = (hour: number, minute = 0) => epochMs(new Date(2026, 5, 1, hour, minute).getTime());

it.each([
  [0, 0, 'night'],
  [6, 59, 'night'],
  [7, 0, 'day'],
  [12, 0, 'day'],
  [18, 59, 'day'],
  [19, 0, 'night'],
  [23, 59, 'night'],
] as const)('by the hour, %d:%d is %s', (hour, minute, theme) => {
  expect(themeAt('clock', at(hour, minute))).toBe(theme);
});

it('is what was chosen at any hour, and nothing where the system chooses', () => {
  expect([themeAt('day', at(0)), themeAt('night', at(12)), themeAt('system', at(12))]).toEqual([
    'day',
    'night',
    undefined,
  ]);
});
