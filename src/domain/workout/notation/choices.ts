import type { Groups } from './groups.ts';

/** `4x`, `3 sets of`, `5-mile tempo`, `20 min easy`: something to run begins here. */
const counted = /^\d{1,2}(?:\s*-\s*\d{1,2})?\s*(?:[x×*]\s*\(?\s*\d|(?:sets?|reps?|lots) of\s+\d)/i;
const run =
  /^\d[\d.:]*[ -]?(?:km?|mi|miles?|min|mins|minutes?)\s+(?:tempo|easy|steady|fartlek|progression|threshold|hills?|run)\b/i;
const begins = (words: string): boolean => counted.test(words) || run.test(words);

const or = /\s+or\s+(?=\d)/gi;
/** What brackets say of one of the two is its own; a legend is for both. */
const legends = /\(1 rep = [a-z ]+\)/gi;
const parting = /[,;([@]|\s(?:with|w\/|in|at|off|on)\s/i;

/**
 * "5-mile tempo or 4x800": two sessions to choose from, each a text as long as the whole with the other blanked
 * out. Undefined where what stands on either side of "or" does not begin something to run, or where signs part
 * it: then nobody can tell how much of it is instead of what.
 */
export const splitChoice = (text: string): Groups | undefined => {
  const found = [...text.matchAll(or)];
  const [only, ...others] = found;
  if (!only || others.length > 0) return undefined;
  const [start, end] = [only.index, only.index + only[0].length];
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const colon = text.slice(line, start).indexOf(': ');
  const head = colon < 0 ? line : line + colon + 2;
  const [first, second] = [text.slice(head, start).trimStart(), text.slice(end)];
  const listed = list.exec(first);
  if (listed && listAtHead.test(second))
    return twoOf(
      text,
      { start, end, head: start - listed[0].length },
      second.match(listAtHead)?.[0],
    );
  if (!begins(first) || !begins(second)) return undefined;
  // "4x800 @5K or 6x600 @3K": each says its own. "2 mi easy, 4x800 or 6x600": who knows.
  const own = parting.test(first.replace(legends, ''));
  const more = /\d\s*[x×*]\s*\(?\d.*\d\s*[x×*]\s*\(?\d/.test(first);
  if (own && (!counted.test(first) || !counted.test(second) || (more && first.includes(','))))
    return undefined;
  const tail = tailOf(second, own);
  return twoOf(text, { start, end, head }, second.slice(0, tail));
};

type Place = { readonly start: number; readonly end: number; readonly head: number };

/** The text once without the "or" and what follows it, and once without what stands before. */
const twoOf = (text: string, { start, end, head }: Place, second = ''): Groups => {
  const blank = (size: number) => ' '.repeat(size);
  const behind = end + second.length;
  return {
    start,
    end,
    said: 'twoSessions',
    texts: [
      `${text.slice(0, start)}${blank(behind - start)}${text.slice(behind)}`,
      `${text.slice(0, head)}${blank(end - head)}${text.slice(end)}`,
    ],
  };
};

/** "200, 400, 600, 400, 200": so many that no "or" can stand between the last of them alone. */
const list = /\d{3,4}m?(?:, ?\d{3,4}m?){4,}$/;
const listAtHead = /^\d{3,4}m?(?:, ?\d{3,4}m?){4,}/;

/** Where that begins which is said of both: "… with 2 minutes rest", and all lines below. */
const tailOf = (second: string, own: boolean): number => {
  const found = own ? undefined : parting.exec(second)?.index;
  const line = second.indexOf('\n');
  return Math.min(found ?? second.length, line < 0 ? second.length : line);
};
