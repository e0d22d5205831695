import { type Context, choose } from './context.ts';
import type { Element, Rest } from './element.ts';
import { isCounted, isList, isWork } from './forms.ts';
import { splitSets } from './set-paces.ts';

/** What brackets and lists say about their recoveries, brought to one form before it is dealt out. */
export const tidyGroups = (context: Context, elements: readonly Element[]): readonly Element[] =>
  pauseBetweenLists(
    context,
    elements
      .map((each, i) => openSingle(withoutUnsaid(context, each), elements[i + 1]))
      .flatMap((each) => splitSets(context, each)),
  );

const isUnsaid = ({ rest }: Rest): boolean => rest.what.kind === 'unsaid' && !rest.mode;

/** `8x(400, rest, 200), 90s rest between everything`: how long the first rests are is said behind the brackets. */
const withoutUnsaid = (context: Context, element: Element): Element => {
  const { body, rests } = element;
  const said = rests.some(
    ({ rest, scope }) => rest.what.kind === 'length' && scope?.kind !== 'set',
  );
  if (body?.kind !== 'group' || !said) return element;
  const elements = body.elements.map((each) => {
    for (const rest of each.rests) if (isUnsaid(rest)) context.used.add(rest.start);
    return { ...each, rests: each.rests.filter((rest) => !isUnsaid(rest)) };
  });
  return { ...element, body: { kind: 'group', elements } };
};

/** `12x(200 @38s, 45s rest), 4 min jog, 1600`: a single rep in brackets makes no sets. */
const openSingle = (element: Element, next: Element | undefined): Element => {
  const { body, counts, manners, aims, rests } = element;
  const [inner, ...others] = body?.kind === 'group' ? body.elements : [];
  if (!inner || !next || others.length > 0 || counts.length !== 1) return element;
  if (inner.body?.kind !== 'lengths' || isCounted(inner) || isList(inner)) return element;
  const [pause, ...more] = rests;
  if (inner.rests.length !== 1 || more.length > 0 || pause?.join !== ',' || pause.scope)
    return element;
  if (aims.length + manners.length > 0) return element;
  return {
    ...inner,
    counts,
    rests: [...inner.rests, pause],
    ...(element.join && { join: element.join }),
  };
};

/** `400/600/800, 3 min rest, 800/600/400 with 200 jog`: between two lists the first rest may be a single one. */
const pauseBetweenLists = (context: Context, elements: readonly Element[]): readonly Element[] => {
  let pause: Rest | undefined;
  return elements.map((element, i) => {
    const before = pause;
    const next = elements[i + 1];
    const [rest, ...others] = element.rests;
    const between =
      rest !== undefined && others.length === 0 && !rest.scope && isPair(element, next)
        ? choose(
            context,
            rest,
            { kind: 'ambiguity', rule: 'listPause', text: 'onceBetweenLists' },
            [true, false],
          )
        : false;
    pause = between ? rest : undefined;
    const rests = between ? [...(next?.rests ?? [])] : element.rests;
    return { ...element, rests, ...(before && { pause: before }) };
  });
};

/** A plus joins what stands as it was meant to. */
const isPair = (element: Element, next: Element | undefined): boolean =>
  next !== undefined &&
  next.join !== '+' &&
  [element, next].every((each) => isLongList(each) && !isCounted(each) && isWork(each)) &&
  element.line === next.line &&
  next.rests.length > 0;

const isLongList = ({ body }: Element): boolean =>
  body?.kind === 'lengths' && body.length.lengths.length > 2;
