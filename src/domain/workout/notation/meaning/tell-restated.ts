import type { RawAim, RawLength } from '../grammar/syntax.ts';
import { assume, type Context, fail } from './context.ts';
import type { Element } from './element.ts';
import { isWork } from './forms.ts';
import { isPlural, kindOf, roughMetres, roughMs } from './rough.ts';
import { type Told, toldOfAll } from './told-lists.ts';

/**
 * `7x800, 7x200` and below it "800s @3K, 200s @800": a plural with a pace and no count speaks of the reps
 * above, and is no rep itself.
 */
export const tellRestated = (
  context: Context,
  elements: readonly Element[],
): readonly Element[] => {
  const told = toldOfAll(elements) ?? named(elements);
  if (told.length === 0) return elements;
  const kept = withRests(elements, told);
  const used = new Set<Told>();
  const given = kept.map((each) => give(each, told, used));
  for (const one of told) {
    if (used.has(one)) {
      const text = 'told';
      assume(context, one.element, 'told', text);
    } else fail(context, one.element, 'ofWhichReps');
  }
  return given;
};

const named = (elements: readonly Element[]): readonly Told[] =>
  elements.flatMap((element, at) => {
    const one = toldBy(element);
    const known = one && elements.slice(0, at).some((each) => lacks(each, one.m));
    return one && known ? [one] : [];
  });

/** The elements without those that only speak of others; recoveries that stood there keep their place. */
const withRests = (elements: readonly Element[], told: readonly Told[]): readonly Element[] => {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    const speaks = told.some((one) => one.element === element);
    if (!speaks) kept.push(element);
    else if (last) kept[kept.length - 1] = { ...last, rests: [...last.rests, ...element.rests] };
  }
  return kept;
};

const toldBy = (element: Element): Told | undefined => {
  const { body, counts, aims, rests, manners } = element;
  const [length, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  const [aim, ...more] = aims;
  if (!length || !aim || others.length + more.length + counts.length > 0) return undefined;
  if (manners.length > 0 || aim.part || !isNamed(length)) return undefined;
  if (!rests.every(({ scope }) => scope)) return undefined;
  return { m: sizeOf(length), aim, element };
};

/** `800s`, `400's`, "the 8 min intervals"; a bare 800 may be one more rep. */
const isNamed = (length: RawLength): boolean => isPlural(length) || length.plural === true;

/** Metres; for a time, so that nothing is as long as a distance, ms below zero. */
const sizeOf = (length: RawLength): number =>
  kindOf(length) === 'time' ? -roughMs(length) : roughMetres(length);

/** Whether there are reps of that distance that have no pace yet. */
const lacks = (element: Element, m: number): boolean => {
  const { body, aims } = element;
  if (!isWork(element) || aims.length > 0) return false;
  if (body?.kind === 'group') return body.elements.some((each) => lacks(each, m));
  return body?.kind === 'lengths' && body.length.lengths.some((each) => isOf(each, m));
};

const isOf = (length: RawLength, m: number): boolean =>
  kindOf(length) !== 'unknown' && Math.abs(sizeOf(length) - m) < 1;

const give = (element: Element, told: readonly Told[], used: Set<Told>): Element => {
  const { body } = element;
  if (!isWork(element) || element.aims.length > 0) return element;
  if (body?.kind === 'group') {
    const elements = body.elements.map((each) => give(each, told, used));
    return { ...element, body: { kind: 'group', elements } };
  }
  if (body?.kind !== 'lengths') return element;
  const found = body.length.lengths.flatMap((each) => told.find(({ m }) => isOf(each, m)) ?? []);
  const [first] = found;
  if (!first || found.length < body.length.lengths.length) return element;
  for (const one of found) used.add(one);
  const { join: _, ...alone } = first.aim;
  if (found.every((one) => one === first)) return { ...element, aims: [alone] };
  const aims: readonly RawAim[] = found.map(({ aim }) => aim.aim);
  return { ...element, aims: [{ ...alone, aim: { kind: 'list', aims, counted: true } }] };
};
