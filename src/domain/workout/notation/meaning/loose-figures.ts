import type { Phrase } from '../grammar/syntax.ts';
import type { State } from './state.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** The figures of `9x400 3@80 3@78 3@76`: so many of the reps, or miles? */
export const isShareOfReps = (
  { current, pending, join }: State,
  { length }: Of<'run'>,
  next: Phrase | undefined,
): boolean => {
  const [figure, ...others] = length.lengths;
  const bare = figure && others.length === 0 && figure.unit === undefined && figure.from < 40;
  return Boolean(bare && current?.counts.length && !pending && !join && next?.kind === 'target');
};

/** The 44 of "400, 300, 200 in 60, 44": no unit, and behind a time without one. */
export const isTimeTooFew = ({ current, pending, join }: State, run: Of<'run'>): boolean => {
  const aim = current?.aims.at(-1)?.aim;
  const [figure, ...others] = run.length.lengths;
  if (!current || !figure || pending || join !== ',' || others.length > 0) return false;
  if (aim?.kind !== 'time' || !aim.whole || aim.time.lengths.some(({ unit }) => unit)) return false;
  const list = current.body?.kind === 'lengths' && current.body.length.lengths.length > 1;
  return list && figure.unit === undefined && figure.from < 100;
};

/** The 4 of "12x300; 3 sets of 4": so many of the reps. */
export const isSizeOfSets = (
  { pending, elements }: State,
  { length }: Of<'run'>,
  next: Phrase | undefined,
): boolean => {
  const [figure, ...others] = length.lengths;
  const bare = figure && others.length === 0 && figure.unit === undefined && figure.from < 20;
  const sets = pending?.counts.length === 1 && pending.counts[0]?.sets === true;
  const ends = next === undefined || next.kind === 'join';
  return Boolean(bare && sets && ends && elements.some(({ counts }) => counts.length > 0));
};
