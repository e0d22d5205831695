import type { Strategy } from '../../../pace/target.ts';
import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takeSign,
  takeWord,
  wordAt,
} from './cursor.ts';
import { drills } from './drill-names.ts';
import { readLength } from './lengths.ts';
import { readOnHill } from './on-hills.ts';
import type { Manner, RawLength } from './syntax.ts';

/** Words that say what a stretch is for or how it is run, other than its pace. */
export const readManner = (cursor: Cursor): Manner | undefined =>
  attempt(cursor, readEnds) ??
  attempt(cursor, readStrategy) ??
  attempt(cursor, readSay) ??
  attempt(cursor, readDrill) ??
  attempt(cursor, readAllHills) ??
  attempt(cursor, readOnHill) ??
  attempt(cursor, readRole) ??
  attempt(cursor, readSingle);

/** `warm-up`, `w/u`, `cool down`, `wu/cd`. */
export const readEnds = (cursor: Cursor): Manner | undefined => {
  const first = attempt(cursor, readDescribedEnd);
  if (!first) return undefined;
  const both = attempt(cursor, (c) => {
    const linked = takeSign(c, '/') || takeSign(c, '&') || takeSign(c, '+') || takeWord(c, 'and');
    const second = linked ? readEnd(c) : undefined;
    return second && second !== first && !isSign(c, ':') ? second : undefined;
  });
  return both ? { kind: 'bothEnds' } : { kind: 'role', role: first };
};

/** "a long, slow cool-down", "thorough warm-up". */
const readDescribedEnd = (cursor: Cursor): 'warmUp' | 'coolDown' | undefined => {
  const before = cursor.at;
  while (isWord(cursor, endAdjectives)) {
    cursor.at += 1;
    const comma = isSign(cursor, ',') && isWord(cursor, endAdjectives, 1);
    if (comma) cursor.at += 1;
    if (cursor.at - before > 5) return undefined;
  }
  return readEnd(cursor);
};

const endAdjectives: ReadonlySet<string> = new Set(
  'long slow short gentle easy light thorough good full proper normal usual standard nice decent steady'.split(
    ' ',
  ),
);

const endNames: readonly (readonly [readonly string[], 'warmUp' | 'coolDown'])[] = [
  [['warm', 'up'], 'warmUp'],
  [['warm', '-', 'up'], 'warmUp'],
  [['warmup'], 'warmUp'],
  [['warming', 'up'], 'warmUp'],
  [['wu'], 'warmUp'],
  [['w', '/', 'u'], 'warmUp'],
  [['w', '/', 'up'], 'warmUp'],
  [['wup'], 'warmUp'],
  [["w'up"], 'warmUp'],
  [["w'down"], 'coolDown'],
  [["c'down"], 'coolDown'],
  [['w', '-', 'up'], 'warmUp'],
  [['échauffement'], 'warmUp'],
  [['echauffement'], 'warmUp'],
  [['einlaufen'], 'warmUp'],
  [['auslaufen'], 'coolDown'],
  [['retour', 'au', 'calme'], 'coolDown'],
  [['cdn'], 'coolDown'],
  [['cdown'], 'coolDown'],
  [['c', '/', 'down'], 'coolDown'],
  [['c', '-', 'down'], 'coolDown'],
  [['w', '-', 'down'], 'coolDown'],
  [['w', '/', 'down'], 'coolDown'],
  [['w', '/', 'd'], 'coolDown'],
  [['cool', 'down'], 'coolDown'],
  [['cool', '-', 'down'], 'coolDown'],
  [['cooldown'], 'coolDown'],
  [['cd'], 'coolDown'],
  [['c', '/', 'd'], 'coolDown'],
  [['cooling', 'down'], 'coolDown'],
  [['warm', 'down'], 'coolDown'],
  [['warm', '-', 'down'], 'coolDown'],
  [['warmdown'], 'coolDown'],
  [['wd'], 'coolDown'],
  [['w', '/', 'd'], 'coolDown'],
];

const readEnd = (cursor: Cursor): 'warmUp' | 'coolDown' | undefined => {
  for (const [parts, role] of endNames) {
    if (!parts.every((part, i) => isWord(cursor, part, i) || isSign(cursor, part, i))) continue;
    cursor.at += parts.length;
    skipWords(cursor, jogWords);
    const very = isWord(cursor, 'very') ? 1 : 0;
    if (isWord(cursor, slowly, very) && endsClause(cursor, very + 1)) cursor.at += very + 1;
    // "cool-down of two laps"
    if (isWord(cursor, 'of') && readLength({ tokens: cursor.tokens, at: cursor.at + 1 }))
      cursor.at += 1;
    return role;
  }
  return undefined;
};

/** "cooldown slowly", "warm up gently" */
const slowly: ReadonlySet<string> = new Set(
  'slowly slow gently easily easy lightly gradually properly well'.split(' '),
);

const endsClause = (cursor: Cursor, ahead: number): boolean => {
  const next = peek(cursor, ahead);
  if (!next || next.kind === 'newline') return true;
  return [')', ',', '.', ';', '!'].some((sign) => isSign(cursor, sign, ahead));
};

/** "warm-up jog": how else. */
const jogWords: ReadonlySet<string> = new Set(['jog', 'jogging', 'run', 'running']);

const strategies: ReadonlyMap<string, Strategy> = new Map<string, Strategy>([
  ['even', 'even'],
  ['negative', 'negative'],
  ['neg', 'negative'],
  ['front-loaded', 'frontLoaded'],
  ['front', 'frontLoaded'],
  ['held', 'holdThenRelease'],
  ['race', 'race'],
]);

/** `pacing held`; also "negative split", "even pace". */
const readStrategy = (cursor: Cursor): Manner | undefined => {
  const canonical = takeWord(cursor, 'pacing');
  const strategy = strategies.get(wordAt(cursor) ?? '');
  if (!strategy) return undefined;
  cursor.at += 1;
  if (strategy === 'frontLoaded' && !(takeSign(cursor, '-') && takeWord(cursor, 'loaded'))) {
    return undefined;
  }
  if (canonical) return { kind: 'strategy', strategy };
  takeSign(cursor, '-');
  if (!takeWord(cursor, splitWords) || strategy === 'race') return undefined;
  return { kind: 'strategy', strategy };
};

const splitWords: ReadonlySet<string> = new Set(['split', 'splits', 'pace', 'pacing']);

/** `say "quiet arms" at 100 metres`, `say "half way" at 90s`. */
const readSay = (cursor: Cursor): Manner | undefined => {
  const text = peek(cursor, 1);
  if (!isWord(cursor, 'say') || text?.kind !== 'string') return undefined;
  cursor.at += 2;
  const at: RawLength[] = [];
  for (;;) {
    const place = attempt(cursor, (c) => (takeWord(c, 'at') ? readLength(c) : undefined));
    if (!place) return { kind: 'say', say: text.text, at };
    at.push(place);
  }
};

/** Looked up before the names one by one: nearly no word begins one. */
const firstWords = (names: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(names.map(([first]) => first ?? ''));
const firstOfDrills = firstWords(drills);

const readDrill = (cursor: Cursor): Manner | undefined => {
  if (!isWord(cursor, firstOfDrills)) return undefined;
  const found = drills.find((words) =>
    words.every((word, i) => isWord(cursor, word, i) || isSign(cursor, word, i)),
  );
  if (!found) return undefined;
  cursor.at += found.length;
  const label = found.join(' ').replace(' - ', '-');
  return { kind: 'role', role: 'drill', ...(label !== 'drill' && { label }) };
};

const roles: readonly (readonly [readonly string[], 'easy' | 'stride' | 'hill'])[] = [
  [['easy', 'run'], 'easy'],
  [['easy', 'running'], 'easy'],
  [['easy', 'jogging'], 'easy'],
  [['easy'], 'easy'],
  [['ez'], 'easy'],
  [['long', 'run'], 'easy'],
  [['base', 'run'], 'easy'],
  [['base', 'pace'], 'easy'],
  [['aerobic', 'run'], 'easy'],
  [['easy', 'aerobic', 'run'], 'easy'],
  [['endurance', 'run'], 'easy'],
  [['shakeout', 'run'], 'easy'],
  [['shakeout'], 'easy'],
  [['recovery', 'jog', 'run'], 'easy'],
  [['recovery', 'run'], 'easy'],
  [['stride', '-', 'outs'], 'stride'],
  [['stride', 'outs'], 'stride'],
  [['stride'], 'stride'],
  [['strides'], 'stride'],
  [['strideouts'], 'stride'],
  [['striders'], 'stride'],
  [['str'], 'stride'],
  [['strds'], 'stride'],
  [['strider'], 'stride'],
  [['accelerations'], 'stride'],
  [['accélérations'], 'stride'],
  [['accels'], 'stride'],
  [['endurance', 'fondamentale'], 'easy'],
  [['pickups'], 'stride'],
  [['bursts'], 'stride'],
  [['stride', '-', 'outs'], 'stride'],
  [['pick', '-', 'ups'], 'stride'],
  [['pick', 'ups'], 'stride'],
  [['build', '-', 'ups'], 'stride'],
  [['build', 'ups'], 'stride'],
  [['buildups'], 'stride'],
  [['wind', 'sprints'], 'stride'],
  [['strides', 'out'], 'stride'],
  [['hill', 'repeats'], 'hill'],
  [['hill', 'reps'], 'hill'],
  [['hill'], 'hill'],
  [['hills'], 'hill'],
  [['uphill'], 'hill'],
];

const firstOfRoles = firstWords(roles.map(([words]) => words));

const capitals: ReadonlyMap<string, 'easy' | 'stride'> = new Map<string, 'easy' | 'stride'>([
  ['E', 'easy'],
  ['L', 'easy'],
  ['EF', 'easy'],
  ['ST', 'stride'],
]);

const readRole = (cursor: Cursor): Manner | undefined => {
  const token = peek(cursor);
  const letter = token?.kind === 'word' ? capitals.get(token.raw) : undefined;
  if (letter) {
    cursor.at += 1;
    return { kind: 'role', role: letter, ...(letter === 'stride' && { customary: true }) };
  }
  if (!isWord(cursor, firstOfRoles)) return undefined;
  const found = roles.find(([words]) =>
    words.every((word, i) => isWord(cursor, word, i) || isSign(cursor, word, i)),
  );
  if (!found) return undefined;
  cursor.at += found[0].length;
  // "Recovery run of 1 hour"
  const named = isWord(cursor, jogWords, -1) && isWord(cursor, 'of');
  if (named && readLength({ tokens: cursor.tokens, at: cursor.at + 1 })) cursor.at += 1;
  // Strides follow a run; pickups may stand anywhere in it.
  const customary = found[1] === 'stride' && /^stride.+/.test(found[0].join(''));
  return { kind: 'role', role: found[1], ...(customary && { customary }) };
};

/** "all uphill", "all up the hill". */
const readAllHills = (cursor: Cursor): Manner | undefined => {
  if (!takeWord(cursor, 'all')) return undefined;
  const found = attempt(cursor, readOnHill) ?? readRole(cursor);
  return found?.kind === 'role' && found.role === 'hill' ? { ...found, all: true } : undefined;
};

/** "and then maybe 2x200" */
const perhaps: ReadonlySet<string> = new Set(['maybe', 'perhaps', 'possibly', 'optionally']);

const readSingle = (cursor: Cursor): Manner | undefined => {
  const token = peek(cursor);
  if (token?.kind === 'string') {
    cursor.at += 1;
    return { kind: 'label', label: token.text };
  }
  const next = peek(cursor, 1);
  const maybe = isWord(cursor, perhaps) && next?.kind === 'number' && isSign(cursor, '×', 2);
  if (maybe) cursor.at += 1;
  if (maybe || takeWord(cursor, 'optional')) return { kind: 'optional' };
  return takeWord(cursor, 'open') ? { kind: 'open' } : undefined;
};
