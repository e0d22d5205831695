import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { enAll } from '../../src/words/en-all.ts';
import { outsideOfWords, pseudoWords } from '../support/pseudo-words.ts';
import { scenes } from '../support/scenes.tsx';
import { warmedUp } from '../support/warmed-up.ts';

/** Every sentence shown, named or hinted at comes from `words/`: whatever is not in its brackets is data. */

const named = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'label'] as const;

type Found = { readonly text: string; readonly where: string };

/** A sentence whose tenths run stands in pieces around them: it is told as a whole, where it begins. */
const sentence = (node: Node, parent: Element): string => {
  const whole = parent.closest('.with-tenth')?.parentElement ?? parent;
  if (!whole.querySelector(':scope > .with-tenth')) return node.nodeValue ?? '';
  return whole.firstChild === node ? (whole.textContent ?? '') : '';
};

const textNodes = (): readonly Found[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Found[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !parent.closest('script, style, textarea, .shorthand'))
      found.push({ text: sentence(node, parent), where: parent.outerHTML.slice(0, 160) });
  }
  return found;
};

const attributes = (): readonly Found[] =>
  [...document.body.querySelectorAll('*')].flatMap((element) =>
    named.flatMap((name) => {
      const text = element.getAttribute(name);
      return text ? [{ text, where: `${name} of ${element.outerHTML.slice(0, 120)}` }] : [];
    }),
  );

const dates =
  /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b[AP]M\b/g;
/** Numbers, times, and what is written behind them in every language. */
const figures = /[\d\s:.,;!/+×x@~≈%()[\]·&'"“”→▲▼−–-]+|\b(km|mi|m|s|min|h|K|k|HM|M)\b|\/km|\/mi/g;

/** Shorthand is a language of its own. */
const shorthand = [
  '2 mi warm-up; 6 × 800 @5K, 200 jog',
  ...enAll.home.choices.map(({ text }) => text),
  '6 × 800 @5K',
  '800 @5K',
  'warm-up 2 mi',
  '200 jog',
];

const isData = (text: string, own: readonly string[]): boolean => {
  let rest = outsideOfWords(text);
  for (const each of [...shorthand, ...own]) rest = rest.replaceAll(each, ' ');
  return rest.replace(dates, ' ').replace(figures, ' ').trim() === '';
};

beforeAll(() => warmedUp, 120_000);

beforeEach(async () => {
  await page.viewport(390, 844);
});

afterEach(() => {
  location.hash = '';
});

describe('every sentence comes from words on', () => {
  test.each(scenes)('$name', async ({ open, own = [] }) => {
    await open(pseudoWords());
    expect(document.body.textContent).toContain('⟦');
    const foreign = [...textNodes(), ...attributes()].filter(({ text }) => !isData(text, own));
    expect(foreign.map(({ text, where }) => `${text} in ${where}`)).toEqual([]);
  });
});

test.each([
  ['editor-note', ['⟦2 is read as minutes.⟧', '⟦Read it as ']],
  ['editor-problem', ['⟦“jgo” is not understood.⟧ ⟦Did you mean “jog”?⟧']],
])('what the reader says comes from words in %s', async (name, sentences) => {
  await scenes.find((scene) => scene.name === name)?.open(pseudoWords());
  for (const each of sentences) expect(document.body.textContent).toContain(each);
});

describe('words forty per cent longer fit on', () => {
  test.each(scenes)('$name', async ({ open }) => {
    await open(pseudoWords(0.4));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
