import { err, ok, type Result } from '../../result.ts';
import type { Workout } from '../model.ts';
import { splitChoice } from './choices.ts';
import { splitDays } from './days.ts';
import { leaveOut, leaveOutPieces, type Remains } from './grammar/leave-out.ts';
import { readPhrases } from './grammar/phrases.ts';
import { type Respelt, respell } from './grammar/respell.ts';
import { spellOut } from './grammar/spell-out.ts';
import { isTimeUnit, unitAt } from './grammar/units.ts';
import { type Groups, splitGroups } from './groups.ts';
import { lostFigures } from './lost-figures.ts';
import { type Doubt, makeContext } from './meaning/context.ts';
import { isEqual } from './meaning/equal.ts';
import { mean } from './meaning/meaning.ts';
import { splitNamedGroups } from './named-groups.ts';
import type { NotationError, Note } from './note.ts';
import { formatWorkout } from './print/format-workout.ts';
import { noted, refusal } from './sayings/noted.ts';
import { withoutOnAndOff, withoutQuotedFigures, withoutQuotes } from './scan/quotes.ts';
import { scan } from './scan/scanner.ts';
import type { Span, Token } from './scan/token.ts';
import { offersWithout } from './without/without.ts';

export { formatWorkout };

export type Reading = { readonly workout: Workout; readonly notes: Note[] };

/** Longer than any message a coach sends; a link or a paste beyond it is refused unread. */
export const longestText = 20_000;
/** Words, figures and signs in one session: room for what we print ourselves. */
export const mostTokens = 380;
/** Tokens that are read again without some words, and phrases for their other meanings: a long text gets fewer of both. */
const mostReadAgain = 290;
const mostAlternatives = (phrases: number): number =>
  Math.min(40, Math.floor(mostReadAgain / (phrases + 1)));

/**
 * Reads a coach's shorthand. The grammar is in README.md beside this file.
 *
 * Total: never throws. Distances come out in metres to the millimetre, times in ms. Whatever was
 * assumed or can be read otherwise is in `notes`, with the whole workout as the other reading would
 * have it; whatever cannot be read is an error with its place in `text`.
 */
export const parseWorkout = (text: string): Result<Reading, NotationError[]> => {
  const found = read(text, 'fully');
  const [first, ...others] = found.ok ? [] : found.error;
  if (found.ok || !first) return found;
  const without = offersWithout(text, found.error, (less) => read(less, 'briefly'));
  return without.length > 0 ? err([{ ...first, without }, ...others]) : found;
};

/** Briefly: without the notes and their other readings. */
type Manner = 'fully' | 'briefly';

const read = (text: string, manner: Manner): Result<Reading, NotationError[]> => {
  if (text.length > longestText) return err([tooMuch(text, longestText)]);
  const days = splitDays(text);
  const groups = days ? undefined : splitGroups(text);
  const named = days ?? (groups ? undefined : splitNamedGroups(text));
  const found = groups ?? named;
  if (!found) return readChoice(text, manner);
  const tokens = found.texts.map((each) => scan(each, mostTokens).length);
  if (tokens.reduce((sum, each) => sum + each, 0) > mostInGroups) return err([tooMuch(text, 0)]);
  const read = found.texts.map((each, i) => readText(each, i === 0 ? manner : 'briefly'));
  // What is said for one group of several is not read as if it were said for all.
  const wrong = read.find(({ ok: isRead }) => !isRead);
  return joinGroups(found, read) ?? (named && wrong) ?? readText(text, manner);
};

/** "4x800 or 6x600": two sessions, where the text is not one. */
const readChoice = (text: string, manner: Manner): Result<Reading, NotationError[]> => {
  const found = readText(text, manner);
  const choice = found.ok ? undefined : splitChoice(text);
  if (!choice) return found;
  const [first, second] = choice.texts.map((each, i) =>
    readText(each, i === 0 ? manner : 'briefly'),
  );
  return (first && second && joinGroups(choice, [first, second])) ?? found;
};

/** What is said for all groups is read for each of them. */
const mostInGroups = 300;

/** The first group's session, with those of the others to choose from. */
const joinGroups = (
  { start, end, said }: Groups,
  [first, ...others]: readonly Result<Reading, NotationError[]>[],
): Result<Reading, NotationError[]> | undefined => {
  if (!first?.ok) return undefined;
  const alternatives = others.flatMap((other) => (other.ok ? [other.value.workout] : []));
  if (alternatives.length < others.length) return undefined;
  // "a) 10 min warm-up b) 6x400" are parts of one session.
  if ([first.value.workout, ...alternatives].some(isOnlyAnEnd)) return undefined;
  const note = noted({ kind: 'ambiguity', start, end }, said ?? 'firstGroup', alternatives);
  return ok({ workout: first.value.workout, notes: [note, ...first.value.notes] });
};

const isOnlyAnEnd = ({ items }: Workout): boolean =>
  items.every(
    (item) => item.kind === 'step' && (item.role === 'warmUp' || item.role === 'coolDown'),
  );

const readText = (text: string, manner: Manner): Result<Reading, NotationError[]> => {
  const scanned = scan(text, mostTokens + 1).filter(isSaid);
  const tokens = spellOut(withoutOnAndOff(text, withoutQuotedFigures(withoutQuotes(scanned))));
  const beyond = tokens[mostTokens];
  if (beyond) return err([tooMuch(text, beyond.start)]);
  const talk = talkOn(tokens);
  if (talk) return err([talk]);
  // A line left open at the end says nothing.
  const end = tokens.findLastIndex(({ kind }) => kind !== 'newline') + 1;
  const read = tokens.slice(0, end);
  const remains = {
    tokens: read.filter((token, at) => !isMore(token, at, read)),
    left: read.filter(isMore).map(({ start: from, end: to }) => ({ start: from, end: to })),
  };
  const rounds = Math.min(mostRounds[manner], Math.floor(mostReadAgain / (end + 1)));
  const first = phrasesOf(text, remains);
  const found = readTokens(text, remains, { rounds, manner, take: leaveOut }, first);
  // A message of a coach is short; a long text is not read twice as often.
  if (found.ok || first.errors.length === 0 || rounds === 0 || end > mostLookedFor) return found;
  const less = readTokens(text, remains, { rounds, manner, take: leaveOutPieces }, first);
  if (less.ok) return less;
  const spelt = respell(remains.tokens, found.error);
  const again =
    spelt &&
    readTokens(text, { ...remains, tokens: spelt.tokens }, { rounds, manner, take: leaveOut });
  if (!spelt || !again?.ok) return found;
  return ok({ ...again.value, notes: [...spelt.words.map(respelt), ...again.value.notes] });
};

const respelt = ({ start, end, word, as }: Respelt): Note =>
  noted({ kind: 'assumption', start, end }, { code: 'respelt', word, as });

/** The "ish" of "2:30ish" and of "mile-ish pace" says what every figure is. */
const isSaid = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (isIsh(token)) return false;
  const dash = token.kind === 'sign' && token.text === '-' && !token.spaced;
  return !dash || !isIsh(tokens[at + 1]);
};

const isIsh = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text === 'ish' && !token.spaced;

/** The plus of "20+ min": at least so long. */
const isMore = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (token.kind !== 'sign' || token.text !== '+' || token.spaced) return false;
  const unit = unitAt({ tokens, at: at + 1 });
  const figure = tokens[at - 1]?.kind === 'number';
  return figure && (isTimeUnit(unit) || unit === 'mi' || unit === 'km');
};

/** Words in a row, with neither figure nor sign between them: a sentence has fewer. */
const mostWords = 60;

/** Rules look ahead over words of their kind: the row they can look along is bounded here. */
const talkOn = (tokens: readonly Token[]): NotationError | undefined => {
  let words = 0;
  for (const [at, { kind, end }] of tokens.entries()) {
    words = kind === 'word' ? words + 1 : 0;
    if (words <= mostWords) continue;
    const start = tokens[at - mostWords]?.start ?? 0;
    return refusal({ start, end }, 'onlyWords', 'linesWithReps');
  }
  return undefined;
};

/** Each round of leaving words out shows what they hid. */
const mostRounds: Readonly<Record<Manner, number>> = { fully: 5, briefly: 1 };

type Leaving = {
  readonly rounds: number;
  readonly manner: Manner;
  /** What may go where something cannot be read: known words, or whole pieces of talk. */
  readonly take: typeof leaveOut;
};

type Phrases = {
  readonly phrases: ReturnType<typeof readPhrases>;
  readonly errors: readonly NotationError[];
};

const phrasesOf = (text: string, { tokens }: Remains): Phrases => {
  const errors: NotationError[] = [];
  return { phrases: readPhrases({ cursor: { tokens, at: 0 }, text, errors }), errors };
};

const readTokens = (
  text: string,
  remains: Remains,
  { rounds, manner, take }: Leaving,
  { phrases, errors } = phrasesOf(text, remains),
): Result<Reading, NotationError[]> => {
  const { tokens, left } = remains;
  if (errors.length > 0) {
    const less = rounds > 0 ? take(remains, errors) : undefined;
    const found = less && readTokens(text, less, { rounds: rounds - 1, manner, take });
    return found?.ok ? found : err([...errors]);
  }
  const meaning = (answers: ReadonlyMap<string, number>) => {
    const context = makeContext(answers);
    return { context, workout: mean(context, phrases, { start: 0, end: text.length }) };
  };
  const { context, workout } = meaning(new Map());
  if (!workout) return err([...context.errors]);
  if (!canBeReadBack(workout)) return err([tooMuch(text, 0)]);
  if (manner === 'briefly') return ok({ workout, notes: [] });
  const other = (rule: string, answer: number) => meaning(new Map([[rule, answer]])).workout;
  const notes = [
    ...left.map(leftOut),
    ...notesOf(context.doubts, workout, mostAlternatives(phrases.length), other),
  ];
  const lost = tokens.length > mostLookedFor ? [] : lostFigures(text, workout, notes);
  return ok({ workout, notes: [...notes, ...lost.map(unused)] });
};

/** Longer than any message of a coach; looking for each figure in what was read costs as much as reading. */
const mostLookedFor = 160;

/** Whatever was read past is said: a number without a meaning in the session is a doubt about the reading. */
const unused = (span: Span): Note => noted({ kind: 'assumption', ...span }, 'unusedFigure');

/** "400x800 alternating 5K and 10K": few words can come to more than one session can hold. */
const canBeReadBack = (workout: Workout): boolean => {
  const printed = formatWorkout(workout);
  return printed.length <= mostTokens || scan(printed, mostTokens + 1).length <= mostTokens;
};

/** Said, not asked: taken for plain language, it stands in the notes where it stood in the text. */
const leftOut = (span: Span): Note => noted({ kind: 'assumption', ...span }, 'saysNothing');

const tooMuch = (text: string, start: number): NotationError =>
  refusal({ start, end: text.length }, 'tooMuch', 'linesWithReps');

/** A note for each doubt, with the workouts that its other answers give and that differ. */
const notesOf = (
  doubts: readonly Doubt[],
  workout: Workout,
  most: number,
  read: (rule: string, answer: number) => Workout | undefined,
): Note[] => {
  let left = most;
  return doubts.flatMap((doubt) => {
    const alternatives: Workout[] = [];
    const answers = Math.max(0, Math.min(doubt.options - 1, left));
    left -= answers;
    for (let answer = 1; answer <= answers; answer += 1) {
      const other = read(doubt.rule, answer);
      const known = other && [workout, ...alternatives].some((each) => isEqual(each, other));
      if (other && !known && canBeReadBack(other)) alternatives.push(other);
    }
    // Where every other reading fails or comes to the same, there was no doubt.
    const moot = doubt.kind === 'ambiguity' && answers > 0 && alternatives.length === 0;
    return moot ? [] : [noted(doubt, doubt.text, alternatives)];
  });
};
