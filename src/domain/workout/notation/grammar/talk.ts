import type { Token } from '../scan/token.ts';
import { type Cursor, isSign, isWord, peek, wordAt } from './cursor.ts';
import { readManner } from './manners.ts';
import { numberWords, parts } from './number-words.ts';
import { fillers, remarks } from './prose.ts';
import { equalWords, fullWords, restNouns } from './rest-words.ts';
import { hasTwin, suggest } from './spelling.ts';
import { letters } from './target-names.ts';
import { readPlainTarget } from './targets.ts';
import { turning } from './turning.ts';
import { unitAt } from './units.ts';

/** Words that say something about the running even where no rule can read them. */
export const telling: ReadonlySet<string> = new Set(
  `faster quicker slower speed up drop dropping cut cutting increase increasing increases decrease
  decreasing decreases reduce reducing progress progressing build building start starting begin
  finish finishing accelerate accelerating alternating repeat continuous continuously nonstop double
  triple twice once more less fewer longer shorter uphill downhill hill hills relay second third
  fourth fifth halfway recovered resting set sets round rounds bike cycle swim row gym per`.split(
    /\s+/,
  ),
);

/** These are paces between figures, and plain talk in "stay relaxed" and "strong arms". */
const soft: ReadonlySet<string> = new Set([
  'relaxed',
  'smooth',
  'strong',
  'controlled',
  'optional',
]);

/** What talk is mostly made of; where few words are known, none is left out. */
const everyday: ReadonlySet<string> = new Set(
  `meet meeting meets at by from into out off over under near outside inside back here where when who
  what which will would could might must need needs want wants get gets got go goes going come comes
  coming bring brings wear pick choose any some both same more most much many also too so or if how
  because since while before after during between until as like but they he she him her his them
  their me my i i'm i'll us was were been being has had did does done it's that's there's don't
  can't spikes spike flats shoes trainers jacket lights torch head watch gate gates clubhouse car park
  parking pavilion gym pub coffee cake tea beers race races racing xc cross country season champs
  championship relays league match club clubs athletes athlete runners runner people everybody
  everyone's together partner pairs teams lane lanes inside outside bend straight grass track road
  roads field fields hill course loop loops path surface flat soft trail woods beach dark cold hot
  heat wind windy rain icy conditions plan plans planned week weeks weekend month next new old easy
  hard start early late time times session sessions night day days welcome join injured injury tired
  rest honest honestly sensible sensibly ease build base block phase cycle pacer pacers lead leads
  led swap take turns tuck drafting stick chase pack packs hold holding keep keeping feel feels felt
  aim aims goal goals target targets key point purpose idea emphasis quality quantity volume really
  very just only quite bit little lots lot plenty enough always usual usually normal again off
  great nice lovely big small long short`.split(/\s+/),
);
const longest = 40;

const meeting: ReadonlySet<string> = new Set(['pm', 'am']);
const pauses: ReadonlySet<string> = new Set(["'", '-', ':', '&', '#', '?', '…']);
const closers: ReadonlySet<string> = new Set(['.', '!', '?', ',', ')', ']', '}', ';', '|']);

/**
 * The number of tokens of a clause that begins here and is neither about lengths nor paces nor
 * counts: "spikes optional", "meet at the gate at 6:30 pm". 0 where it might be.
 */
export const talkLength = (cursor: Cursor): number => {
  if (isWord(cursor, fillers)) return 0;
  let words = 0;
  let known = 0;
  let common = 0;
  for (let ahead = 0; ; ) {
    const token = peek(cursor, ahead);
    const ends =
      !token || token.kind === 'newline' || (token.kind === 'sign' && closers.has(token.text));
    if (ends) return words > known && common * 2 >= words && words <= longest ? ahead : 0;
    const hour = hourLength(cursor, ahead);
    if (hour > 0) {
      words += 1;
      common += 1;
      ahead += hour;
      continue;
    }
    if (token.kind === 'word') {
      if (isTelling(cursor, ahead)) return 0;
      if (isWord(cursor, soft, ahead)) known += 1;
      if (isEveryday(token.text)) common += 1;
      words += 1;
      // No clause of talk is so long: what goes on and on is not read to its end from every word.
      if (words > longest) return 0;
    } else if (token.kind !== 'sign' || !pauses.has(token.text)) return 0;
    ahead += 1;
  }
};

/** A word that talk to runners is made of. */
export const isEveryday = (word: string): boolean =>
  remarks.has(word) || fillers.has(word) || everyday.has(word);

const meetings: ReadonlySet<string> = new Set(['meet', 'meeting', 'see']);

/** `7pm`, `6:30 pm`, `18:30` behind "at" where people meet. */
const hourLength = (cursor: Cursor, ahead: number): number => {
  const token = peek(cursor, ahead);
  if (token?.kind !== 'number' && token?.kind !== 'clock') return 0;
  if (isWord(cursor, meeting, ahead + 1)) return 2;
  const meets = isWord(cursor, meetings);
  const hour = token.kind === 'number' && token.value <= 24 && Number.isInteger(token.value);
  if (meets && hour && isWord(cursor, 'at', ahead - 1)) return 1;
  const clock = token.kind === 'clock' || (token.text.includes('.') && token.text.length > 3);
  return meets && clock ? 1 : 0;
};

/** Words only, and none of them about lengths, paces, counts or rest. */
export const saysNothing = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind }) => kind === 'word' || kind === 'sign') &&
  tokens.every((token) => token.kind !== 'sign' || mutes.has(token.text)) &&
  tokens.every((_, at) => !isTelling({ tokens, at: 0 }, at));

/** "do it all again" repeats; "see you again" does not. */
const beforeAgain: ReadonlySet<string> = new Set(
  'it all over this that through go once do then and same lot set thing way back round run'.split(
    ' ',
  ),
);

const spots: ReadonlySet<string> = new Set('location point place line spot'.split(' '));

const mutes: ReadonlySet<string> = new Set([...pauses, ',', '.', '!', ';']);

const isTelling = ({ tokens, at }: Cursor, ahead: number): boolean => {
  const here = { tokens, at: at + ahead };
  const word = wordAt(here) ?? '';
  if (isWord(here, soft)) return false;
  // "back at the starting line"
  if ((word === 'start' || word === 'starting') && isWord(here, spots, 1)) return false;
  if (word === 'again' && isWord(here, beforeAgain, -1)) return true;
  if (telling.has(word) || turning.has(word) || numberWords.has(word) || parts.has(word))
    return true;
  if (restNouns.has(word) || equalWords.has(word) || fullWords.has(word)) return true;
  const token = peek(here);
  if (token?.kind === 'word' && letters.has(token.raw)) return true;
  if (unitAt(here) !== undefined && !isSign(here, "'", -1)) return true;
  if (word.length > 3 && isMisspelt(word)) return true;
  return (readManner(here) ?? readPlainTarget(here)) !== undefined;
};

/** One slip away from a word of ours: more likely that word than talk. */
const isMisspelt = (word: string): boolean => {
  if (!hasTwin(word)) return false;
  const near = suggest(word);
  return (
    near !== undefined && near[0] === word[0] && near.length >= 5 && near.length === word.length
  );
};
