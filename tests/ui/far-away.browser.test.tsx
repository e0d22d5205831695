import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import type { Phase } from '../../src/domain/plan/plan.ts';
import { later } from '../../src/domain/units.ts';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';
import { jog, repFromPhone, setup400, t0 } from '../support/sample-session.ts';

/** Height of Archivo's 8 with its overshoot, as a share of the font size. */
const figureHeight = 0.719;

const long: Phase = { kind: 'rep', targetMs: 7_200_000, startM: 0, marks: [] };

/** The Track screen from far away, `seconds` into its first rep. */
const farAway = async (seconds: number, size: readonly [number, number], first = repFromPhone) => {
  await page.viewport(...size);
  const { services, clock } = makeFakeServices({ at: t0 });
  services.preferences.change({ farAway: true });
  const runner = services.startSession(
    {
      title: 'From far away',
      workoutText: '2x800',
      setup: setup400,
      plan: { phases: [first, jog, repFromPhone] },
      options: { ending: 'tap', countInMs: 10_000 },
    },
    t0,
  );
  const goTo = (next: number): void => clock.advanceTo(later(t0, (10 + next) * 1000));
  goTo(seconds);
  render(() => <AppAt route="#/track" services={services} />);
  await document.fonts.ready;
  await document.fonts.load('750 100px Archivo');
  await expect.element(button('Details')).toBeVisible();
  return { services, runner, goTo };
};

afterEach(() => {
  location.hash = '';
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const word = () => page.getByRole('heading', { level: 1 });

/** From the left edge of the first figure to the right edge of the last. */
const figures = (): DOMRect => {
  const text = page.getByRole('timer').element().firstElementChild;
  return text?.getBoundingClientRect() ?? new DOMRect();
};

const fontSize = (element: Element): number =>
  Number.parseFloat(getComputedStyle(element).fontSize);

describe.each([
  [844, 390],
  [667, 375],
  [932, 430],
  [1280, 800],
])('on its side at %d by %d', (width, height) => {
  test('the figures have 60 per cent of the height', async () => {
    await farAway(178.4, [width, height]);
    const size = fontSize(page.getByRole('timer').element());
    expect(size * figureHeight).toBeGreaterThanOrEqual(0.6 * height);
    expect(figures().left).toBeGreaterThanOrEqual(0);
    expect(figures().right).toBeLessThanOrEqual(width);
  });

  test('ten minutes have it too, or the whole width', async () => {
    await farAway(754, [width, height], long);
    const size = fontSize(page.getByRole('timer').element());
    const isTall = size * figureHeight >= 0.6 * height;
    expect(isTall || figures().width >= 0.95 * width).toBe(true);
    expect(figures().right).toBeLessThanOrEqual(width);
  });

  test('the word is under the clock, on the screen, and names the rep', async () => {
    await farAway(30, [width, height]);
    await expect.element(word()).toHaveTextContent('Rep 1');
    const box = word().element().getBoundingClientRect();
    expect(box.bottom).toBeLessThanOrEqual(height);
    expect(box.top).toBeGreaterThan(figures().top);
  });
});

describe.each([
  [390, 844],
  [360, 640],
  [768, 1024],
])('upright at %d by %d', (width, height) => {
  test.each([
    [178.4, repFromPhone],
    [754, long],
    [3723, long],
  ] as const)('the clock is as wide as the screen after %d s', async (seconds, phase) => {
    await farAway(seconds, [width, height], phase);
    expect(figures().width).toBeGreaterThan(0.9 * width);
    expect(figures().left).toBeGreaterThanOrEqual(0);
    expect(figures().right).toBeLessThanOrEqual(width);
  });

  test('every word fits', async () => {
    const { runner, goTo } = await farAway(104.8, [width, height]);
    await button('Lap').click({ position: { x: width / 2, y: 100 } });
    await expect.element(word()).toHaveTextContent('ahead');
    const fits = (): void => {
      const box = word().element().getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(word().element().scrollWidth).toBeLessThanOrEqual(Math.ceil(box.width));
    };
    fits();
    const { clock } = runner;
    runner.command('pause', clock.now());
    await expect.element(word()).toHaveTextContent('PAUSED');
    fits();
    runner.command('resume', clock.now());
    goTo(180);
    await expect.element(word()).toHaveTextContent('LAST LAP');
    fits();
  });
});

test('nothing else is there, and the whole screen is the lap', async () => {
  const { runner } = await farAway(105, [390, 844]);
  await expect.element(button('Pause')).not.toBeInTheDocument();
  await expect.element(page.getByText('of 2', { exact: true })).not.toBeVisible();
  await button('Lap').click({ position: { x: 195, y: 300 } });
  expect(runner.snapshot().state.captures).toHaveLength(1);
});

test('Undo shows itself for ten seconds after a tap', async () => {
  const { runner, goTo } = await farAway(105, [390, 844]);
  await expect.element(button('Undo')).not.toBeInTheDocument();
  await button('Lap').click({ position: { x: 195, y: 300 } });
  await expect.element(button('Undo')).toBeVisible();
  goTo(116);
  await expect.element(button('Undo')).not.toBeInTheDocument();
  await button('Lap').click({ position: { x: 195, y: 300 } });
  await button('Undo').click();
  expect(runner.snapshot().state.captures.at(-1)?.verdict.kind).toBe('undone');
});

test('its buttons are 48 px, and Details leads back to everything else', async () => {
  const { services } = await farAway(105, [844, 390]);
  await button('Lap').click({ position: { x: 400, y: 100 } });
  await expect.element(button('Undo')).toBeVisible();
  for (const name of ['Undo', 'Details']) {
    const box = button(name).element().getBoundingClientRect();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
    expect(box.bottom).toBeLessThanOrEqual(390);
  }
  await button('Details').click();
  await expect.element(button('Pause')).toBeVisible();
  await expect.element(button('End session')).toBeVisible();
  expect(services.preferences.now().farAway).toBe(false);
});

test('F switches it there and back', async () => {
  await farAway(105, [390, 844]);
  await userEvent.keyboard('f');
  await expect.element(button('Pause')).toBeVisible();
  await userEvent.keyboard('F');
  await expect.element(button('Details')).toBeVisible();
});

test('a locked screen offers no Undo, and is still locked behind Details', async () => {
  const { runner } = await farAway(105, [390, 844]);
  await userEvent.keyboard('f');
  await button('Lap').click({ position: { x: 195, y: 150 } });
  await button('Lock the screen').click();
  await userEvent.keyboard('f');
  await expect.element(button('Details')).toBeVisible();
  await expect.element(button('Undo')).not.toBeInTheDocument();
  await expect.element(button('Lap')).toBeDisabled();
  await button('Details').click();
  await expect.element(button('Unlock')).toBeVisible();
  expect(runner.snapshot().state.captures).toHaveLength(1);
});

test('the end of the session is shown with everything', async () => {
  const { runner } = await farAway(105, [390, 844]);
  runner.command('end', runner.clock.now());
  await expect.element(button('Review')).toBeVisible();
});

test('it can be reached without a keyboard', async () => {
  await farAway(105, [390, 844]);
  await button('Details').click();
  await button('Laps').click();
  await button('From far away').click();
  await expect.element(button('Details')).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});
