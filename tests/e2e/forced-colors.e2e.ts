import { expect, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clock } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

it('with colours of the system the main button can be read, and the clock covers nothing', async () => {
  const { page } = await openPhone({ at: '#/setup' });
  await page.emulateMedia({ forcedColors: 'active' });
  const start = await button(page, 'Start session').evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return { color, backgroundColor };
  });
  expect(start.color).not.toBe(start.backgroundColor);
  await startShortSession(page);
  // A plate behind the letters would be as high as the font, and cover the line above.
  const adjust = await clock(page).evaluate(
    (element) => getComputedStyle(element).forcedColorAdjust,
  );
  expect(adjust).toBe('none');
  const [dot, track] = await page.evaluate(() =>
    ['.runner', '.band'].map((part) => {
      const found = document.querySelector(`.oval ${part}`);
      const { fill, stroke } = found ? getComputedStyle(found) : { fill: '', stroke: '' };
      return { fill, stroke };
    }),
  );
  expect(dot?.stroke).not.toBe(track?.stroke);
});
