import type { Groups } from './groups.ts';

/** Who a line may be for. */
const audience = `group[ \\t]*[1-6a-f]|middle distance|mid distance|long distance|distance|milers|beginners?|novices?|intermediates?|improvers?|advanced|elites?|juniors?|seniors?|veterans|vets|masters|men|women|boys|girls|ladies|sprinters|faster runners|slower runners|distance runners`;
const group = String.raw`(?:[a-z][a-z-]*[ \t]+){1,3}(?:group|squad)s?`;
/** "for distance kids", "for the 5k runners": behind "for" anybody may stand. */
const anybody = String.raw`(?:the[ \t]+)?(?:[a-z0-9/-]+[ \t]+){1,2}(?:kids|runners|guys|lads|athletes|folks|crew)`;
const who = `(?:the[ \\t]+|for[ \\t]+)*(?:${group}|${audience})(?:[ \\t]+runners?)?`;
const behind = new RegExp(
  `[ \\t]*(?:[([][ \\t]*(${who})[ \\t]*[)\\]]|\\bfor[ \\t]+(${who}|${anybody}))[ \\t.!;,]*$`,
  'i',
);
const before = new RegExp(`^[ \\t•*-]*(${who})[ \\t]*(?:[:=–-]|(?=\\d))`, 'i');

/** Most texts name nobody. */
const somebody = new RegExp(
  `\\b(?:${audience}|(?:group|squad|kid|runner|guy|lad|athlete|folk)s?|crew)\\b`,
  'i',
);

type Line = { readonly start: number; readonly end: number; readonly label?: Label };
type Label = { readonly name: string; readonly start: number; readonly end: number };
const mostLabels = 6;
/** A line that says for whom it is is a short one. */
const longestLine = 300;

/**
 * `5x1 km (main group)` above `7x1 km (endurance group)`, `Juniors: 6x400` above `Seniors: 8x400`: lines for
 * runners of whom everybody is in one. Lines that name nobody are for all. Undefined where fewer than two do.
 */
export const splitNamedGroups = (text: string): Groups | undefined => {
  if (!somebody.test(text)) return undefined;
  for (const parting of [/\n/g, /[\n;,.](?=\s)/g, /[\n;,.](?=\s)|[ \t](?=and[ \t])/g]) {
    const lines = linesOf(text, parting);
    const labels = lines.flatMap(({ label }) => (label ? [label] : []));
    const names = new Set(labels.map(({ name }) => name));
    const [first] = labels;
    if (!first || labels.length < 2 || names.size !== labels.length) continue;
    if (labels.length > mostLabels) return undefined;
    const { start, end } = first;
    return { start, end, texts: labels.map((label) => only(text, lines, label)) };
  }
  return undefined;
};

/** What follows a name in brackets ("4x800 (juniors) w/ 2 min") is for all. */
const behindName = new RegExp(
  `[([][ \\t]*(?:${who})[ \\t]*[)\\]](?=[ \\t]+(?:with|w/|off|-|–)[ \\t]*\\d)`,
  'gi',
);

const linesOf = (text: string, parting: RegExp): readonly Line[] => {
  const signs = [...text.matchAll(parting)].map(({ index }) => index);
  const names = [...text.matchAll(behindName)].map((found) => found.index + found[0].length);
  const ends = [...signs, ...names].sort((one, other) => one - other);
  return [...ends, text.length].map((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1;
    const label = end - start > longestLine ? undefined : labelOf(text.slice(start, end), start);
    return { start, end, ...(label && { label }) };
  });
};

const labelOf = (line: string, at: number): Label | undefined => {
  const found = before.exec(line) ?? behind.exec(line);
  const name = found?.[1] ?? found?.[2];
  if (!found || name === undefined || !/\d/.test(line)) return undefined;
  const start = at + found.index;
  return { name: name.toLowerCase(), start, end: start + found[0].length };
};

/** The text as it stands, with the lines of the others and the name of this one blanked out. */
const only = (text: string, lines: readonly Line[], label: Label): string => {
  const blank = (start: number, end: number) => ' '.repeat(Math.max(0, end - start));
  return lines
    .map((line) => {
      const sign = text.slice(line.end, line.end + 1);
      if (!line.label) return text.slice(line.start, line.end) + sign;
      if (line.label !== label)
        return blank(line.start, line.end) + (sign === '\n' ? sign : blank(0, sign.length));
      const name = blank(label.start, label.end);
      return text.slice(line.start, label.start) + name + text.slice(label.end, line.end) + sign;
    })
    .join('');
};
