import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/workout/library/figure.ts';
import { library } from '../../src/domain/workout/library/library.ts';
import { optionText } from '../../src/view/library-option.ts';
import { enLibrary } from '../../src/words/en-library.ts';

/** Every ready-made workout has its words, and no words are left over. */

const choices = library.flatMap((item) => item.choices);
const options = choices.flatMap((choice) => choice.options);
const figures = options.flatMap(({ is }): readonly Figure[] =>
  typeof is === 'string' ? [] : [is],
);

const placesIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place));

const same = (words: object, used: Iterable<string>): void =>
  expect(Object.keys(words).sort()).toEqual([...new Set(used)].sort());

describe('the words of the ready-made workouts', () => {
  it('name each, and say in one sentence what it is for', () => {
    same(
      enLibrary.items,
      library.map(({ id }) => id),
    );
    for (const { purpose } of Object.values(enLibrary.items))
      expect(purpose).toMatch(/^[A-Z].*\.$/);
    const names = Object.values(enLibrary.items).map(({ name }) => name);
    expect(new Set(names).size).toBe(library.length);
  });

  it('name each choice and each option', () => {
    same(
      enLibrary.choices,
      choices.map(({ name }) => name),
    );
    same(
      enLibrary.options,
      options.flatMap(({ is }) => (typeof is === 'string' ? [is] : [])),
    );
    same(
      enLibrary.recovery,
      figures.flatMap((figure) => (figure.kind === 'recovery' ? [figure.rest] : [])),
    );
    for (const words of [enLibrary.choices, enLibrary.options])
      expect(Object.values(words)).not.toContain('');
  });

  it('tell the options of a choice apart', () => {
    for (const choice of choices) {
      const texts = choice.options.map((option) => optionText(option, enLibrary));
      expect(new Set(texts).size, texts.join(' / ')).toBe(texts.length);
    }
  });

  it('are what is said on the way, and nothing else fills a place of a template by words', () => {
    const texts = library.flatMap(({ template, draw, choices: own }) => [
      template,
      ...Object.values(draw?.(1) ?? {}),
      ...own.flatMap((choice) => choice.options.flatMap(({ fills }) => Object.values(fills))),
    ]);
    const filled = new Set([
      ...options.flatMap(({ fills }) => Object.keys(fills)),
      ...library.flatMap(({ draw }) => Object.keys(draw?.(1) ?? {})),
    ]);
    same(
      enLibrary.sayings,
      placesIn(texts).filter((place) => !filled.has(place)),
    );
  });

  it.each([
    ['count', { kind: 'count', count: 6 }, '6'],
    ['metres', { kind: 'length', length: { m: 150, as: 'm' } }, '150 m'],
    ['miles', { kind: 'length', length: { m: 2 * 1609.344, as: 'mi' } }, '2 mi'],
    ['kilometres', { kind: 'length', length: { m: 2000, as: 'km' } }, '2 km'],
    ['seconds', { kind: 'length', length: { ms: 45_000 } }, '45 s'],
    ['a jog', { kind: 'recovery', length: { m: 200, as: 'm' }, rest: 'jog' }, '200 m jog'],
    ['a rest', { kind: 'recovery', length: { ms: 150_000 }, rest: 'rest' }, '2:30 rest'],
    [
      'reps',
      {
        kind: 'reps',
        count: 2,
        length: { ms: 600_000 },
        jog: { ms: { from: 120_000, to: 180_000 } },
      },
      '2 × 10 min, 2–3 min jog',
    ],
    ['places', { kind: 'places', atM: [800, 1200] }, 'At 800 and 1200 m'],
  ] satisfies readonly (readonly [string, Figure, string])[])(
    'place the figures of %s',
    (_, is, text) => {
      expect(optionText({ is, fills: {} }, enLibrary)).toBe(text);
    },
  );
});
