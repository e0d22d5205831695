import { attempt, type Cursor, isSign, isWord, peek, takeSign, takeWord } from './cursor.ts';
import type { Rule } from './rule.ts';
import { unitAt } from './units.ts';
import { wordsFrom } from './words-from.ts';

/** "(8 for endurance)", "(x 8 endurance)", "(6-8 x for the seniors)": how many others run, in brackets behind the reps. */
export const forOthers: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before || cursor.at < 2 || !isSign(cursor, '(', -1)) return undefined;
  const counted = takeSign(cursor, '×');
  if (!takeFigure(cursor)) return undefined;
  attempt(cursor, (c) => (takeSign(c, '-') && takeFigure(c) ? true : undefined));
  takeSign(cursor, '×');
  takeWord(cursor, repWords);
  if (!takeWord(cursor, 'for') && !counted) return undefined;
  let known = false;
  for (let words = 0; words < mostWords && !isSign(cursor, ')'); words += 1) {
    if (!isWord(cursor, people) && !isWord(cursor, beside)) return undefined;
    known ||= isWord(cursor, people);
    cursor.at += 1;
  }
  // Plain words are left out as they are.
  if (isWord(cursor, plainly, -1) && !counted) return undefined;
  if (!known || !isSign(cursor, ')')) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const takeFigure = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  const count = token?.kind === 'number' && Number.isInteger(token.value) && token.value <= 40;
  if (!count || unitAt(cursor, 1) !== undefined) return false;
  cursor.at += 1;
  return true;
};

const plainly: ReadonlySet<string> = new Set(['group', 'groups']);
const mostWords = 5;
const repWords: ReadonlySet<string> = new Set('rep reps sets repeats'.split(' '));
const beside: ReadonlySet<string> = new Set('the our a more those and or only'.split(' '));
const people: ReadonlySet<string> = new Set(
  `group groups squad runner runners athlete athletes endurance sprint sprinters distance middle advanced
  intermediate beginner beginners novice novices improvers elite elites experienced junior juniors senior seniors
  masters veterans vets girls boys women men ladies guys kids marathoners marathon marathoner milers miler faster
  slower fitter varsity jv freshmen newcomers newbies triathletes`.split(/\s+/),
);
