import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** What a runner does with the app, in the names that stand on its controls. */

export type Typed = {
  readonly workout?: string;
  readonly distance?: string;
  readonly time?: string;
};

/** The issue's own example: 800s at 3:31.2, with every other start on the far side. */
export const sixByEight: Typed = {
  workout: '6 × 800 @5K, 200 jog',
  distance: '5K',
  time: '22:00',
};

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });

export const field = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });

/** The running clock. */
export const clock = (page: Page): Locator => page.getByRole('timer');

/** A field may be a list to choose from or a line to type into. */
const put = async (target: Locator, text: string): Promise<void> => {
  const tag = await target.evaluate((element) => element.tagName);
  if (tag === 'SELECT') await target.selectOption({ label: text });
  else await target.fill(text);
};

/** Types into the setup screen, which has to be open. */
export const setUp = async (page: Page, { workout, distance, time }: Typed): Promise<void> => {
  if (distance !== undefined) await put(field(page, 'Race distance'), distance);
  if (time !== undefined) await put(field(page, 'Race time'), time);
  if (workout !== undefined) await put(field(page, 'Workout'), workout);
};

/** Presses Start, and waits for the clock. */
export const start = async (page: Page): Promise<void> => {
  await button(page, 'Start session').click();
  await clock(page).waitFor();
};

/** A thumb anywhere on the glass, here on the digits themselves. */
export const tap = async (page: Page): Promise<void> => {
  const box = await clock(page).boundingBox();
  expect(box).not.toBeNull();
  if (box === null) return;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
};

/** Held, so that no pocket ends a session. */
export const endSession = async (page: Page): Promise<void> => {
  const end = button(page, 'End session');
  await end.hover();
  await page.mouse.down();
  await button(page, 'Review')
    .or(page.getByRole('link', { name: 'Review' }))
    .first()
    .waitFor();
  await page.mouse.up();
};

/** What the page says, as one line. */
export const said = async (page: Page): Promise<string> =>
  (await page.locator('body').innerText()).replace(/\s+/g, ' ');

/** What the clock shows, in ms, and when it was read: both from inside the page, however busy the computer is. */
export const readClock = async (
  page: Page,
): Promise<{ readonly ms: number; readonly at: number }> => {
  const read = await clock(page).evaluate((timer) => {
    // The tenth moves by itself, over the digit that stands in the text.
    const strip = timer.querySelector('.tenth')?.getAnimations({ subtree: true })[0];
    const tenth = strip && Math.min(9, Math.max(0, Math.floor(Number(strip.currentTime) / 100)));
    const text = timer.textContent ?? '';
    return { text: tenth === undefined ? text : text.replace(/\d$/, `${tenth}`), at: Date.now() };
  });
  const found = /(?:(\d+):)?(\d+)(?:[.,](\d))?/.exec(read.text.replace(/\s+/g, ''));
  if (found === null) throw new Error(`The clock says "${read.text}"`);
  const [, minutes = '0', seconds = '0', tenths = '0'] = found;
  const ms = Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(tenths) * 100;
  return { ms, at: read.at };
};

/** Milliseconds on a clock like `1:03.4` or `53`. */
export const clockMs = async (page: Page): Promise<number> => (await readClock(page)).ms;
