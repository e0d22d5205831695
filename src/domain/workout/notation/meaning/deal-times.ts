import type { RawAim, RawLength } from '../grammar/syntax.ts';
import type { Aim, Element } from './element.ts';
import { isWork } from './forms.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

/**
 * `1x1600 (400 jog) 2x800 (200 jog) in 4'39, 2'17, 2'16`: as many times as there are reps in all that
 * stands before them, and each one in which its rep can be run.
 */
export const dealTimes = (elements: readonly Element[], at: number): readonly Element[] => {
  const element = elements[at];
  const aim = element?.aims.at(-1);
  const times = aim?.aim.kind === 'time' && aim.aim.whole ? aim.aim.time.lengths : [];
  if (!element || !aim || element.aims.length > 1 || times.length < 3) return elements;
  const from = firstOf(elements, at);
  const takers = elements.slice(from, at + 1);
  const reps = takers.map(repsOf);
  if (takers.length < 2 || repsOf(element).length === times.length) return elements;
  const all = reps.flat();
  const fit = all.every((rep, i) => {
    const time = times[i];
    return time && judge(roughMetres(rep), roughMs(time)) === 'likely';
  });
  if (all.length !== times.length || !fit) return elements;
  let taken = 0;
  return elements.map((each, i) => {
    if (i < from || i > at) return each;
    const own = times.slice(taken, taken + (reps[i - from]?.length ?? 0));
    taken += own.length;
    return { ...each, aims: [given(aim, own)] };
  });
};

const given = (aim: Aim, own: readonly RawLength[]): Aim => {
  const aims = own.map((time): RawAim => {
    const { start, end } = time;
    const lengths = { start, end, lengths: [time], pair: false };
    return { kind: 'time', time: lengths, pace: false, whole: true };
  });
  const [first] = aims;
  return { ...aim, aim: own.length === 1 && first ? first : { kind: 'list', aims, counted: true } };
};

/** Reaches back over all that is run and has no pace of its own. */
const firstOf = (elements: readonly Element[], at: number): number => {
  let from = at;
  while (from > 0) {
    const before = elements[from - 1];
    if (!before || !isWork(before) || before.aims.length > 0 || repsOf(before).length === 0) break;
    from -= 1;
  }
  return from;
};

/** The lengths that are run one after another, each by itself. */
const repsOf = ({ body, counts }: Element): readonly RawLength[] => {
  const lengths = body?.kind === 'lengths' && !body.length.pair ? body.length.lengths : [];
  if (lengths.some((each) => kindOf(each) !== 'distance') || counts.length > 1) return [];
  const count = counts[0]?.count ?? 1;
  if (typeof count !== 'number' || count > 40) return [];
  return Array.from({ length: count }, () => lengths).flat();
};
