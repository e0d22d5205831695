import type { Phrase } from '../grammar/syntax.ts';
import { extend, type State } from './state.ts';

type Group = Extract<Phrase, { kind: 'group' }>;
type Share = { readonly count: number; readonly target: Extract<Phrase, { kind: 'target' }> };

/** `6x400 (3 at mile pace, 3 at 800 pace)`: figures that add up to the reps, each with its pace. */
export const shareReps = (state: State, group: Group): boolean => {
  const { current, pending, join } = state;
  const [count, ...more] = current?.counts ?? [];
  if (!current || !count || more.length > 0 || pending || join || current.aims.length > 0)
    return false;
  if (current.body?.kind !== 'lengths' || current.body.length.lengths.length > 1) return false;
  const shares = sharesIn(group);
  const sum = shares.reduce((all, each) => all + each.count, 0);
  if (shares.length < 2 || sum !== count.count) return false;
  for (const { count: size, target } of shares) {
    const { start, end, aim, marked } = target;
    current.aims.push({ start, end, aim, marked, part: { which: 'next', count: size } });
  }
  extend(current, group);
  return true;
};

/** Bare figures and paces in turn; nothing where anything else stands among them. */
const sharesIn = ({ phrases }: Group): readonly Share[] => {
  const said = phrases.filter(({ kind }) => kind !== 'join' && kind !== 'remark');
  const shares: Share[] = [];
  for (let i = 0; i < said.length; i += 2) {
    const [run, target] = [said[i], said[i + 1]];
    const [figure, ...others] = run?.kind === 'run' ? run.length.lengths : [];
    const bare = figure && others.length === 0 && figure.unit === undefined && figure.from < 40;
    if (!bare || target?.kind !== 'target' || !Number.isInteger(figure.from)) return [];
    shares.push({ count: figure.from, target });
  }
  return shares;
};
