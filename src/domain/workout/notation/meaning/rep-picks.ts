import type { Part, RawLength } from '../grammar/syntax.ts';
import { type Context, choose, fail } from './context.ts';
import type { Aim, Element } from './element.ts';
import { cut, least, notClear, type Stretch } from './rep-parts.ts';
import { kindOf } from './rough.ts';

/** More reps than anyone numbers. */
const mostReps = 200;
const picking: ReadonlySet<Part['which']> = new Set(['every', 'odd', 'even', 'nth']);

/**
 * `12x400, every 4th hard` as three times three and one; `10x400, odd reps @5K, even reps @10K` as
 * five pairs. What comes round and round is written as a set.
 */
export const splitPicks = (context: Context, element: Element): Element => {
  const said = element.aims.filter(({ part }) => part !== undefined);
  if (!said.some(({ part }) => part && picking.has(part.which))) return element;
  const [first] = said;
  const [length, ...others] = element.body?.kind === 'lengths' ? element.body.length.lengths : [];
  const count = element.counts.at(-1);
  const sets = element.counts.length > 1 && !said.every(({ part }) => part?.perSet);
  const total = count ? least(count) : 0;
  const exact = typeof count?.count === 'number' && total <= mostReps;
  const own = first && length && exact ? dealOut(context, said, total, length) : undefined;
  if (!own || others.length > 0 || sets) {
    if (first) fail(context, first, notClear, 'writeRepsOut');
    return element;
  }
  const general = element.aims.filter(({ part }) => part === undefined);
  const stretches = runsOf(own);
  return {
    ...element,
    counts: element.counts.slice(0, -1),
    body: { kind: 'group', elements: inRounds(element, stretches, general) },
    aims: [],
    manners: [],
  };
};

/** For each rep what is said of it; undefined where two things are, or of reps that there are not. */
const dealOut = (
  context: Context,
  said: readonly Aim[],
  total: number,
  rep: RawLength,
): readonly (Aim | undefined)[] | undefined => {
  const own: (Aim | undefined)[] = Array.from({ length: total });
  let next = 0;
  for (const aim of said) {
    const picks = aim.part && picksOf(context, aim, aim.part, { total, next, rep });
    if (!picks || picks.length === 0) return undefined;
    for (const at of picks) {
      if (at < 0 || at >= total || own[at] !== undefined) return undefined;
      own[at] = aim;
    }
    next = (picks.at(-1) ?? 0) + 1;
  }
  return own;
};

type Room = { readonly total: number; readonly next: number; readonly rep: RawLength };

/** "the first 800" of 4x800 is the first rep, and no piece of one. */
const isRep = (length: RawLength | undefined, rep: RawLength): boolean =>
  length !== undefined &&
  kindOf(rep) === 'distance' &&
  Math.abs(length.from / rep.from - 1) < 0.001;

/** The reps that a part names, counted from 0. */
const picksOf = (
  context: Context,
  aim: Aim,
  { which, count: said, also = [], half, length }: Part,
  { total, next, rep }: Room,
): readonly number[] | undefined => {
  const all = Array.from({ length: total }, (_, i) => i);
  if (which === 'odd') return all.filter((i) => i % 2 === 0);
  if (which === 'even') return all.filter((i) => i % 2 === 1);
  if (length && !isRep(length, rep)) return undefined;
  const count = length ? (said ?? 1) : said;
  const size = half ? total / 2 : count;
  if (size === undefined || !Number.isInteger(size)) return undefined;
  if (which === 'nth') return [size, ...also].map((nth) => (nth === 0 ? total : nth) - 1);
  if (which === 'every') {
    const from = size === 2 ? everyOther(context, aim) : size - 1;
    return all.filter((i) => i % size === from);
  }
  if (which === 'middle') return undefined;
  const from = which === 'last' ? total - size : next;
  return Array.from({ length: size }, (_, i) => from + i);
};

/** "every other one": from the second on, or from the first. */
const everyOther = (context: Context, aim: Aim): number => {
  const text = 'everyOther';
  return choose(context, aim, { kind: 'ambiguity', rule: 'everyOther', text }, [1, 0]);
};

/** Neighbours of which the same is said. */
const runsOf = (own: readonly (Aim | undefined)[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const [from, aim] of own.entries()) {
    const last = found.at(-1);
    const same = last && from > 0 && own[from - 1] === aim;
    if (same) found[found.length - 1] = { ...last, size: last.size + 1 };
    else found.push({ from, size: 1, ...(aim && { aims: [aim] }) });
  }
  return found;
};

/** The shortest round that comes back at least once, and what is left over behind the rounds. */
const inRounds = (
  element: Element,
  stretches: readonly Stretch[],
  general: readonly Aim[],
): readonly Element[] => {
  const build = (of: readonly Stretch[]) => of.map((each) => cut(element, each, general));
  const alike = (a: Stretch | undefined, b: Stretch | undefined) =>
    a?.size === b?.size && a?.aims?.[0] === b?.aims?.[0];
  for (let size = 2; size * 2 <= stretches.length; size += 1) {
    let whole = size;
    while (whole < stretches.length && alike(stretches[whole], stretches[whole - size])) whole += 1;
    const rounds = Math.floor(whole / size);
    if (rounds < 2) continue;
    const { start, end, line } = element;
    const counts = [{ start, end, count: rounds, sets: false }];
    const elements = build(stretches.slice(0, size));
    const set: Element = {
      counts,
      body: { kind: 'group', elements },
      aims: [],
      rests: [],
      manners: [],
      join: '+',
      line,
      start,
      end,
    };
    return [set, ...build(stretches.slice(rounds * size))];
  }
  return build(stretches);
};
