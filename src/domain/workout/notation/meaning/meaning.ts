import type { Item, Recovery, Workout } from '../../model.ts';
import type { Phrase } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { assemble } from './assemble.ts';
import { type Context, choose, fail } from './context.ts';
import type { Element } from './element.ts';
import { buildItems } from './items.ts';
import { matchParallel } from './parallel.ts';

/** What the phrases of a text mean, or undefined with the reasons in `context.errors`. */
export const mean = (
  context: Context,
  phrases: readonly Phrase[],
  whole: Span,
): Workout | undefined => {
  const { elements, title } = assemble(context, phrases);
  if (elements.length === 0 && context.errors.length === 0) {
    fail(context, whole, 'There is nothing to run here.', 'Write reps, as in 6x800 @5K, 200 jog.');
  }
  if (context.errors.length > 0) return undefined;
  const paired = matchParallel(context, elements);
  const items = moveEnds(paired, (each) => buildItems(context, each));
  const counted = assumeCount(context, paired, items);
  if (context.errors.length > 0) return undefined;
  return { ...(title !== undefined && { title }), items: counted };
};

/** "Warm up and cool down 2 miles" is one at each end. */
const moveEnds = (
  elements: readonly Element[],
  build: (elements: readonly Element[]) => readonly Item[],
): readonly Item[] => {
  const both = elements.filter(isBothEnds);
  if (both.length === 0) return build(elements);
  const at = (role: 'warmUp' | 'coolDown') =>
    build(
      both.map((element) => ({
        ...element,
        manners: element.manners.map((manner) =>
          manner.kind === 'bothEnds' ? ({ kind: 'role', role } as const) : manner,
        ),
      })),
    );
  const middle = build(elements.filter((element) => !isBothEnds(element)));
  return [...at('warmUp'), ...middle, ...at('coolDown')];
};

const isBothEnds = ({ manners }: Element): boolean =>
  manners.some(({ kind }) => kind === 'bothEnds');

/** "40/20" says how, not how often: 20 times is the usual set. */
const assumeCount = (
  context: Context,
  elements: readonly Element[],
  items: readonly Item[],
): readonly Item[] => {
  const [element, ...others] = elements;
  const [step, ...more] = items;
  if (!element || others.length > 0 || step?.kind !== 'step' || more.length > 0) return items;
  const [rest] = element.rests;
  if (rest?.join !== '/' || step.extent.kind !== 'time' || step.recovery?.length.kind !== 'time') {
    return items;
  }
  const count = choose(
    context,
    element,
    { kind: 'assumption', rule: 'noCount', text: 'No count is given: 20 is taken.' },
    [20, 10, 15, 30],
  );
  const recovery: Recovery = { ...step.recovery, mode: step.recovery.mode ?? 'jog' };
  return [{ kind: 'block', count, items: [{ ...step, recovery }] }];
};
