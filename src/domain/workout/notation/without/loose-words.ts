import { companies } from '../grammar/plain-pieces.ts';
import { isOurs } from '../grammar/spelling.ts';
import { telling } from '../grammar/talk.ts';
import { turning } from '../grammar/turning.ts';
import type { NotationError } from '../note.ts';
import type { Token } from '../scan/token.ts';
import { endsClause, type Stretch } from './clauses.ts';
import { counting, has, isFigure, needsUnit } from './pieces.ts';

/**
 * The words that could not be read, each by itself, wherever in the text they stand: "The PM session was", "4 min
 * off road", "brief recovery". Undefined where one of them may belong to what stands beside it, because then the
 * rest would say something else: the unit of a figure, whom or what it is for, a change from rep to rep.
 */
export const looseWords = (
  tokens: readonly Token[],
  errors: readonly NotationError[],
): readonly Stretch[] | undefined => {
  const places = errors.map(({ start }) => tokens.findIndex((token) => token.start === start));
  const gone = new Set(places);
  const isLoose = places.every((at) => isLooseAt(tokens, at, gone));
  if (!isLoose) return undefined;
  return runsOf([...gone].sort((a, b) => a - b));
};

/** Neighbours go as one stretch. */
const runsOf = (places: readonly number[]): readonly Stretch[] => {
  const runs: Stretch[] = [];
  for (const at of places) {
    const last = runs.at(-1);
    if (last?.to === at) runs[runs.length - 1] = { from: last.from, to: at + 1 };
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
};

const isLooseAt = (tokens: readonly Token[], at: number, gone: ReadonlySet<number>): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return false;
  if (token.text === 'or') return gone.has(at - 1) && gone.has(at + 1);
  if (isOurs(token.text) || tells.some((words) => words.has(token.text))) return false;
  if (isFigure(before) && (token.spaced === false || needsUnit(before))) return false;
  if (isBound(tokens, at, gone)) return false;
  if (isTying(before) || (isTying(after) && after?.spaced === false)) return false;
  return !isFigure(after) || !before || endsClause(tokens, at - 1) || gone.has(at - 1);
};

/** What leads to a word needs it: "back to the middle". */
const isBound = (tokens: readonly Token[], at: number, gone: ReadonlySet<number>): boolean => {
  let lead = at - 1;
  while (has(articles, tokens[lead])) lead -= 1;
  return has(leading, tokens[lead]) && !gone.has(lead);
};
const articles: ReadonlySet<string> = new Set('a an the my our your'.split(' '));
const leading: ReadonlySet<string> = new Set('for than to from until per of as and or'.split(' '));

const isTying = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && "/-&=%×@'".includes(token.text);

/** How it changes, how often, other sports, whose it is, what counts or measures: too much to go by the way. */
const more: ReadonlySet<string> = new Set(
  `at in on by as little possible pace paces effort descending ascending shortening lengthening repeating repeated
  thrice do it all progresses progressive alternate alternately quarters halves cross train broken mona sub date distance`.split(
    /\s+/,
  ),
);
const tells: readonly ReadonlySet<string>[] = [turning, telling, counting, companies, more];
