import type { NoteSaying } from './sayings/saying.ts';

/** A coach's message for several groups, once for each: as long as the text, with the others' words blanked out. */
export type Groups = {
  readonly texts: readonly string[];
  /** Where the first group is named. */
  readonly start: number;
  readonly end: number;
  /** What the note says, where they are no groups. */
  readonly said?: NoteSaying;
};

type Label = { readonly ids: readonly string[]; readonly start: number; readonly end: number };

const named =
  /(?<![\p{L}\d])(?:(?:groups?|grp|gp|squad|option)[ \t]*([1-6a-f])(?![\p{L}\d])((?:[ \t]*(?:&|and|\/|\+)[ \t]*[1-6a-f](?![\p{L}\d]))*)|([A-F])(?=[ \t]*[:)=]))[ \t]*[:)=–-]?/giu;
const mostGroups = 6;

/** `A: 8x400, B: 6x400` or `Group 1: …` and `Group 2: …`; undefined where nothing is said for several groups. */
export const splitGroups = (text: string): Groups | undefined => {
  const labels = labelsOf(text);
  const [first] = labels;
  if (!first || labels.length < 2 || labels.length > mostGroups) return undefined;
  const ids = labels.flatMap((label) => label.ids);
  // "6x400 for group 1 and 8x400 for group 2" names them behind.
  if (/\d.*\bfor\s*$/is.test(text.slice(0, first.start))) return undefined;
  const ordered = ids.every((id, i) => i === 0 || id > (ids[i - 1] ?? ''));
  if (!ordered || (ids[0] !== 'a' && ids[0] !== '1')) return undefined;
  const parts = labels.map((label, i) => ({
    start: label.end,
    end: labels[i + 1]?.start ?? text.length,
  }));
  const tail = tailOf(text, parts);
  return {
    start: first.start,
    end: first.end,
    texts: parts.map((part) => only(text, first.start, part, tail)),
  };
};

/** What a coach writes between quotation marks names no group. A mark behind a figure means seconds. */
const quoted = /(?<!\S)"(?:[^"\\]|\\.)*"/g;
const blanked = (words: string): string => ' '.repeat(words.length);

const labelsOf = (text: string): readonly Label[] => {
  const labels: Label[] = [];
  for (const match of text.replace(quoted, blanked).matchAll(named)) {
    const id = match[1] ?? match[3];
    if (id === undefined || labels.length > mostGroups) break;
    const more = match[2]?.match(/(?<![\p{L}])[1-6a-f](?!\p{L})/giu) ?? [];
    const ids = [id, ...more].map((each) => each.toLowerCase());
    labels.push({ ids, start: match.index, end: match.index + match[0].length });
  }
  return labels;
};

type Stretch = { readonly start: number; readonly end: number };

/** Where the last group's own words end: it has no more clauses (or lines) than the groups before it. */
const tailOf = (text: string, parts: readonly Stretch[]): number => {
  const last = parts.at(-1);
  if (!last) return text.length;
  const others = parts.slice(0, -1).map(({ start, end }) => text.slice(start, end));
  const lined = others.every((each) => each.includes('\n'));
  const sign = lined ? '\n' : ',';
  const clauses = (each: string) =>
    each.split(/[,;.\n]/).filter((clause) => clause.trim() !== '').length;
  const lines = (each: string) => each.split('\n').filter((line) => line.trim() !== '').length;
  const most = Math.max(...others.map(lined ? lines : clauses));
  let at = last.start;
  for (let i = 0; i < most; i += 1) {
    const next = lined ? text.indexOf(sign, at) : nextEnd(text, at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at - 1;
};

const nextEnd = (text: string, from: number): number => {
  const found = text.slice(from).search(/[,;\n]|\.(?!\d)/);
  return found < 0 ? -1 : from + found;
};

/** The words before all groups, those of one group, and those behind all. A count alone ("A: 8") closes the words before. */
const only = (text: string, head: number, { start, end }: Stretch, tail: number): string => {
  const own = text.slice(start, Math.min(end, Math.max(start, tail)));
  const blank = (size: number) => ' '.repeat(Math.max(0, size));
  const counted = /^\s*\d{1,2}(?:\s*-\s*\d{1,2})?\s*(?:reps)?\s*[,;.]?\s*$/i.test(own);
  const kept = own.replace(/[,;\s]+$/, '').replace(/\s*\breps$/i, '');
  const before = text.slice(0, head).replace(/[,;:\s]+$/, '');
  const begin = counted && before !== '' ? before : text.slice(0, head);
  const mark = counted && before !== '' ? 'x' : ' ';
  const line = `${begin}${blank(start - begin.length - 1)}${mark}${kept}`;
  return `${line}${blank(tail - line.length)}${text.slice(tail)}`;
};
