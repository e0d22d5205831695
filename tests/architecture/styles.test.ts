import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, root } from './source-files.ts';

/** Styles name sides by where reading begins and ends, so that every screen turns round with its language. */

/** What is the same in every language, and why. */
const exceptions: readonly (readonly [path: string, line: RegExp, why: string])[] = [
  [
    'ui/parts/hold-button.css',
    /transform-origin: (left|right)/,
    'has no logical value; both sides are given',
  ],
  ['ui/parts/lap-arc.css', /inset: -6px auto auto -6px/, 'a track is run anticlockwise everywhere'],
];

const physical =
  /(^|[\s;{])((margin|padding|border|inset)-(left|right)|left|right|border-(top|bottom)-(left|right)-radius)\s*:|text-align:\s*(left|right)|float:\s*(left|right)|transform-origin:[^;]*(left|right)/;

/** Four values of which the second and the fourth differ. */
const lopsided = (line: string): boolean => {
  const [, values] = /(?:margin|padding|inset|border-width):\s*([^;]+);?$/.exec(line) ?? [];
  const sides = values?.trim().match(/(?:[^\s(]+\((?:[^()]|\([^()]*\))*\)|\S+)/g) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
};

const isExcepted = (path: string, line: string): boolean =>
  exceptions.some(([where, what]) => where === path && what.test(line));

const styles = filesBelow('src').filter((path) => path.endsWith('.css'));

it('no style names a side by left or right', () => {
  const found = styles.flatMap((path) =>
    readFileSync(join(root, 'src', path), 'utf8')
      .split('\n')
      .filter((line) => (physical.test(line) || lopsided(line)) && !isExcepted(path, line))
      .map((line) => `src/${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

it.each(['margin-left: 1px;', 'left: 0;', 'padding: 1px 2px 3px 4px;', 'float: left;'])(
  'finds %s',
  (line) => {
    expect(physical.test(line) || lopsided(line)).toBe(true);
  },
);

it('has no exception that nothing needs', () => {
  const unused = exceptions.filter(
    ([path, what]) => !what.test(readFileSync(join(root, 'src', path), 'utf8')),
  );
  expect(unused).toEqual([]);
});
