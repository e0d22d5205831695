import { type Cursor, isSign, isWord, peek, skipWords, takeWord } from './cursor.ts';
import { readEnds } from './manners.ts';
import { numberWords } from './number-words.ts';
import type { Rule } from './rule.ts';
import type { Manner, Phrase } from './syntax.ts';

/** No way home is told in more words. */
const longest = 10;

/**
 * "Jog back to the car park for cool down", "jog to the track as a warm-up", "easy jog home": a run whose length
 * is that of the way. "Jog back to the start" is a recovery.
 */
export const wayHome: Rule = (cursor, before) => {
  if (!startsClause(before)) return undefined;
  skipWords(cursor, gentle);
  if (!takeWord(cursor, moving)) return undefined;
  if (!isWord(cursor, ways)) return undefined;
  let known = isWord(cursor, 'home');
  const alone = before?.kind !== 'join' || before.by === '.' || before.by === 'newline';
  let end: Manner | undefined;
  for (let ahead = 0; ahead < longest && !end; ahead += 1) {
    if (endsClause(cursor)) break;
    if (peek(cursor)?.kind !== 'word' || isWord(cursor, telling) || isWord(cursor, numberWords))
      return undefined;
    known ||= isWord(cursor, places) || isName(cursor) || (alone && isWord(cursor, grounds));
    const leads = isWord(cursor, leading) || isWord(cursor, articles, -1);
    end = leads || isWord(cursor, 'cool') ? readEndsAhead(cursor) : undefined;
    if (!end) cursor.at += 1;
  }
  if (!endsClause(cursor)) return undefined;
  if (end?.kind === 'role') return { kind: 'manner', manner: end };
  return known ? { kind: 'manner', manner: { kind: 'role', role: 'easy' } } : undefined;
};

const readEndsAhead = (cursor: Cursor): Manner | undefined => {
  const ahead = { tokens: cursor.tokens, at: cursor.at };
  if (takeWord(ahead, leading)) takeWord(ahead, articles);
  const found = readEnds(ahead);
  if (found?.kind !== 'role') return undefined;
  cursor.at = ahead.at;
  return found;
};

const startsClause = (before: Phrase | undefined): boolean =>
  !before || before.kind === 'heading' || before.kind === 'remark' || before.kind === 'join';

const endsClause = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  return (
    !next || next.kind === 'newline' || [',', '.', ';', '!', ')'].some((s) => isSign(cursor, s))
  );
};

/** The "Hoboken" of "jog back to Hoboken". */
const isName = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  const behind = isWord(cursor, 'to', -1) || isWord(cursor, 'from', -1);
  return behind && token?.kind === 'word' && /^\p{Lu}\p{Ll}{3,}$/u.test(token.raw);
};

/** Where one runs; between reps one may jog back there, too. */
const grounds: ReadonlySet<string> = new Set(
  'track stadium field fields oval trailhead'.split(' '),
);

const gentle: ReadonlySet<string> = new Set('easy an a slow gentle steady light'.split(' '));
const moving: ReadonlySet<string> = new Set(['jog', 'jogging', 'run', 'running']);
const ways: ReadonlySet<string> = new Set(['home', 'back', 'to', 'over']);
const leading: ReadonlySet<string> = new Set(['for', 'as', 'to', 'and']);
const articles: ReadonlySet<string> = new Set(['a', 'the', 'your', 'our']);
/** With these the way is that of a rep. */
const telling: ReadonlySet<string> = new Set(
  `start starting line bottom top beginning base recover recovery rest between after each every rep reps set
  sets repeat repeats interval intervals hill then with easy hard`.split(/\s+/),
);
const places: ReadonlySet<string> = new Set(
  `home car cars carpark park clubhouse club gym pavilion school office work house hotel pub cafe lot base
  camp`
    .split(/\s+/)
    .filter((place) => place !== 'base'),
);
