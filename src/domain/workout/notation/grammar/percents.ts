import type { Quantity } from '../../../pace/target.ts';
import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readNamedTarget } from './named-targets.ts';
import { endsShift } from './offsets.ts';
import type { RawAim } from './syntax.ts';
import { unitAt } from './units.ts';

/** `85 %`, `80-85%`: the figures before the sign. */
export const readPercentage = (cursor: Cursor): Quantity | undefined => {
  const first = readNumber(cursor);
  if (first === undefined) return undefined;
  takePercent(cursor);
  const second = attempt(cursor, (c) =>
    takeSign(c, '-') || takeWord(c, 'to') || takeSlash(c) ? readNumber(c) : undefined,
  );
  if (second !== undefined && !takePercent(cursor)) return undefined;
  const said = isSign(cursor, '%', -1) || isWord(cursor, percents, -1);
  if (second === undefined && !said) return undefined;
  return second === undefined ? first : { from: first, to: second };
};

/** The "faster than" of "10 % faster than HM": 110 % of that speed. */
export const takeComparison = (cursor: Cursor, share: Quantity): Quantity | undefined => {
  const faster = isWord(cursor, 'faster') || isWord(cursor, 'quicker');
  const known = faster || isWord(cursor, 'slower');
  if (!known || !isWord(cursor, 'than', 1)) return undefined;
  const of = (percent: number): number => (faster ? 100 + percent : 100 - percent);
  const ends = typeof share === 'number' ? [share, share] : [share.from, share.to];
  const [low = 0, high = 0] = ends.map(of).sort((a, b) => a - b);
  const all = low === high ? low : { from: low, to: high };
  cursor.at += 2;
  return all;
};

/** The slash of "105/110 %": of three shares each is one of its own. */
const takeSlash = (cursor: Cursor): boolean =>
  isSign(cursor, '%', 2) && !isSign(cursor, '/', 3) && takeSign(cursor, '/');

const percents: ReadonlySet<string> = new Set(['percent', 'cent']);

/** The `9.5/10 effort` that needs no `@`: a share of ten with the word behind it. */
export const readSaidTenths = (cursor: Cursor): string | undefined =>
  attempt(cursor, (c) => {
    const tenths = readTenths(c);
    return isWord(c, hardness, -1) ? tenths : undefined;
  });

const hardness: ReadonlySet<string> = new Set(['effort', 'rpe', 'intensity']);

/** `6/10`, `7-8/10`, `8 out of 10`: how hard it feels. */
export const readTenths = (cursor: Cursor): string | undefined =>
  attempt(cursor, (c) => {
    const from = readNumber(c);
    if (from === undefined || from > 10) return undefined;
    const to = attempt(c, (inner) => (takeSign(inner, '-') ? readNumber(inner) : undefined));
    if (!takeSign(c, '/') && !takePhrase(c, 'out', 'of')) return undefined;
    if (readNumber(c) !== 10 || unitAt(c) !== undefined) return undefined;
    if (!isWord(c, 'effort')) takeWord(c, 'rpe');
    takeWord(c, 'effort') || takeWord(c, 'intensity');
    return to === undefined ? `${from}/10` : `${from}-${to}/10`;
  });

const takePercent = (cursor: Cursor): boolean =>
  takeSign(cursor, '%') || takeWord(cursor, 'percent') || takePhrase(cursor, 'per', 'cent');

const readNumber = (cursor: Cursor): number | undefined => {
  const token = peek(cursor);
  if (token?.kind !== 'number') return undefined;
  cursor.at += 1;
  return token.value;
};

export const printed = (percent: Quantity): string =>
  typeof percent === 'number' ? `${percent}` : `${percent.from}-${percent.to}`;

const shareNames: readonly (readonly [readonly string[], string])[] = [
  [['max', 'hr'], ' max HR'],
  [['max', 'heart', 'rate'], ' max HR'],
  [['maximum', 'heart', 'rate'], ' max HR'],
  [['mhr'], ' max HR'],
  [['hr', 'max'], ' max HR'],
  [['hrmax'], ' max HR'],
  [['maxhr'], ' max HR'],
  [['hr'], ' HR'],
  // A share of VO2max is not a share of speed, so it is no pace that we could compute.
  [['vo2max'], ' VO2max'],
  [['vma'], ' VMA'],
  [['mas'], ' MAS'],
  [['max'], ''],
  [['max', 'effort'], ''],
  [['maximum', 'effort'], ''],
  [['effort'], ''],
  [['efforts'], ''],
  [['intensity'], ''],
  [['speed'], ''],
  // Of which pace nobody says: a training site's own threshold.
  [['pace'], ' pace'],
];

/** What the share is of, where that is not a pace. */
export const readShareName = (cursor: Cursor): string | undefined =>
  shareNames.find(([words]) => takePhrase(cursor, ...words))?.[1];

/** The race of "95% 10K, 90s": with nothing behind it that would make a run or a recovery of it. */
export const readRaceAlone = (cursor: Cursor): RawAim | undefined => {
  const base = readNamedTarget(cursor, true);
  return base?.kind === 'race' && endsShift(cursor) ? { kind: 'fixed', target: base } : undefined;
};

/** "85 % of max effort" is an effort; nobody has a pace for all out. */
export const isAllOut = (aim: RawAim): boolean =>
  aim.kind === 'fixed' && aim.target.kind === 'effort' && aim.target.name === 'all out';
