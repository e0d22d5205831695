import { isSign, isWord, peek, skipWords, takeSign, takeWord, wordAt } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { restNouns } from './rest-words.ts';
import { readRestAfter } from './rests.ts';
import type { Rule } from './rule.ts';
import { readScope } from './scopes.ts';
import type { RawLength } from './syntax.ts';
import { readMarkedTarget, readPlainTarget } from './targets.ts';
import { wordsFrom } from './words-from.ts';

/** "5K pace or slightly faster": the pace is what is planned. */
export const orFaster: Rule = (cursor, before) => {
  const timed = before?.kind === 'run' && before.length.lengths.every(isClock);
  if (before?.kind !== 'target' && !timed) return undefined;
  const and = takeSign(cursor, '&') || takeWord(cursor, 'and');
  if (!and && !takeWord(cursor, 'or')) return undefined;
  skipWords(cursor, slightly);
  const words = wordAt(cursor);
  if (!takeWord(cursor, comparatives) || isWord(cursor, 'than')) return undefined;
  // "5K pace and faster each rep" gets faster; "mile & better pace" is that pace.
  if (and && isWord(cursor, each)) return undefined;
  takeWord(cursor, 'pace');
  return { kind: 'remark', left: `${and ? 'and' : 'or'} ${words}` };
};

/** The "at or slightly faster than" before a pace: the pace is what is planned. */
export const atOrFaster: Rule = (cursor, before) => {
  const from = cursor.at;
  if (before?.kind === 'target' || !(takeSign(cursor, '@') || takeWord(cursor, 'at')))
    return undefined;
  if (!takeWord(cursor, 'or')) return undefined;
  skipWords(cursor, slightly);
  if (!takeWord(cursor, comparatives) || !takeWord(cursor, 'than')) return undefined;
  if (!readPlainTarget({ tokens: cursor.tokens, at: cursor.at })) return undefined;
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

/** "at 10K pace, maybe 8K": the first is what is planned. */
export const maybeOther: Rule = (cursor, before) => {
  const from = cursor.at;
  if (!before || (before.kind !== 'target' && !(before.kind === 'join' && before.by === ',')))
    return undefined;
  takeWord(cursor, 'or');
  if (!takeWord(cursor, maybe)) return undefined;
  takeWord(cursor, 'even');
  const aim = readMarkedTarget(cursor);
  const named = aim?.kind === 'fixed' || aim?.kind === 'between';
  const next = peek(cursor);
  const ends =
    !next || next.kind === 'newline' || (next.kind === 'sign' && '.,;)'.includes(next.text));
  return named && ends ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

const maybe: ReadonlySet<string> = new Set('maybe perhaps possibly even'.split(' '));

/** The 5:20 of "(5:20 or faster)". */
const isClock = ({ unit }: RawLength): boolean => unit === 'clock' || unit === 'exact';

const slightly: ReadonlySet<string> = new Set('slightly a bit little even just'.split(' '));
const comparatives: ReadonlySet<string> = new Set('faster quicker better slower harder'.split(' '));

const each: ReadonlySet<string> = new Set(['each', 'every', 'with', 'as']);

/** "20 min run, 10 min tempo": each is a run of its own, and no list. */
export const plainRun: Rule = (cursor, before) => {
  if (before?.kind !== 'run' || !isWord(cursor, runWords)) return undefined;
  const next = peek(cursor, 1);
  const parts = next?.kind === 'newline' || isSign(cursor, ',', 1) || isSign(cursor, '.', 1);
  if (next && !parts) return undefined;
  // "60 min run, last 10 at marathon pace" is one run.
  if (isWord(cursor, ofRun, 2) || isWord(cursor, ofRun, 3)) return undefined;
  if (before.length.lengths.length > 1 && !before.length.pair) return undefined;
  cursor.at += 1;
  return { kind: 'manner', manner: { kind: 'on' } };
};

/** "600 m reps" with no count before or behind: how many is not said. */
export const several: Rule = (cursor, before) => {
  if (before?.kind !== 'run' || !isWord(cursor, severalWords)) return undefined;
  const single = before.length.lengths.length === 1 && before.length.lengths[0]?.unit !== undefined;
  if (!single || isSign(cursor, ':', 1) || isSign(cursor, '×', 1)) return undefined;
  cursor.at += 1;
  return { kind: 'manner', manner: { kind: 'several' } };
};

const severalWords: ReadonlySet<string> = new Set('reps repeats repetitions intervals'.split(' '));

const ofRun: ReadonlySet<string> = new Set(['last', 'first', 'final', 'middle', 'next']);
const runWords: ReadonlySet<string> = new Set(['run', 'running']);

/** "Designed for 800 m runners" in a clause of its own: for whom it is, and no more. */
export const audience: Rule = (cursor, before) => {
  const opens =
    !before || (before.kind === 'join' && (before.by === 'newline' || before.by === '.'));
  const from = cursor.at;
  if (!opens || !takeWord(cursor, designed) || !takeWord(cursor, 'for')) return undefined;
  while (cursor.at - from < mostOfAudience && !isWord(cursor, people)) {
    if (!peek(cursor) || peek(cursor)?.kind === 'newline') return undefined;
    cursor.at += 1;
  }
  skipWords(cursor, people);
  const next = peek(cursor);
  const ends =
    !next || next.kind === 'newline' || (next.kind === 'sign' && '.,;!'.includes(next.text));
  return ends ? { kind: 'remark', left: wordsFrom(cursor, from) } : undefined;
};

const mostOfAudience = 10;
const designed: ReadonlySet<string> = new Set(
  'designed suitable suited intended ideal perfect great good aimed'.split(' '),
);
const people: ReadonlySet<string> = new Set(
  'runners runner athletes specialists group groups squad racers milers juniors seniors beginners'.split(
    ' ',
  ),
);

/** "8 2:00 intervals - basically quarter miles": the same thing in other words. */
export const inOtherWords: Rule = (cursor, before) => {
  const from = cursor.at;
  if (!before || !takeWord(cursor, restating)) return undefined;
  takeWord(cursor, 'a');
  const length = readLengths(cursor);
  if (!length || length.lengths.length > 1 || isSign(cursor, '×')) return undefined;
  if (readRestAfter(cursor, length)) return undefined;
  takeWord(cursor, severalWords);
  return { kind: 'remark', left: wordsFrom(cursor, from) };
};

const restating: ReadonlySet<string> = new Set(['basically', 'essentially', 'effectively']);

/** "walk back, no rest in between", "90s steady, not jogging": says of a recovery what it is not. */
export const noRest: Rule = (cursor) => {
  const from = cursor.at;
  const not = takeWord(cursor, 'not');
  if (!not && !takeWord(cursor, 'no')) return undefined;
  takeWord(cursor, otherWords);
  // "(not 3 min rest)" beside the recovery that it is
  if (not && readLengths(cursor)) {
    if (!takeWord(cursor, restNouns) || !isSign(cursor, ')')) return undefined;
    return { kind: 'remark', left: wordsFrom(cursor, from), rested: true };
  }
  const noun = wordAt(cursor);
  if (!takeWord(cursor, restNouns)) return undefined;
  if (not && restNouns.get(noun ?? '') === undefined) return undefined;
  if (peek(cursor)?.kind === 'number') return undefined;
  readScope(cursor);
  return { kind: 'remark', left: wordsFrom(cursor, from), rested: true };
};

const otherWords: ReadonlySet<string> = new Set(['other', 'additional', 'extra', 'further']);

/** What "last one faster" asks for; anywhere else it needs a pace to be faster than. */
export const faster: Rule = (cursor, before) => {
  const rep = before?.kind === 'part' || before?.kind === 'run';
  if (!rep || isWord(cursor, 'than', 1) || isWord(cursor, 'pace', 1)) return undefined;
  const slower = isWord(cursor, 'slower');
  const harder = isWord(cursor, 'harder');
  if (!slower && !harder && !isWord(cursor, 'faster') && !isWord(cursor, 'quicker'))
    return undefined;
  cursor.at += 1;
  const target = {
    kind: 'effort',
    name: slower ? 'slower' : harder ? 'harder' : 'faster',
  } as const;
  return { kind: 'target', aim: { kind: 'fixed', target }, marked: false };
};
