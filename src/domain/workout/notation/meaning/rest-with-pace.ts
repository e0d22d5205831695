import type { Target } from '../../../pace/target.ts';
import type { RawLength, RawLengths } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { kindOf, roughMs } from './rough.ts';

/** Longer than any recovery that is only told by its place. */
const longestRestMs = 600_000;

/** The "90 s" of "6x2k w/ 90s @MP": a time is no piece of a distance. An easy pace would be the recovery's. */
export const restWithPace = (
  { body, aims, rests }: Element,
  rep: RawLength,
): RawLengths | undefined => {
  const length = body?.kind === 'lengths' ? body.length : undefined;
  const [only, ...others] = length?.lengths ?? [];
  if (!length || !only || others.length + rests.length > 0 || kindOf(rep) !== 'distance')
    return undefined;
  const exact = aims.every(
    ({ aim, part }) => !part && !(aim.kind === 'fixed' && isGentle(aim.target)),
  );
  return exact && kindOf(only) === 'time' && roughMs(only) <= longestRestMs ? length : undefined;
};

const isGentle = (target: Target): boolean =>
  target.kind === 'effort' || (target.kind === 'zone' && target.zone === 'easy');

/** The recovery with the pace for the reps; or the pace for what is run between them. */
export const asRest = (
  context: Context,
  whole: Element,
  said: Element,
  length: RawLengths,
): readonly Element[] => {
  const { start, end } = said;
  const doubt = { kind: 'ambiguity', rule: 'restWithPace', text: 'asRecovery' } as const;
  if (choose(context, said, doubt, [true, false])) {
    const rest = { start, end, rest: { what: { kind: 'length', length }, bare: true } } as const;
    return [{ ...whole, rests: [rest], aims: [...whole.aims, ...said.aims] }];
  }
  const { join: _, ...rep } = whole;
  const round: readonly Element[] = [
    { ...rep, counts: [] },
    { ...said, join: '+' },
  ];
  return [{ ...whole, body: { kind: 'group', elements: round }, aims: [], manners: [] }];
};
