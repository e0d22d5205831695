import type { Item, Recovery } from '../../model.ts';
import { assume, type Context } from './context.ts';
import type { Element, Rest } from './element.ts';
import { isNested } from './forms.ts';
import { resolveRecovery } from './rests.ts';

const linked: ReadonlySet<Rest['join']> = new Set<Rest['join']>([
  undefined,
  '/',
  '+',
  ',',
  '-',
  'and',
  'then',
  'with',
]);

/** "100 walk / 200 jog / 100 walk": one recovery, spent in more than one way. */
export const isInParts = (element: Element): boolean => {
  const { rests } = element;
  if (rests.length < 2 || isNested(element) || element.body?.kind !== 'lengths') return false;
  const told = rests.every(
    ({ rest, scope, part, each }, i) =>
      rest.what.kind === 'length' &&
      rest.what.length.lengths.length === 1 &&
      rest.mode !== undefined &&
      rest.either === undefined &&
      part === undefined &&
      each === undefined &&
      (scope === undefined || (scope.kind === 'rep' && i === rests.length - 1)),
  );
  const ways = rests.every(({ rest }, i) => i === 0 || rest.mode !== rests[i - 1]?.rest.mode);
  return told && ways && rests.slice(1).every(({ join }) => linked.has(join));
};

/** Every rep with the first part behind it, and the others as rests of their own. */
export const withParts = (
  context: Context,
  { rests }: Element,
  items: readonly Item[],
): readonly Item[] => {
  const [first, ...others] = rests;
  if (!first) return items;
  const last = others.at(-1) ?? first;
  assume(context, { start: first.start, end: last.end }, 'restInParts', 'restInParts');
  return items.flatMap((item): readonly Item[] => {
    if (item.kind !== 'step' || item.recovery) return [item];
    const own = (rest: Rest): Recovery | undefined =>
      resolveRecovery(context, rest, rest.rest, item.extent);
    const recovery = own(first);
    const pauses = others.flatMap((rest): readonly Item[] => {
      const next = own(rest);
      return next ? [{ kind: 'pause', recovery: next }] : [];
    });
    return [{ ...item, ...(recovery && { recovery }) }, ...pauses];
  });
};
