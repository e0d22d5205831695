import type { RawLength } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { choose } from './context.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import type { Draft, State } from './state.ts';

/**
 * "2x1200, 4x800 in 5:06, 3:20": as many times as blocks, each of them one in which its reps can be run, and at
 * about the same pace. Gives each block its own; false where they are something else.
 */
export const givenToBlocks = (
  state: State,
  span: Span,
  marked: boolean,
  times: readonly RawLength[],
): boolean => {
  const blocks = state.elements.slice(-times.length);
  if (blocks.length < times.length || blocks.at(-1) !== state.current) return false;
  const linked = blocks
    .slice(1)
    .every(({ join }) => join === ',' || join === 'and' || join === '+');
  const paces = blocks.map((block, i) => paceOf(block, times[i]));
  const known = paces.filter((pace) => pace !== undefined);
  if (!linked || known.length < times.length) return false;
  if (Math.max(...known) > Math.min(...known) * mostApart) return false;
  const doubt = { kind: 'ambiguity', rule: 'timesOfBlocks', text: 'timesOfReps' } as const;
  if (!choose(state.context, span, doubt, [true, false])) return false;
  for (const [i, block] of blocks.entries()) {
    const time = times[i];
    if (!time) continue;
    const lengths = { start: time.start, end: time.end, lengths: [time], pair: false };
    const aim = { kind: 'time', time: lengths, pace: false, whole: true } as const;
    block.aims.push({ start: time.start, end: time.end, marked, aim });
  }
  return true;
};

const mostApart = 1.25;

/** Ms per metre; undefined where nobody runs the reps in it, or they have another pace. */
const paceOf = ({ body, aims, rests }: Draft, time: RawLength | undefined): number | undefined => {
  const [length, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  if (!length || !time || others.length + aims.length > 0 || kindOf(length) !== 'distance')
    return undefined;
  if (rests.some(({ rest }) => rest.bare)) return undefined;
  const [m, ms] = [roughMetres(length), roughMs(time)];
  return judge(m, ms) === 'likely' ? ms / m : undefined;
};
