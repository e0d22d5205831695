import { clock, distance, duration, span } from '../domain/format.ts';
import type { Figure, Length } from '../domain/workout/library/figure.ts';
import type { Option } from '../domain/workout/library/item.ts';
import type { LibraryWords } from '../words/library-words.ts';

/** "20 s", "10 min", "2:30". */
const timeText = (ms: number): string =>
  ms < 100_000 || ms % 60_000 === 0 ? duration(ms) : clock(ms);

/** "150 m", "1 mi", "10 min", "2–3 min". */
const lengthText = (length: Length, words: LibraryWords): string => {
  if ('m' in length) {
    const text = distance(length.m, length.as);
    return length.as === 'm' ? words.metres(text) : text;
  }
  const { ms } = length;
  if (typeof ms === 'number') return timeText(ms);
  return span(String(ms.from / 60_000), duration(ms.to));
};

const figureText = (figure: Figure, words: LibraryWords): string => {
  switch (figure.kind) {
    case 'count':
      return String(figure.count);
    case 'length':
      return lengthText(figure.length, words);
    case 'recovery':
      return words.recovery[figure.rest](lengthText(figure.length, words));
    case 'reps': {
      const jog = words.recovery.jog(lengthText(figure.jog, words));
      return words.reps(String(figure.count), lengthText(figure.length, words), jog);
    }
    case 'places':
      return words.places(figure.atM.map((m) => distance(m, 'm')));
  }
};

/** What an option of a ready-made workout is called. */
export const optionText = ({ is }: Option, words: LibraryWords): string =>
  typeof is === 'string' ? words.options[is] : figureText(is, words);
