import type { Token } from '../scan/token.ts';
import { isTimeUnit, unitAt } from './units.ts';

/** What stands for other words wherever it stands: "a couple of laps", "rep(s)", "5 min on, 5 off". */
export const spellWords = (tokens: readonly Token[]): readonly Token[] =>
  spellMinutes(moveUnits(spellCouples(spellBlocks(withoutPlurals(tokens)))));

const wordOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.text : '');

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;

/** "2 easy miles", "3 marathon pace miles", "10 hard minutes": the unit belongs to the figure. */
const moveUnits = (tokens: readonly Token[]): readonly Token[] => {
  const moved = [...tokens];
  for (let at = 0; at < moved.length; at += 1) {
    if (moved[at]?.kind !== 'number') continue;
    let to = at + 1;
    while (to < at + 5 && adjectives.has(wordOf(moved[to]))) to += 1;
    const unit = moved[to];
    if (to === at + 1 || !unit || !units.has(wordOf(unit))) continue;
    const rest = moved.slice(at, to).some((each) => wordOf(each) === 'recovery');
    if (
      several.has(wordOf(moved[to + 1])) ||
      (rest && !isTimeUnit(unitAt({ tokens: moved, at: to })))
    )
      continue;
    moved.splice(to, 1);
    moved.splice(at + 1, 0, unit);
  }
  return moved;
};

const adjectives: ReadonlySet<string> = new Set(
  `easy steady hard fast moderate tempo slow quick relaxed gentle brisk threshold mp hmp marathon pace goal race
  very nice good comfortable solid recovery`.split(/\s+/),
);
const units: ReadonlySet<string> = new Set(
  'miles mile km kms kilometres kilometers minutes mins min minute laps lap seconds secs'.split(
    ' ',
  ),
);
const several: ReadonlySet<string> = new Set(
  'rep reps repeat repeats repetitions intervals'.split(' '),
);

/** The "(s)" of "3, 2, 1 minute(s)". */
const withoutPlurals = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some((token) => wordOf(token) === 's')) return tokens;
  const isOpen = (at: number): boolean =>
    isSign(tokens[at], '(') &&
    tokens[at]?.spaced === false &&
    wordOf(tokens[at + 1]) === 's' &&
    isSign(tokens[at + 2], ')') &&
    wordOf(tokens[at - 1]).length > 2;
  return tokens.filter((_, at) => !isOpen(at) && !isOpen(at - 1) && !isOpen(at - 2));
};

/** The 30 of "4x30 blocks": metres from the starting blocks, or flying. */
const spellBlocks = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, at): readonly Token[] => {
    const short = token.kind === 'number' && token.value >= 10 && token.value <= 80;
    if (!short || token.value % 5 !== 0 || !sprints.has(wordOf(tokens[at + 1]))) return [token];
    if (!isSign(tokens[at - 1], '×')) return [token];
    const { end } = token;
    return [
      token,
      { kind: 'word', text: 'metres', raw: 'metres', start: end - 1, end, spaced: true },
    ];
  });

const sprints: ReadonlySet<string> = new Set(['blocks', 'block', 'flying', 'fly', 'flys']);

/** "a couple of laps", "couple miles". */
const spellCouples = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, at): readonly Token[] => {
    const before = tokens[at - 1];
    if (wordOf(token) === 'a' && wordOf(tokens[at + 1]) === 'couple') return [];
    if (wordOf(token) === 'of' && wordOf(before) === 'couple') return [];
    if (wordOf(token) !== 'couple') return [token];
    const { start, end, spaced } = token;
    return [{ kind: 'number', value: 2, text: '2', start, end, spaced }];
  });

/** "5 min on, 5 off, 4 on, 4 off": what is told once is meant for the figures that go on in the same way. */
const spellMinutes = (tokens: readonly Token[]): readonly Token[] => {
  let unit: Token | undefined;
  const far = tokens.some((_, at) => farUnits.has(unitAt({ tokens, at }) ?? ''));
  const words = far ? ons : turns;
  const isTurn = (at: number): boolean => words.has(wordOf(tokens[at])) && endsTurn(tokens[at + 1]);
  return tokens.flatMap((token, at): readonly Token[] => {
    if (token.kind !== 'number') return [token];
    const next = tokens[at + 1];
    if (isTimeUnit(unitAt({ tokens, at: at + 1 })) && isTurn(at + 2)) unit = next;
    const bare = unit && token.value <= mostMinutes && isTurn(at + 1);
    return bare && unit ? [token, { ...unit, start: token.end - 1, end: token.end }] : [token];
  });
};

const mostMinutes = 60;

const endsTurn = (behind: Token | undefined): boolean =>
  !behind ||
  behind.kind === 'newline' ||
  behind.kind === 'number' ||
  (behind.kind === 'sign' && ',;./-)+'.includes(behind.text)) ||
  wordOf(behind) === 'and' ||
  wordOf(behind) === 'then';

const ons: ReadonlySet<string> = new Set(['on', 'off']);
const turns: ReadonlySet<string> = new Set('on off hard easy fast slow'.split(' '));
/** Where miles are run too, the figures beside "fast" and "slow" may be theirs. */
const farUnits: ReadonlySet<string> = new Set(['mi', 'km', 'M']);
