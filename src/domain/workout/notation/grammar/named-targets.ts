import type { Target } from '../../../pace/target.ts';
import {
  attempt,
  type Cursor,
  isGlued,
  isSign,
  isWord,
  peek,
  takePhrase,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';
import { isClockInDigits } from './digit-paces.ts';
import { heartOf, readHeartRate } from './heart-rates.ts';
import { remember } from './remember.ts';
import { readSpeed } from './speeds.ts';
import {
  letters,
  markedNames,
  paceNames,
  raceDistances,
  raceMetres,
  signedNames,
} from './target-names.ts';
import { unitAt } from './units.ts';

const longest = 5;

/** A pace or effort by name. `marked`: `@` or "at" came before, so that a bare "5K" is a pace too. */
export const readNamedTarget = (cursor: Cursor, marked: boolean): Target | undefined =>
  marked ? readMarked(cursor) : readUnmarked(cursor);

const readAny = (cursor: Cursor, marked: boolean): Target | undefined =>
  attempt(cursor, readSpeed) ??
  attempt(cursor, (c) => readRace(c, marked)) ??
  attempt(cursor, readNumbered) ??
  attempt(cursor, readRpe) ??
  readHeartRate(cursor) ??
  attempt(cursor, (c) => readFromTable(c, marked)) ??
  attempt(cursor, readLetter) ??
  attempt(cursor, readZone);
const readMarked = remember((cursor) => readAny(cursor, true));
const readUnmarked = remember((cursor) => readAny(cursor, false));

/** `Z3`: a zone of somebody's own, which is an effort here. */
const readZone = (cursor: Cursor): Target | undefined => {
  const zone = peek(cursor, 1);
  const name = levels.get(wordAt(cursor) ?? '');
  if (!name || !zone || (name === 'Z' && zone.spaced)) return undefined;
  const roman =
    zone.kind === 'word' && /^(?:I{1,3}|IV|VI{0,2})$/.test(zone.raw) ? zone.raw : undefined;
  const figure = zone.kind === 'number' && Number.isInteger(zone.value) ? zone.value : undefined;
  if (!roman && !(figure && figure <= 10)) return undefined;
  cursor.at += 2;
  const to = isSign(cursor, '-') ? peek(cursor, 1) : undefined;
  const figures = figure && to?.kind === 'number' && to.value <= 10 ? `-${to.text}` : '';
  if (figures) cursor.at += 2;
  const until = figures || (name === 'Z' ? readSecondZone(cursor) : '');
  const heart =
    takeWord(cursor, 'hr') || takePhrase(cursor, 'heart', 'rate') ? heartOf(cursor) : '';
  if (heart === '') skipPaceWords(cursor);
  const number = `${name === 'Z' ? '' : ' '}${roman ?? figure}${until}`;
  return { kind: 'effort', name: `${name}${number}${heart}` };
};

/** The `-Z4` of `Z3-Z4`. */
const readSecondZone = (cursor: Cursor): string => {
  const second = peek(cursor, 2);
  const linked = isSign(cursor, '-') && isWord(cursor, 'z', 1);
  if (!linked || second?.kind !== 'number' || second.spaced || second.value > 10) return '';
  cursor.at += 3;
  return `-Z${second.text}`;
};

const levels: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['zone', 'Zone'],
  ['zones', 'Zone'],
  ['level', 'Level'],
]);

/** Behind these another "pace" would be one too many. */
const endsInPace: ReadonlySet<string> = new Set(['race pace']);

const turnPoints: ReadonlySet<string> = new Set(['lt', 'vt']);

/** `LT1`, `LT2`, `VT2`: the second turn point is the threshold; nobody has a pace for the first. */
const readNumbered = (cursor: Cursor): Target | undefined => {
  const number = peek(cursor, 1);
  const name = wordAt(cursor)?.toUpperCase();
  if (!isWord(cursor, turnPoints) || number?.kind !== 'number' || number.spaced) return undefined;
  if (number.value !== 1 && number.value !== 2) return undefined;
  cursor.at += 2;
  takeWord(cursor, 'hr');
  skipPaceWords(cursor);
  return number.value === 2
    ? { kind: 'zone', zone: 'threshold' }
    : { kind: 'effort', name: `${name}1` };
};

/** `RPE 8`, `RPE 7-8`, `8 RPE`, `RPE-H`: how hard it feels, which is an effort of that name. */
const readRpe = (cursor: Cursor): Target | undefined => {
  const before = readFigures(cursor);
  if (!takeWord(cursor, 'rpe')) return undefined;
  if (before) return { kind: 'effort', name: `RPE ${before}` };
  takeWord(cursor, 'of') || takeSign(cursor, ':') || takeSign(cursor, '=') || takeSign(cursor, '-');
  const after = readFigures(cursor);
  if (after) return { kind: 'effort', name: `RPE ${after}` };
  const letter = peek(cursor);
  if (letter?.kind !== 'word' || !/^[A-Z]$/.test(letter.raw)) return undefined;
  cursor.at += 1;
  return { kind: 'effort', name: `RPE ${letter.raw}` };
};

/** On the scales of ten and of twenty. */
const readFigures = (cursor: Cursor): string | undefined => {
  const first = peek(cursor);
  if (first?.kind !== 'number' || first.value > 20) return undefined;
  cursor.at += 1;
  const second = isSign(cursor, '-') || isWord(cursor, 'to') ? peek(cursor, 1) : undefined;
  if (second?.kind !== 'number' || second.value > 20) return first.text;
  cursor.at += 2;
  return `${first.text}-${second.text}`;
};

const firstWords: ReadonlySet<string> = new Set(
  [paceNames, markedNames, signedNames].flatMap((names) =>
    [...names.keys()].map((name) => name.split(' ', 1)[0] ?? name),
  ),
);

const readFromTable = (cursor: Cursor, marked: boolean): Target | undefined => {
  if (!isWord(cursor, firstWords)) return undefined;
  for (let size = longest; size > 0; size -= 1) {
    const name = wordsHere(cursor, size);
    if (name === undefined) continue;
    const target =
      paceNames.get(name) ??
      (marked ? markedNames.get(name) : undefined) ??
      (isSign(cursor, '@', -1) ? signedNames.get(name) : undefined);
    if (!target) continue;
    cursor.at += size;
    if (target.kind !== 'effort' || !endsInPace.has(target.name)) skipPaceWords(cursor);
    return target;
  }
  return undefined;
};

const wordsHere = (cursor: Cursor, size: number): string | undefined => {
  const words: string[] = [];
  for (let ahead = 0; ahead < size; ahead += 1) {
    const token = peek(cursor, ahead);
    const sign = token?.kind === 'sign' && (token.text === '-' || token.text === '/');
    if (!sign && token?.kind !== 'word') return undefined;
    words.push(token.text);
  }
  const name = words.join(' ');
  return name.includes(' - ') && !paceNames.has(name) ? name.replaceAll(' - ', ' ') : name;
};

const readLetter = (cursor: Cursor): Target | undefined => {
  const token = peek(cursor);
  const target = token?.kind === 'word' ? letters.get(token.raw) : undefined;
  if (!target || isSign(cursor, '=', 1) || isSign(cursor, ':', 1)) return undefined;
  cursor.at += 1;
  skipPaceWords(cursor);
  return target;
};

const paceWords: ReadonlySet<string> = new Set([
  'pace',
  'paced',
  'effort',
  'efforts',
  'speed',
  'intensity',
  'rp',
  'perceived',
  'pce',
  'hr',
  'pb',
  'pr',
]);
const goalWords: ReadonlySet<string> = new Set(['goal', 'target', 'tgt', 'gp']);
const beforeWords: ReadonlySet<string> = new Set(
  `your current date goal target tgt race projected proposed
  expected anticipated planned intended recent predicted estimated present`.split(/\s+/),
);

/** Steps over "pace" and its kind; says whether there was one, and whether "goal" stood among them. */
const skipPaceWords = (cursor: Cursor): { said: boolean; goal: boolean } => {
  let said = false;
  let goal = false;
  // "T-pace"
  if (isSign(cursor, '-') && isGlued(cursor) && isGlued(cursor, 1) && isWord(cursor, paceWords, 1))
    cursor.at += 1;
  for (;;) {
    if (takeWord(cursor, goalWords)) goal = true;
    else if (takeWord(cursor, paceWords)) said = true;
    else if (isPaceAgain(cursor)) cursor.at += 2;
    else if (isWord(cursor, 'race') && !isWord(cursor, 'warm', 1)) cursor.at += 1;
    else if (isWord(cursor, 'date') && isWord(cursor, paceWords, 1)) cursor.at += 1;
    else return { said: said || goal, goal };
  }
};

/** The "/effort" of "marathon pace/effort". */
const isPaceAgain = (cursor: Cursor): boolean =>
  isWord(cursor, paceWords, -1) && isSign(cursor, '/') && isWord(cursor, paceWords, 1);

/** `5K`, `goal 10k pace`, `mile race pace`, `1500m pace`, `10KP`, canonical `race 1234.5`. */
const readRace = (cursor: Cursor, marked: boolean): Target | undefined => {
  let goal = false;
  while (isWord(cursor, beforeWords)) {
    if (goalWords.has(wordAt(cursor) ?? '')) goal = true;
    cursor.at += 1;
  }
  const explicit = isWord(cursor, 'race', -1);
  const found = readRaceDistance(cursor);
  if (found === undefined) return undefined;
  const words = skipPaceWords(cursor);
  if (!marked && !words.said && !found.said) return undefined;
  if (!explicit && found.bare && isClockInDigits(found.m)) return undefined;
  // Nobody races "5".
  if (found.bare && found.m < 50 && !explicit) return undefined;
  if (found.bare && !words.said && !explicit && !raceMetres.has(found.m)) return undefined;
  return { kind: 'race', distanceM: found.m, ...((goal || words.goal) && { goal: true }) };
};

type RaceDistance = { readonly m: number; readonly bare?: true; readonly said?: true };

const readRaceDistance = (cursor: Cursor): RaceDistance | undefined => {
  const token = peek(cursor);
  const half = readHalf(cursor);
  if (half) return half;
  if (token?.kind === 'number') return readMeasured(cursor, token.value);
  for (const [name, m] of racesByName) {
    if (!name.every((word, ahead) => isWord(cursor, word, ahead))) continue;
    cursor.at += name.length;
    return { m };
  }
  return undefined;
};

/** The "1/2 marathon" and "½ mar" of a pace. */
const readHalf = (cursor: Cursor): RaceDistance | undefined => {
  const [one, two] = [peek(cursor), peek(cursor, 2)];
  const sign = one?.kind === 'number' && one.value === 0.5;
  const parts = one?.kind === 'number' && one.value === 1 && isSign(cursor, '/', 1);
  const said = sign || (parts && two?.kind === 'number' && two.value === 2);
  const ahead = sign ? 1 : 3;
  if (!said || !isWord(cursor, marathons, ahead)) return undefined;
  cursor.at += ahead + 1;
  return { m: raceDistances.half };
};

const marathons: ReadonlySet<string> = new Set(['marathon', 'mar', 'mara']);

const racesByName: readonly (readonly [readonly string[], number])[] = [
  [['mile'], raceDistances.mile],
  [['one', 'mile'], raceDistances.mile],
  [['two', 'mile'], 2 * raceDistances.mile],
  [['miler'], raceDistances.mile],
  [['half', 'marathon'], raceDistances.half],
  [['half', 'mile'], raceDistances.mile / 2],
  [['hm'], raceDistances.half],
];

const measured: Readonly<Record<string, number>> = { km: 1000, mi: 1609.344, metres: 1, m: 1 };

const readMeasured = (cursor: Cursor, value: number): RaceDistance | undefined => {
  cursor.at += 1;
  if (takeWord(cursor, glued)) return { m: value * 1000, said: true };
  const hyphen = isSign(cursor, '-') && (isGlued(cursor) || isGlued(cursor, 1));
  const dash = hyphen && unitAt(cursor, 1) ? 1 : 0;
  const unit = unitAt(cursor, dash);
  if (unit === undefined || unit === 'M') return { m: value, bare: true };
  const size = measured[unit];
  if (size === undefined) return undefined;
  cursor.at += 1 + dash;
  const m = Math.round(value * size * 1000) / 1000;
  return size === 1 ? { m, bare: true } : { m };
};

/** `5KP`, `10krp`. */
const glued: ReadonlySet<string> = new Set(['kp', 'krp', 'kgp', 'kpace']);
