import type { Element } from './element.ts';

/** "Hill repeats" on a line of its own above "8x100 m, walk back" says what the line below is, and is not run. */
export const nameHills = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element, at) => {
    const [before, after] = [elements[at - 1], elements[at + 1]];
    if (isHillLine(element) && after && isReps(after)) return [];
    if (!before || !isHillLine(before) || !isReps(element)) return [element];
    const { join: _, ...below } = element;
    const manners = element.manners.some(isHill)
      ? element.manners
      : [...element.manners, ...before.manners];
    return [{ ...below, ...(before.join && { join: before.join }), manners }];
  });

const isHill = (manner: Element['manners'][number]): boolean =>
  manner.kind === 'role' && manner.role === 'hill';

/** At the very beginning the line has been taken for a heading before. */
const isHillLine = ({ body, counts, aims, rests, manners, join }: Element): boolean =>
  join === 'newline' &&
  !body &&
  counts.length + aims.length + rests.length === 0 &&
  manners.length === 1 &&
  manners.every(isHill);

const isReps = ({ body, counts, join }: Element): boolean =>
  join === 'newline' && body?.kind === 'lengths' && counts.length > 0;
