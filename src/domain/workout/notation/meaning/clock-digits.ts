import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { assume, type Context } from './context.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres } from './rough.ts';

/** "2000m (642), 1500m (453)": times without their colon, where each is one somebody could run in and there are several. */
export const clockDigits = (context: Context, phrases: readonly Phrase[]): readonly Phrase[] => {
  const found = phrases.flatMap((phrase, at) => {
    const figure = loneFigure(phrases[at + 1]);
    return phrase.kind === 'run' && figure ? [{ at: at + 1, figure, rep: phrase }] : [];
  });
  const fit = found.every(({ figure, rep }) => {
    const [length, ...others] = rep.length.lengths;
    if (!length || others.length > 0 || kindOf(length) !== 'distance') return false;
    return judge(roughMetres(length), msOf(figure)) === 'likely';
  });
  // "400m (200), 800m (400)" are jogs.
  const odd = found.some(({ figure }) => figure.from % 50 !== 0);
  if (found.length < 2 || !fit || !odd) return phrases;
  const places = new Map(found.map(({ at, figure }) => [at, figure]));
  return phrases.map((phrase, at) => {
    const figure = places.get(at);
    if (!figure || phrase.kind !== 'group') return phrase;
    assume(context, figure, 'digitsAsTime', 'digitsAsTime');
    return { ...phrase, phrases: [asClock(phrase.phrases[0], figure)] };
  });
};

const asClock = (phrase: Phrase | undefined, figure: RawLength): Phrase => {
  const { start, end } = figure;
  const length = { start, end, from: msOf(figure), unit: 'clock' } as const;
  const lengths = { start, end, lengths: [length], pair: false };
  return { start: phrase?.start ?? start, end: phrase?.end ?? end, kind: 'run', length: lengths };
};

/** 642 is 6:42. */
const msOf = ({ from }: RawLength): number => (Math.floor(from / 100) * 60 + (from % 100)) * 1000;

const loneFigure = (phrase: Phrase | undefined): RawLength | undefined => {
  if (phrase?.kind !== 'group' || phrase.square || phrase.phrases.length !== 1) return undefined;
  const [said] = phrase.phrases;
  const [only, ...others] = said?.kind === 'run' ? said.length.lengths : [];
  if (!only || others.length > 0 || only.unit !== undefined) return undefined;
  const digits = Number.isInteger(only.from) && only.from >= 100 && only.from < 6000;
  return digits && only.from % 100 < 60 ? only : undefined;
};
