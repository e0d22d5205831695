import { enAll } from '../../src/words/en-all.ts';
import { enReader } from '../../src/words/en-reader.ts';
import type { ReaderWords } from '../../src/words/reader-words.ts';
import type { FirstWords, Words } from '../../src/words/words.ts';

/**
 * English as a language that nobody speaks: every sentence in brackets, so that what stands outside of
 * them did not come from `words/`; and longer, as German or Finnish would be.
 */
const opening = '⟦';
const closing = '⟧';

/** A tag of a language, and standings that a screen paints. */
const codes = ['language', 'standing'];

const longer = (text: string, by: number): string =>
  text + ' äö'.repeat(text.length).slice(0, Math.ceil(text.length * by));

const pseudo = (value: unknown, by: number): unknown => {
  if (typeof value === 'string') return value === '' ? '' : opening + longer(value, by) + closing;
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => pseudo(Reflect.apply(value, undefined, given), by);
  if (Array.isArray(value)) return value.map((each) => pseudo(each, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      codes.includes(name) && typeof field === 'string' ? field : pseudo(field, by),
    ]),
  );
};

/** @param by how much longer than English: 0.4 is forty per cent */
export const pseudoWords = (by = 0): FirstWords => {
  const reader: ReaderWords = Object.assign({}, enReader, pseudo(enReader, by));
  const words: Words = Object.assign({}, enAll, pseudo(enAll, by), {
    all: async () => words,
    reader: async () => reader,
    home: Object.assign({}, pseudo(enAll.home, by), {
      // Shorthand is read by the parser, whatever the language.
      choices: enAll.home.choices.map(({ name, text }) => ({
        name: opening + name + closing,
        text,
      })),
    }),
  });
  return words;
};

/** What is left of a text without what is in brackets. */
export const outsideOfWords = (text: string): string => {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === opening) depth += 1;
    else if (letter === closing) depth -= 1;
    else if (depth === 0) rest += letter;
  }
  return rest;
};
