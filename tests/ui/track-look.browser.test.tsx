import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import type { Phase } from '../../src/domain/plan/plan.ts';
import { later } from '../../src/domain/units.ts';
import { preferencesSetting } from '../../src/machine/preferences.ts';
import { applyTheme } from '../../src/ui/theme.ts';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';
import { jog, repFromPhone, setup400, t0 } from '../support/sample-session.ts';

/** Height of Archivo's 8 with its overshoot, as a share of the font size. */
const figureHeight = 0.719;

const long: Phase = { kind: 'rep', targetMs: 7_200_000, startM: 0, marks: [] };

const running = async (seconds: number, first: Phase, size: readonly [number, number]) => {
  await page.viewport(...size);
  const { services, clock } = makeFakeServices({ at: t0 });
  services.startSession(
    {
      title: 'Look',
      workoutText: '2x800',
      setup: setup400,
      plan: { phases: [first, jog, repFromPhone] },
      options: { ending: 'tap', countInMs: 10_000 },
    },
    t0,
  );
  clock.advanceTo(later(t0, (10 + seconds) * 1000));
  render(() => <AppAt route="#/track" services={services} />);
  await document.fonts.ready;
  await document.fonts.load('750 100px Archivo');
};

afterEach(() => {
  location.hash = '';
  applyTheme(undefined);
});

const clockElement = (): Element => page.getByRole('timer').element();

describe.each([
  ['minutes', 178.4, repFromPhone],
  ['ten minutes', 754.5, long],
  ['an hour', 3723, long],
] as const)('a clock that shows %s', (_, seconds, phase) => {
  test.each([
    [844, 390],
    [667, 375],
    [1280, 720],
    [932, 430],
  ])('has figures of 45 per cent of the height at %d by %d', async (width, height) => {
    await running(seconds, phase, [width, height]);
    const size = Number.parseFloat(getComputedStyle(clockElement()).fontSize);
    expect(size * figureHeight).toBeGreaterThanOrEqual(0.45 * height);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test.each([
    [390, 844],
    [360, 740],
    [768, 1024],
  ])('is as wide as the screen at %d by %d', async (width, height) => {
    await running(seconds, phase, [width, height]);
    const parts = [...clockElement().children].map((part) => part.getBoundingClientRect());
    const left = Math.min(...parts.map((box) => box.left));
    const right = Math.max(...parts.map((box) => box.right));
    expect(right - left).toBeGreaterThan(0.88 * width);
    expect(right).toBeLessThanOrEqual(width);
    expect(left).toBeGreaterThanOrEqual(0);
  });
});

test.each([
  [390, 844],
  [844, 390],
  [360, 640],
  [768, 1024],
  [1280, 800],
])('every button is 48 px and on the screen at %d by %d', async (width, height) => {
  await running(100, repFromPhone, [width, height]);
  const boxes = page
    .getByRole('button')
    .elements()
    .map((element) => element.getBoundingClientRect());
  expect(boxes.length).toBeGreaterThan(5);
  for (const box of boxes) {
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
  }
});

/** WCAG 2 relative luminance of a colour as the browser resolves it. */
const luminance = (color: string): number => {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  const parts =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  const [r = 0, g = 0, b = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
};

const textColours = ['--ink', '--soft', '--ahead', '--behind', '--recovery'];

describe.each([
  ['day', 7],
  ['night', 4.5],
] as const)('in the %s theme', (theme, least) => {
  test.each(textColours)(`%s stands out from paper by ${least}:1`, async (name) => {
    await running(100, repFromPhone, [390, 844]);
    applyTheme(theme);
    const style = getComputedStyle(document.documentElement);
    const colour = style.getPropertyValue(name);
    expect(contrast(colour, style.getPropertyValue('--paper'))).toBeGreaterThan(least);
  });

  test('ink stands out from the infield', async () => {
    await running(100, repFromPhone, [390, 844]);
    applyTheme(theme);
    const style = getComputedStyle(document.documentElement);
    expect(
      contrast(style.getPropertyValue('--ink'), style.getPropertyValue('--infield')),
    ).toBeGreaterThan(7);
  });
});

test.each([
  [{ theme: 'night' }, 'night'],
  [{ theme: 'day' }, 'day'],
  [{ theme: 'system' }, undefined],
  [{ theme: { not: 'a theme' } }, undefined],
  ['not preferences', undefined],
])('the theme in %o is remembered from the last visit', async (kept, shown) => {
  const { services } = makeFakeServices({ at: t0 });
  await services.settings.set(preferencesSetting, kept);
  await services.preferences.load();
  render(() => <AppAt route="#/" services={services} />);
  await expect.element(page.getByRole('button', { name: 'Watch the demo' })).toBeVisible();
  await expect.poll(() => document.documentElement.dataset.theme).toBe(shown);
});
