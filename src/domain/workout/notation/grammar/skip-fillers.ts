import { takeParted } from './counts-behind.ts';
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
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { numberWords } from './number-words.ts';
import { fillers, nextLength, placeLength, whenLength } from './prose.ts';
import { restNouns } from './rest-words.ts';
import { readRestAfter } from './rests.ts';
import { isSaidAnyway } from './said-anyway.ts';
import { readPlainTarget } from './targets.ts';

/** "all @ 5K": what follows is for all anyway. */
export const skipFiller = (cursor: Cursor): void => {
  const place = placeLength(cursor) || whenLength(cursor) || nextLength(cursor);
  cursor.at += place;
  // "20' of AT running @ track"
  if (isSign(cursor, '@') && isWord(cursor, venues, 1)) {
    cursor.at += 2;
    return;
  }
  // "Repeat for the length of the run": nothing says how often.
  if (isWord(cursor, 'repeat') && isWord(cursor, untils, 1)) return;
  if (place > 0 || takeWord(cursor, fillers) || takeSign(cursor, '~')) return;
  // "Sets of 400/300/200 x 4"
  const setsOf = isWord(cursor, 'sets') && isWord(cursor, 'of', 1) && opensLine(cursor);
  if (setsOf && isLengthAhead(cursor, 2)) {
    cursor.at += 2;
    return;
  }
  if (takeRespectively(cursor)) return;
  const shared = sharedLength(cursor);
  cursor.at += shared;
  if (shared > 0) return;
  // "full 8 min rest"
  const figure = peek(cursor, 1)?.kind === 'number' || peek(cursor, 1)?.kind === 'clock';
  if (isWord(cursor, ofRest) && figure && isRestAhead(cursor)) {
    cursor.at += 1;
    return;
  }
  const ofThings = isWord(cursor, 'of') && isWord(cursor, things, 1);
  const ends = isWord(cursor, endsOfRun, -1);
  const either =
    ends && isWord(cursor, 'either') && isWord(cursor, sides, 1) && endsClause(cursor, 2);
  if (either) {
    cursor.at += 2;
    return;
  }
  const aside =
    ((ends && isWord(cursor, beforeAndAfter)) ||
      (isWord(cursor, stridesBefore, -1) && isWord(cursor, 'after'))) &&
    endsClause(cursor, 1);
  const described = isWord(cursor, sizes) && isWord(cursor, things, 1);
  const shaped =
    isWord(cursor, 'of') &&
    (isWord(cursor, shapes, -1) || (isWord(cursor, kinds, -1) && !isFigure(cursor, -2))) &&
    !(isWord(cursor, kinds, -1) && !isFigure(cursor, 1));
  const yet =
    isWord(cursor, 'but') &&
    (peek(cursor, 1)?.kind === 'number' || isWord(cursor, 'with', 1) || isWord(cursor, 'w', 1));
  const works =
    isWord(cursor, 'working') && (isWord(cursor, allOf, 1) || isWord(cursor, 'between', 1));
  // "then another 2x600": counted anew, so that nothing is more of what stood before.
  const counted =
    isWord(cursor, 'another') && isCountAhead({ tokens: cursor.tokens, at: cursor.at + 1 });
  if (works || counted) {
    cursor.at += 1;
    return;
  }
  // "300 speed 90%"
  const share =
    peek(cursor, 1)?.kind === 'number' && (isSign(cursor, '%', 2) || isSign(cursor, '%', 4));
  if (isWord(cursor, 'speed') && share) {
    cursor.at += 1;
    return;
  }
  if (isSaidAnyway(cursor)) {
    cursor.at += 1;
    return;
  }
  // "Split them in two, do half at 3K pace"
  if (isWord(cursor, 'split') && isWord(cursor, 'them', 1)) {
    const parts = isWord(cursor, 'in', 2) || isWord(cursor, 'into', 2) || isWord(cursor, 'up', 2);
    const two = isWord(cursor, halves, 3) || isWord(cursor, halves, 4);
    if (parts && two) cursor.at += isWord(cursor, halves, 3) ? 4 : 5;
    return;
  }
  // "5 strides of 50 m"
  const of = isWord(cursor, 'of') || isWord(cursor, 'de');
  const ofLength = of && isWord(cursor, shortRuns, -1);
  if (ofLength && isFigure(cursor, 1)) {
    cursor.at += 1;
    return;
  }
  // "a set of 6 x 100 m strides"
  const aSet = isWord(cursor, 'set') && isWord(cursor, 'of', 1) && isWord(cursor, 'a', -1);
  if (aSet && isFigure(cursor, 2)) {
    cursor.at += 2;
    return;
  }
  // "in the format of 1-2-3-2-1"
  if (isWord(cursor, 'in') && isWord(cursor, 'the', 1) && isWord(cursor, forms, 2)) {
    cursor.at += isWord(cursor, 'of', 3) ? 4 : 0;
    return;
  }
  // "The 800s should be at 5K pace"
  if (isWord(cursor, 'should') && isWord(cursor, 'be', 1)) {
    cursor.at += 2;
    return;
  }
  const scant = onlyLength(cursor);
  cursor.at += scant;
  if (scant > 0) return;
  if (takePhrase(cursor, 'at', 'least') || takeEndOfRun(cursor)) return;
  // "90 s track repeats"
  if (isWord(cursor, 'track') && isWord(cursor, severalWords, 1)) {
    cursor.at += 1;
    return;
  }
  if (isWord(cursor, 'kenyan') && isWord(cursor, things, 1)) {
    cursor.at += 1;
    return;
  }
  const rising = risingLength(cursor);
  cursor.at += rising;
  if (rising > 0) return;
  if (ofThings || shaped || aside || described || yet) {
    cursor.at += 1;
    return;
  }
  const next =
    isSign(cursor, '@', 1) ||
    isWord(cursor, allOf, 1) ||
    isWord(cursor, 'up', 1) ||
    isRestAhead(cursor) ||
    readPlainTarget({ tokens: cursor.tokens, at: cursor.at + 1 }) !== undefined;
  const each = isWord(cursor, 'each') && (isSign(cursor, '@', 1) || isWord(cursor, leading, 1));
  if (each || (isWord(cursor, 'all') && next)) cursor.at += 1;
};

const venues: ReadonlySet<string> = new Set('track park stadium gym treadmill'.split(' '));
const untils: ReadonlySet<string> = new Set(['for', 'until', 'till', 'as']);

/** The "resp." of "with 60 s, 90 s, 120 s recoveries, resp.": as many as there are reps, one for each. */
const takeRespectively = (cursor: Cursor): boolean => {
  const comma = isSign(cursor, ',', -1) ? 2 : 1;
  const said = isWord(cursor, 'resp') || isWord(cursor, 'respectively');
  if (!said || !isWord(cursor, restNouns, -comma)) return false;
  cursor.at += isWord(cursor, 'resp') && isSign(cursor, '.', 1) && isGlued(cursor, 1) ? 2 : 1;
  return true;
};

/** The "in" of "16x400 in 4 sets of 4", the "split into" of "12x300 split into 2 sets of 6". */
const sharedLength = (cursor: Cursor): number => {
  const parted = takeParted({ tokens: cursor.tokens, at: cursor.at }) ? 1 : 0;
  const led = isWord(cursor, 'in', parted) || isWord(cursor, 'into', parted);
  const at = parted + (led ? 1 : 0);
  const sets = peek(cursor, at)?.kind === 'number' || isWord(cursor, numberWords, at);
  return led && sets && isWord(cursor, 'sets', at + 1) && isWord(cursor, 'of', at + 2) ? at : 0;
};

const isCountAhead = (ahead: Cursor): boolean =>
  peek(ahead)?.kind === 'number' && isSign(ahead, '×', 1) && peek(ahead, 2)?.kind === 'number';

/** The "good" of "with a good 5 min recovery". */
const ofRest: ReadonlySet<string> = new Set(
  'full good nice solid decent long short generous quick brief slow'.split(' '),
);

const opensLine = (cursor: Cursor): boolean =>
  cursor.at === 0 || peek(cursor, -1)?.kind === 'newline';

/** The "only" of "with only 60 s rest" and "only taking a 100 m jog": the length says it. */
const onlyLength = (cursor: Cursor): number => {
  if (!isWord(cursor, 'only') && !isWord(cursor, 'just')) return 0;
  let ahead = 1;
  while (ahead < 5 && (isWord(cursor, fillers, ahead) || isWord(cursor, 'with', ahead))) ahead += 1;
  return isRestAhead({ tokens: cursor.tokens, at: cursor.at + ahead - 1 }) ? ahead : 0;
};

/** "each at 3:30", "each in 84". */
const leading: ReadonlySet<string> = new Set(['at', 'in', 'with', 'w']);

/** "6 strides at the end of your run": when, and no more. */
const takeEndOfRun = (cursor: Cursor): boolean =>
  attempt(cursor, (c) => {
    if (!takeWord(c, 'at') || !takeWord(c, 'the') || !takeWord(c, 'end')) return undefined;
    if (!takeWord(c, 'of')) return true;
    takeWord(c, 'the') || takeWord(c, 'your');
    return takeWord(c, 'run') || takeWord(c, 'session') || takeWord(c, 'workout') || undefined;
  }) === true;

/** The "at progressively faster paces" of "… (10K, 5K, mile)": the brackets say which. */
const risingLength = (cursor: Cursor): number => {
  if (!isWord(cursor, 'at')) return 0;
  let ahead = 1;
  while (ahead < 4 && isWord(cursor, rising, ahead)) ahead += 1;
  return ahead > 1 && isWord(cursor, 'paces', ahead) && isSign(cursor, '(', ahead + 1)
    ? ahead + 1
    : 0;
};

const rising: ReadonlySet<string> = new Set(
  'progressively increasingly different varying faster quicker three two four'.split(' '),
);

const halves: ReadonlySet<string> = new Set(['two', 'half', 'halves']);
/** Not the 5 of "sets of 5, 4 and 3 200s", which counts. */
const isLengthAhead = (cursor: Cursor, ahead: number): boolean => {
  const figure = peek(cursor, ahead);
  const counts =
    isSign(cursor, ',', ahead + 1) ||
    isSign(cursor, '-', ahead + 1) ||
    isWord(cursor, 'and', ahead + 1);
  return figure?.kind === 'number' && !(figure.value <= 12 && counts);
};

const shortRuns: ReadonlySet<string> = new Set(
  'strides striders strideouts hills sprints accelerations accélérations pickups'.split(' '),
);
const forms: ReadonlySet<string> = new Set('form format shape style'.split(' '));
const severalWords: ReadonlySet<string> = new Set('reps repeats repetitions intervals'.split(' '));

/** "Pyramid of 200-400-600". */
const shapes: ReadonlySet<string> = new Set(['pyramid', 'ladder']);
/** "a fartlek of 2 min fast, 1 min easy", "a workout of 4x1200", "distances of 200/400/600". */
const kinds: ReadonlySet<string> = new Set(
  'fartlek session sessions workout workouts intervals distances circuit run'.split(' '),
);
const isFigure = (cursor: Cursor, ahead: number): boolean => {
  const kind = peek(cursor, ahead)?.kind;
  return kind === 'number' || kind === 'clock' || isWord(cursor, numberWords, ahead);
};
/** "6x150 of hills". */
const things: ReadonlySet<string> = new Set([
  'hills',
  'hill',
  'strides',
  'drills',
  'sprints',
  'running',
]);
const sides: ReadonlySet<string> = new Set(['side', 'end']);
const sizes: ReadonlySet<string> = new Set(['long', 'short', 'medium', 'big', 'small']);
const endsOfRun: ReadonlySet<string> = new Set(['up', 'down', 'warmup', 'cooldown', 'warmdown']);
const stridesBefore: ReadonlySet<string> = new Set('strides strideouts striders drills'.split(' '));
/** "1500 warm-up before and 1500 warm-down after". */
const beforeAndAfter: ReadonlySet<string> = new Set([
  'before',
  'beforehand',
  'after',
  'afterwards',
  'either',
]);

const endsClause = (cursor: Cursor, ahead: number): boolean => {
  const next = peek(cursor, ahead);
  if (!next || next.kind === 'newline' || isWord(cursor, 'and', ahead)) return true;
  return next.kind === 'sign' && punctuation.has(next.text);
};

/** "all 200 m jog". */
const isRestAhead = ({ tokens, at }: Cursor): boolean => {
  const ahead = { tokens, at: at + 1 };
  const length = readLengths(ahead);
  return length !== undefined && readRestAfter(ahead, length) !== undefined;
};

const allOf: ReadonlySet<string> = new Set([
  'at',
  'in',
  'with',
  'w',
  'on',
  'off',
  'working',
  'between',
]);

/** Signs that end a clause. */
export const punctuation: ReadonlySet<string> = new Set([
  ',',
  '+',
  ';',
  '/',
  '.',
  '!',
  '?',
  '→',
  '|',
  '•',
]);
