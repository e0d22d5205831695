import type { Accessor } from 'solid-js';
import type { Figures } from '../domain/format.ts';
import type { FirstWords } from '../words/words.ts';

/** The same words, which also say how figures are written just now: in Settings that changes while they are shown. */
export const withFigures = <T extends FirstWords>(words: T, figures: Accessor<Figures>): T => ({
  ...words,
  get figures() {
    return figures();
  },
  all: async () => withFigures(await words.all(), figures),
});
