import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../../src/words/en.ts';
import { scenes, settled } from '../support/scenes.tsx';
import { warmedUp } from '../support/warmed-up.ts';

/** The whole app in a language that is written from right to left. */

beforeAll(() => warmedUp, 120_000);

beforeEach(async () => {
  document.documentElement.dir = 'rtl';
  await page.viewport(390, 844);
});

afterEach(() => {
  document.documentElement.dir = '';
  location.hash = '';
});

/** How far the widest thing goes beyond either side of the screen. */
const beyond = (): number => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
};

describe('from right to left nothing goes beyond the screen on', () => {
  test.each(scenes)('$name', async ({ open }) => {
    await open(en);
    expect(beyond()).toBe(0);
  });
});

const sceneOf = (name: string) => {
  const found = scenes.find((scene) => scene.name === name);
  if (!found) throw new Error(`no scene ${name}`);
  return found;
};

const middleOf = (element: Element | null): number => {
  const box = element?.getBoundingClientRect();
  return box ? box.left + box.width / 2 : Number.NaN;
};

test('what stands first stands on the right', async () => {
  await sceneOf('track-recovery').open(en);
  const undo = middleOf(document.querySelector('.undo'));
  const end = middleOf(document.querySelector('.end'));
  expect(undo).toBeGreaterThan(end);
  expect(middleOf(document.querySelector('.head h1'))).toBeGreaterThan(195);
});

/** The letters of an element from left to right, as they are painted. */
const painted = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: { readonly letter: string; readonly left: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [index, letter] of [...(node.nodeValue ?? '')].entries()) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      letters.push({ letter, left: range.getBoundingClientRect().left });
    }
  }
  return letters
    .sort((a, b) => a.left - b.left)
    .map(({ letter }) => letter)
    .join('');
};

test.each([
  ['track-behind', '.clock', '1:49.3'],
  ['track-recovery', '.splits td .standing > span', '+2.7'],
  ['review', '.lap-table td .standing > span', '+0.2'],
  ['review', '.lap-table td.time', '3:31.4'],
  ['history', '.row-figures .standing > span', '+0.2 a rep'],
])('in %s, %s reads %s', async (name, selector, text) => {
  await sceneOf(name).open(en);
  await settled();
  const element = document.querySelector(selector);
  expect(element && painted(element)).toBe(text);
});
