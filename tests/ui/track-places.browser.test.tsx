import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../../src/words/en.ts';
import { scenes } from '../support/scenes.tsx';
import { warmedUp } from '../support/warmed-up.ts';

/** What stands where on the Track screen. An offer about a lap has its own place: it hides nothing and moves no clock. */

const sizes = [
  [390, 844],
  [844, 390],
  [768, 1024],
  [1280, 800],
  [932, 430],
  [800, 360],
  [667, 375],
] as const;

const offered = ['double-tap', 'early-tap', 'refused', 'storage-trouble'];
const beside = ['.clock', '.oval', '.last', '.head', '.controls'];
const targetPx = 48;

const open = async (name: string): Promise<void> => {
  const scene = scenes.find((each) => each.name === `track-${name}`);
  if (!scene) throw new Error(`no scene ${name}`);
  await scene.open(en);
};

const boxOf = (selector: string): DOMRect => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found.getBoundingClientRect();
};

/** Of what is painted: the last split is as wide as its place, and its letters are not. */
const inkOf = (selector: string): readonly DOMRect[] => {
  const found = document.querySelector(`.track ${selector}`);
  const leaves = selector === '.last' ? [...(found?.querySelectorAll('span, .notice') ?? [])] : [];
  return (leaves.length > 0 ? leaves : [found]).flatMap((each) =>
    each ? [each.getBoundingClientRect()] : [],
  );
};

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

beforeAll(() => warmedUp, 120_000);

afterEach(() => {
  location.hash = '';
});

test('a small oval says its figure with every digit', async () => {
  await page.viewport(667, 375);
  await open('rep');
  const digits = document.querySelector('.oval strong .tenth');
  expect(boxOf('.oval').width).toBeLessThan(190);
  expect(digits?.getBoundingClientRect().width).toBeGreaterThan(0);
});

describe.each(sizes)('at %d by %d', (width, height) => {
  test.each(offered)('%s lies over nothing', async (name) => {
    await page.viewport(width, height);
    await open(name);
    const parts = [...document.querySelectorAll('.track-offer p, .track-offer .button')];
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const box = part.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      const hidden = beside.filter((each) => inkOf(each).some((other) => meet(box, other)));
      expect(hidden, part.textContent ?? '').toEqual([]);
      if (!part.matches('.button')) continue;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(targetPx);
    }
  });

  test('the clock stays where it is when a split comes, something is offered, or the device says something', async () => {
    await page.viewport(width, height);
    const places: string[] = [];
    const upright = height > width ? ['sound-lost', 'storage-trouble'] : [];
    for (const name of ['rep', 'ahead', 'double-tap', 'early-tap', ...upright]) {
      await open(name);
      const { x, y, width: wide, height: high } = boxOf('.clock');
      places.push([x, y, wide, high].map((each) => each.toFixed(1)).join(' '));
      document.body.replaceChildren();
    }
    expect(new Set(places).size, places.join('; ')).toBe(1);
  });
});
