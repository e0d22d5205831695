import { expect, inject, it } from 'vitest';
import { runKills } from '../kill/kill-run.ts';

/** `npm run test:kill` does this a hundred times. */
const kills = 4;

it('a browser killed at any instant comes back with every tap that was kept, at the right second', async () => {
  const report = await runKills(inject('appUrl'), kills);
  expect(report.confirmed).toBeGreaterThan(kills);
  expect(report.lost).toEqual([]);
  expect(report.timeErrorsMs.length).toBeGreaterThan(1);
  for (const ms of report.timeErrorsMs) expect(Math.abs(ms)).toBeLessThanOrEqual(50);
});
