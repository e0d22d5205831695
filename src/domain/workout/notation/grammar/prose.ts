import { type Cursor, isSign, isWord, peek } from './cursor.ts';

/** Words that carry no meaning of their own between phrases that do. */
export const fillers: ReadonlySet<string> = new Set(
  `the a an you you'll we'll there'll will get just about approx approximately around roughly do run runs
  running ran interval intervals repeat repeats rep reps repetition repetitions your to is are be
  take taking some have having this that these those workout workouts session sessions please segments segment flat for je ie aka effort efforts tabata yasso mona billat pyramid ladder main`.split(
    /\s+/,
  ),
);

/** What a whole sentence or bracket may be made of to be a remark to the runner and nothing else. */
export const remarks: ReadonlySet<string> = new Set(
  `stay stays keep keeping relaxed relax form good focus focusing on running tall smooth smoothly
  have fun enjoy be is are the a an and with your you we our it its this that as in of to for nice
  quick feet cadence arms shoulders breathing breathe breath strong controlled effort feel feeling
  comfortable comfortably well great technique posture light loose think thinking about work working
  session workout today tonight tomorrow morning evening track grass road trail treadmill weather
  hydrate hydration water drink remember make sure should can may try aim please note notes key
  classic favourite favorite monday tuesday wednesday thursday friday saturday sunday week everyone
  all group groups squad team coach luck hi hello hey thanks thank welcome see there let's go
  consistent consistency even evenly rhythm pacing fartlek tough challenging speed endurance
  strength aerobic anaerobic stamina turnover economy tired legs fresh warm dry wet
  coaches coach's
  deek's quarters michigan yasso billat kenyan mona`.split(/\s+/),
);

/**
 * The number of tokens of a remark that begins here and runs to the end of its sentence, line or
 * bracket; 0 where anything in it is not plain talk.
 */
export const remarkLength = (cursor: Cursor): number => {
  for (let ahead = 0; ; ahead += 1) {
    const token = peek(cursor, ahead);
    const ends =
      !token || token.kind === 'newline' || (token.kind === 'sign' && closers.has(token.text));
    if (ends) return ahead;
    const plain =
      isWord(cursor, remarks, ahead) || (token.kind === 'sign' && pauses.has(token.text));
    if (!plain) return 0;
  }
};

const surfaces: ReadonlySet<string> = new Set(
  `track grass road roads trail trails treadmill field fields flat course loop path canal pitch pitches turf
  lawn infield infields dirt sand tarmac pavement gravel straights park hill stadium finish beach car carpark home clubhouse house gym towpath promenade gym circuit`.split(
    /\s+/,
  ),
);
const times: ReadonlySet<string> = new Set(['today', 'tonight', 'tomorrow']);

/** The number of tokens of "on the track", "of the track", "tonight": where and when, and no more. */
export const placeLength = (cursor: Cursor): number => {
  if (isWord(cursor, times)) return 1;
  const grade = gradeLength(cursor);
  if (grade > 0) return grade;
  const start = startLength(cursor) || bottomLength(cursor);
  if (start > 0) return start;
  if (isWord(cursor, 'off') && isWord(cursor, 'the', 1) && isWord(cursor, 'bike', 2)) return 3;
  const dash = isSign(cursor, '-', 1) ? 1 : 0;
  if (isWord(cursor, 'off') && isWord(cursor, 'road', 1 + dash)) return 2 + dash;
  const back = isWord(cursor, 'back') && isWord(cursor, 'to', 1) ? 1 : 0;
  if (!isWord(cursor, wheres, back)) return 0;
  let ahead = back + 1;
  while (ahead < mostOfPlace && !isWord(cursor, surfaces, ahead) && isOfPlace(cursor, ahead))
    ahead += 1;
  if (!isWord(cursor, surfaces, ahead)) return 0;
  // "on dirt or grass"
  const other = isWord(cursor, 'or', ahead + 1) || isSign(cursor, '/', ahead + 1);
  return other && isWord(cursor, surfaces, ahead + 2) ? ahead + 3 : ahead + 1;
};

/** "at the bottom of the hill", "at the top": where one stands. */
const bottomLength = (cursor: Cursor): number => {
  if (!isWord(cursor, 'at') || !isWord(cursor, 'the', 1)) return 0;
  if (!isWord(cursor, ends, 2)) return 0;
  if (!isWord(cursor, 'of', 3)) return 3;
  const the = isWord(cursor, 'the', 4) ? 5 : 4;
  return isWord(cursor, slopes, the) ? the + 1 : 0;
};

const ends: ReadonlySet<string> = new Set(['bottom', 'top', 'foot', 'base', 'summit']);

/** "from blocks", "from a standing start": how a sprint begins. */
const startLength = (cursor: Cursor): number => {
  if (!isWord(cursor, 'from') && !isWord(cursor, 'out')) return 0;
  let ahead = 1;
  while (ahead < 5 && isWord(cursor, beforeStarts, ahead)) ahead += 1;
  return isWord(cursor, sprintStarts, ahead) ? ahead + 1 : 0;
};

const beforeStarts: ReadonlySet<string> = new Set(
  'a the of standing rolling flying crouch crouched three 3 point falling'.split(' '),
);
const sprintStarts: ReadonlySet<string> = new Set([
  'block',
  'blocks',
  'start',
  'starts',
  'standing',
]);

/** The number of tokens of "before the workout", "to finish", "at the start of the session": when, and no more. */
export const whenLength = (cursor: Cursor): number => {
  if (isWord(cursor, 'to') && isWord(cursor, ending, 1) && endsAt(cursor, 2)) return 2;
  if (!isWord(cursor, befores)) return 0;
  let ahead = 1;
  while (ahead < 5 && isWord(cursor, ofSession, ahead)) ahead += 1;
  return isWord(cursor, sessions, ahead) && endsAt(cursor, ahead + 1) ? ahead + 1 : 0;
};

/** The "before going again", "before the next rep", "before you go again" behind a recovery: when it ends, and no more. */
export const nextLength = (cursor: Cursor): number => {
  if (!isWord(cursor, 'before')) return 0;
  let ahead = 1;
  while (ahead < 6 && isWord(cursor, goingOn, ahead)) ahead += 1;
  return ahead > 1 && (isWord(cursor, 'again', ahead - 1) || isWord(cursor, nexts, ahead - 1))
    ? ahead
    : 0;
};

const goingOn: ReadonlySet<string> = new Set(
  `going you go starting start beginning the your again next rep interval repeat one effort running repeating
  each`.split(/\s+/),
);
const nexts: ReadonlySet<string> = new Set('rep interval repeat one effort next'.split(' '));

const ending: ReadonlySet<string> = new Set(['finish', 'start', 'begin', 'end', 'close']);
const befores: ReadonlySet<string> = new Set(['before', 'after', 'at', 'during', 'prior']);
const ofSession: ReadonlySet<string> = new Set(
  'the a your each main end start beginning of to'.split(' '),
);
const sessions: ReadonlySet<string> = new Set('workout session training class practice'.split(' '));

const endsAt = (cursor: Cursor, ahead: number): boolean => {
  const token = peek(cursor, ahead);
  return !token || token.kind === 'newline' || token.kind === 'sign';
};

const wheres: ReadonlySet<string> = new Set([
  'on',
  'of',
  'at',
  'in',
  'around',
  'round',
  'along',
  'to',
  'from',
]);
const mostOfPlace = 6;

/** An article, or a name in capitals: "on the Rocky River track". */
const isOfPlace = (cursor: Cursor, ahead: number): boolean => {
  const token = peek(cursor, ahead);
  if (token?.kind !== 'word') return false;
  return articles.has(token.text) || (token.raw.length > 2 && /^[A-Z]\p{Ll}/u.test(token.raw));
};

/** "at 8% grade", "on a 6-8 % incline": how steep the hill is. */
export const gradeLength = (cursor: Cursor): number => {
  const bare = peek(cursor)?.kind === 'number';
  if (!bare && !isWord(cursor, 'on') && !isWord(cursor, 'at')) return 0;
  let ahead = bare ? 0 : isWord(cursor, 'a', 1) || isWord(cursor, 'an', 1) ? 2 : 1;
  if (peek(cursor, ahead)?.kind !== 'number') return 0;
  ahead += isSign(cursor, '-', ahead + 1) && peek(cursor, ahead + 2)?.kind === 'number' ? 3 : 1;
  if (isSign(cursor, '%', ahead)) ahead += 1;
  else if (isWord(cursor, 'percent', ahead) || isWord(cursor, 'degree', ahead)) ahead += 1;
  else return 0;
  return isWord(cursor, slopes, ahead) ? ahead + 1 : 0;
};

const slopes: ReadonlySet<string> = new Set(
  'grade gradient incline slope hill hills uphill'.split(' '),
);

const articles: ReadonlySet<string> = new Set(
  'the a an your our this local same soft flat dirt car farm grass grassy gravel sandy quiet long indoor outdoor school club playing sports running athletics'.split(
    ' ',
  ),
);

const closers: ReadonlySet<string> = new Set(['.', '!', ')', ']', '}', ';']);
const pauses: ReadonlySet<string> = new Set([',', "'", '-', ':']);
