import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../src/words/en.ts';
import { scenes } from '../support/scenes.tsx';
import { warmedUp } from '../support/warmed-up.ts';

/** At twice the size and by keyboard: what holds on every screen. */

beforeAll(() => warmedUp, 120_000);

afterEach(() => {
  location.hash = '';
});

const sceneOf = (name: string) => {
  const found = scenes.find((scene) => scene.name === name);
  if (!found) throw new Error(`no scene ${name}`);
  return found;
};

/** A phone and a small laptop at 200 %. */
const zoomed = [
  [195, 422],
  [640, 400],
] as const;

/** What makes the page wider than the screen. */
const tooWide = (width: number): readonly string[] =>
  document.documentElement.scrollWidth <= width
    ? []
    : [
        `${document.documentElement.scrollWidth} px`,
        ...[...document.querySelectorAll('main *')]
          .filter((element) => !element.firstElementChild)
          .filter((element) => element.getBoundingClientRect().right > width + 1)
          .map((element) => element.outerHTML.slice(0, 140)),
      ];

describe.each(zoomed)(
  'at twice the size, %d by %d, nothing goes beyond the screen on',
  (width, height) => {
    test.each(scenes)('$name', async ({ open }) => {
      await page.viewport(width, height);
      await open(en);
      expect(tooWide(width)).toEqual([]);
    });
  },
);

describe.each(zoomed)('at twice the size, %d by %d, the clock stays readable', (width, height) => {
  test.each(['track-rep', 'track-recovery', 'track-paused'])('in %s', async (name) => {
    await page.viewport(width, height);
    await sceneOf(name).open(en);
    const clock = document.querySelector('[role="timer"]');
    const size = clock ? Number.parseFloat(getComputedStyle(clock).fontSize) : 0;
    expect(size).toBeGreaterThanOrEqual(60);
    const box = clock?.getBoundingClientRect();
    expect(box?.right).toBeLessThanOrEqual(width);
    expect(box?.left).toBeGreaterThanOrEqual(0);
  });
});

/** Radio buttons of one name are one stop. */
const stops = (): readonly Element[] => {
  const all = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  const root = document.querySelector('dialog[open]') ?? document.body;
  return all.filter((element) => {
    if (!root.contains(element) || element.matches(':disabled, [tabindex="-1"]')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
    return (group.find(({ checked }) => checked) ?? group[0]) === element;
  });
};

const nameOf = (element: Element | null): string =>
  element === null ? 'nothing' : element.outerHTML.slice(0, 120);

const walked = async (steps: number): Promise<readonly (Element | null)[]> => {
  const reached: (Element | null)[] = [];
  for (let step = 0; step < steps; step += 1) {
    const before = document.activeElement;
    // A time of day has a stop for its hours and one for its minutes.
    for (let part = 0; part < 4 && document.activeElement === before; part += 1)
      await userEvent.keyboard('{Tab}');
    reached.push(document.activeElement);
  }
  return reached;
};

/** Long lists repeat themselves. */
const mostSteps = 24;

/** Undo beside a deleted session, and a dialog. */
const takesFocus = ['history-deleted', 'track-laps-panel'];

describe('Tab goes through every control in the order of reading on', () => {
  test.each(scenes.filter(({ name }) => !takesFocus.includes(name)))('$name', async ({ open }) => {
    await page.viewport(390, 844);
    await open(en);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    const expected = stops().slice(0, mostSteps);
    expect((await walked(expected.length)).map(nameOf)).toEqual(expected.map(nameOf));
  });
});

/** It stays on the screen while the page scrolls. */
const isStuck = (element: Element | null): boolean =>
  element !== null &&
  (['sticky', 'fixed'].includes(getComputedStyle(element).position) ||
    isStuck(element.parentElement));

/** Where it stands, as far as it can be seen: what has to be scrolled to stands at the edge of what scrolls. */
const standingOf = (element: Element): DOMRect => {
  const box = element.getBoundingClientRect();
  const edge = element.closest('.above')?.getBoundingClientRect().bottom ?? box.top;
  return new DOMRect(box.x, Math.min(box.y, edge), box.width, box.height);
};

/** Top to bottom, and within a line from left to right, give or take the height of a button. */
const isBefore = (one: DOMRect, other: DOMRect): boolean =>
  other.bottom > one.top + 1 || other.top >= one.top - 48;

describe('what is focused next does not stand above what is focused now on', () => {
  test.each(['home', 'setup', 'paces', 'settings', 'history', 'review', 'editor'])(
    '%s',
    async (name) => {
      await page.viewport(390, 844);
      await sceneOf(name).open(en);
      const boxes = stops()
        .filter((element) => !isStuck(element))
        .slice(0, mostSteps)
        .map((element) => ({ element, box: standingOf(element) }));
      const jumps = boxes.flatMap(({ element, box }, index) => {
        const before = boxes[index - 1];
        return before && !isBefore(before.box, box)
          ? [`${nameOf(before.element)} → ${nameOf(element)}`]
          : [];
      });
      expect(jumps).toEqual([]);
    },
  );
});
