import { type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { isCounted, isWork } from './forms.ts';
import { waiting } from './rough.ts';

const bare = ({ aims, rests, manners }: Element): boolean =>
  aims.length + rests.length + manners.length === 0;

/** `3 x 400, 300, 200`: does the count cover the whole list? */
export const coverLists = (context: Context, elements: readonly Element[]): readonly Element[] => {
  const result: Element[] = [];
  for (const element of elements) {
    const last = result.at(-1);
    const joined = last && coverable(last, element) ? join(context, last, element) : undefined;
    if (joined) result[result.length - 1] = joined;
    else result.push(element);
  }
  return result;
};

const coverable = (last: Element, element: Element): boolean =>
  isCounted(last) &&
  bare(last) &&
  last.body?.kind === 'lengths' &&
  element.join === ',' &&
  !isCounted(element) &&
  element.body?.kind === 'lengths' &&
  isWork(element);

const join = (context: Context, last: Element, element: Element): Element | undefined => {
  if (last.body?.kind !== 'lengths' || element.body?.kind !== 'lengths') return undefined;
  const { length } = last.body;
  const others = element.body.length.lengths;
  const lengths = [...waiting(length.lengths, others[0]), ...others];
  const likely = lengths.length > 2;
  const text = likely ? 'countOfList' : 'countOfFirstLength';
  const all = choose(
    context,
    { start: last.start, end: element.end },
    { kind: 'ambiguity', rule: 'countCovers', text },
    [likely, !likely],
  );
  if (!all) return undefined;
  const { join: _, ...rest } = element;
  return {
    ...rest,
    ...(last.join && { join: last.join }),
    start: last.start,
    counts: last.counts,
    line: last.line,
    body: { kind: 'lengths', length: { ...length, lengths, pair: false } },
  };
};
