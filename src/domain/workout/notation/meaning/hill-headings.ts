import type { Phrase } from '../grammar/syntax.ts';
import type { Element } from './element.ts';

/** "Hill repeats" on a line of its own above "8x100 m, walk back" says what the line below is, and is not run. */
export const nameHills = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element, at) => {
    const [before, after] = [elements[at - 1], elements[at + 1]];
    if (isHillLine(element) && after && isRow(after)) return [];
    if (!before || !isHillLine(before) || !isRow(element)) return [element];
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

const isRow = ({ body, counts, join }: Element): boolean =>
  join === 'newline' && body?.kind === 'lengths' && counts.length > 0;

/**
 * "Hills: 6x90 s, 4x60 s", and "Hills" above rows of reps: said of all that is counted on the line, or in the rows
 * below, and put before each of them.
 */
export const hillsOfLine = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const at = phrases.findIndex((each, i) => isHillHeading(each, phrases[i + 1]));
  const [hills, sign] = phrases.slice(at, at + 2);
  if (at < 0 || !hills || sign?.kind !== 'join') return phrases;
  let to = at + 2;
  while (to < phrases.length && !endsHills(phrases, to, sign.by === 'newline')) to += 1;
  const said = phrases.slice(at + 2, to);
  const counted = said.some((each) => each.kind === 'count' && !each.trailing);
  const starts = said.filter((_, i) => isReps(said, i, counted));
  if (starts.length < 2) return phrases;
  const named = said.flatMap((each) => (starts.includes(each) ? [hills, each] : [each]));
  return [...phrases.slice(0, at), ...named, ...phrases.slice(to)];
};

const isHillHeading = (phrase: Phrase, next: Phrase | undefined): boolean =>
  phrase.kind === 'manner' &&
  isHill(phrase.manner) &&
  next?.kind === 'join' &&
  (next.by === ':' || next.by === '-' || next.by === 'newline');

const endsHills = (phrases: readonly Phrase[], at: number, rows: boolean): boolean => {
  const [here, next] = [phrases[at], phrases[at + 1]];
  if (here?.kind === 'heading' || here?.kind === 'title') return true;
  const line = here?.kind === 'join' && here.by === 'newline';
  return line && !(rows && next?.kind === 'count');
};

/** A count, or in a list without any a length, of something that is not strides or easy running. */
const isReps = (phrases: readonly Phrase[], at: number, counted: boolean): boolean => {
  const here = phrases[at];
  const begins = counted ? here?.kind === 'count' && !here.trailing : here?.kind === 'run';
  if (!begins) return false;
  const rest = phrases.slice(at);
  const end = rest.findIndex(({ kind }) => kind === 'join');
  const own = end < 0 ? rest : rest.slice(0, end);
  return !own.some((each) => each.kind === 'manner' && each.manner.kind === 'role');
};
