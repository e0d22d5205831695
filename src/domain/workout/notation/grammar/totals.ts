import { takeParted } from './counts-behind.ts';
import {
  attempt,
  type Cursor,
  isSign,
  isWord,
  peek,
  skipWords,
  takePhrase,
  takeSign,
  takeWord,
} from './cursor.ts';
import { readLengths } from './length-lists.ts';
import { readRestAfter } from './rests.ts';
import type { Phrase, RawLengths } from './syntax.ts';
import { unitAt } from './units.ts';

const behindTotal: ReadonlySet<string> = new Set(['total', 'altogether']);
/** "20 min of continuous 30 s hard, 30 s easy" */
const goingOn: ReadonlySet<string> = new Set(['continuous', 'repeated', 'repeating', 'nonstop']);
const repeating: ReadonlySet<string> = new Set(
  'repeat repeating repeated continue continuing'.split(' '),
);
const nearly: ReadonlySet<string> = new Set('about around approximately roughly approx'.split(' '));
const shifting: ReadonlySet<string> = new Set(['alternating', 'alternate', 'alternates', 'as']);

/** `for 8k`, `for 20 minutes total` behind what is run and rested: how long it goes on. */
export const readTotal = (cursor: Cursor, before: Phrase | undefined): RawLengths | undefined =>
  attempt(cursor, (c) => {
    const follows =
      before?.kind === 'run' ||
      before?.kind === 'target' ||
      before?.kind === 'rest' ||
      before?.kind === 'manner' ||
      before?.kind === 'remark' ||
      before?.kind === 'scope';
    const crossed = before?.kind === 'run' && isSign(c, '/', -2) && unitAt(c, 2) === 'min';
    // "1 min slow, 2 min hard, for 30 min"
    const repeats = takeWord(c, repeating);
    const parted = before?.kind === 'join' && (before.by === ',' || repeats);
    if (
      !(follows || parted) ||
      !(takeWord(c, 'for') || takePhrase(c, 'to', 'total') || (crossed && takeSign(c, '×')))
    )
      return undefined;
    takePhrase(c, 'a', 'total', 'of') || takeEntire(c);
    skipWords(c, nearly);
    const length = readLengths(c);
    if (!length || length.lengths.length > 1 || isSign(c, '×')) return undefined;
    if (length.lengths.some(({ unit }) => unit === undefined || unit === 's')) return undefined;
    takeWord(c, 'in');
    takeWord(c, behindTotal);
    if (parted && !endsLine(c)) return undefined;
    return length;
  });

/** "for the entire 45 minutes", "for the whole 8k" */
const takeEntire = (cursor: Cursor): boolean =>
  attempt(cursor, (c) => {
    takeWord(c, 'the') || takeWord(c, 'an') || takeWord(c, 'a');
    return takeWord(c, 'entire') || takeWord(c, 'whole') || takeWord(c, 'full') || undefined;
  }) === true;

const endsLine = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  return !next || next.kind === 'newline' || isSign(cursor, '.') || isSign(cursor, ';');
};

/** The "of" of `20 min of 1 min on, 1 min off`, and the "alternating" of `3 miles alternating 400 fast, 400 slow`. */
export const readInTurn = (cursor: Cursor, before: Phrase | undefined): 'of' | 'skip' | undefined =>
  attempt(cursor, (c) => {
    const start = c.at;
    const whole = before?.kind === 'run' || before?.kind === 'target';
    // "8x200 split into 2 sets of 4" shares out the reps.
    const sets = isWord(c, 'sets', 4) || isWord(c, 'sets', 3);
    if (whole && !sets && takeParted(c)) return peek(c)?.kind === 'number' ? 'of' : undefined;
    const colon = before?.kind === 'run' && isSign(c, ':') && isWord(c, shifting, 1);
    if (colon) c.at += 1;
    const of = before?.kind === 'run' && takeWord(c, 'of');
    const turns = takeWord(c, shifting);
    if (!of && !turns) return undefined;
    takeWord(c, 'between');
    if (of) takeWord(c, goingOn);
    if (of && takeWord(c, 'intervals')) takeSign(c, ',');
    if (of) takeSign(c, ':');
    const next = peek(c);
    const figure = next?.kind === 'number' || next?.kind === 'clock' || isWord(c, 'a');
    const begins = { tokens: c.tokens, at: c.at };
    const long = figure && readLengths(begins) !== undefined && !isSign(begins, '×');
    if (!long || restsInTurn(begins)) return undefined;
    const single = before?.kind === 'run' && before.length.lengths.length === 1;
    const bracketed = c.tokens[start - 1]?.kind === 'sign';
    return single ? 'of' : turns && isOpen(before) && !(bracketed && !before) ? 'skip' : undefined;
  });

/** The rest of "alternating 200 and 100 jog". */
const restsInTurn = (begins: Cursor): boolean => {
  if (!takeWord(begins, 'and') && !takeSign(begins, '/')) return false;
  const second = readLengths(begins);
  return second !== undefined && readRestAfter(begins, second) !== undefined;
};

const isOpen = (before: Phrase | undefined): boolean =>
  !before || before.kind === 'join' || before.kind === 'heading' || before.kind === 'title';

/** Words of one clause and the next. */
const nearest = 16;

/** Reps are counted in the sentence so far, so that what follows "as" is one of them. */
export const isCountedBefore = ({ tokens, at }: Cursor): boolean => {
  for (let i = at - 1; i >= 0 && i > at - nearest; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'newline') return false;
    if (token?.kind === 'sign' && token.text === '×') return true;
  }
  return false;
};
