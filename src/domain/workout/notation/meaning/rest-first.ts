import type { Phrase } from '../grammar/syntax.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

type RestPhrase = Extract<Phrase, { kind: 'rest' }>;

const before: ReadonlySet<Phrase['kind']> = new Set(['title', 'heading', 'remark']);
const opens: ReadonlySet<string> = new Set([':', 'newline', '-', ',', '.']);
const runs: ReadonlySet<Phrase['kind']> = new Set(['run', 'count', 'group']);

/** No recovery goes further, or lasts longer: "Recovery: 5 miles" is a run. */
const longestM = 1000;
const longestMs = 15 * 60_000;

/**
 * "With 90s rest between: 6x800, 4x400", "200 m jog recovery: 400/600/800": a recovery told before anything is run is
 * for all that follows, and is moved behind it. Where another is told below it stays where it is, and is refused.
 */
export const restBehind = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const at = phrases.findIndex(
    (each) => !before.has(each.kind) && !(each.kind === 'join' && each.by === 'with'),
  );
  const first = phrases[at];
  if (first?.kind !== 'rest' || first.rest.weak || first.rest.what.kind === 'sendOff')
    return phrases;
  const scope = phrases[at + 1]?.kind === 'scope' ? phrases[at + 1] : undefined;
  const next = phrases[at + (scope ? 2 : 1)];
  const rest = phrases.slice(at + (scope ? 3 : 2));
  if (next?.kind !== 'join' || !opens.has(next.by) || !rest.some(({ kind }) => runs.has(kind)))
    return phrases;
  const sure = first.rest.sure || scope !== undefined || (next.by === ':' && isShort(first));
  if (!sure || isLong(first) || !isForReps(scope) || rest.some(isRest)) return phrases;
  const { start, end } = next;
  const line: Phrase = { kind: 'join', by: 'newline', spaced: true, start, end };
  const all: Phrase = { ...(scope ?? first), kind: 'scope', scope: { kind: 'rep' } };
  return [...phrases.slice(0, at).filter(isNoJoin), ...rest, line, first, all];
};

/** "200 jog: 6x400"; "10 min jog: …" is a run. */
const isShort = ({ rest: { what } }: RestPhrase): boolean =>
  what.kind === 'length' &&
  what.length.lengths.every((each) =>
    kindOf(each) === 'distance' ? roughMetres(each) <= 400 : roughMs(each) <= 4 * 60_000,
  );

const isNoJoin = ({ kind }: Phrase): boolean => kind !== 'join';

const isForReps = (phrase: Phrase | undefined): boolean =>
  !phrase || (phrase.kind === 'scope' && phrase.scope.kind === 'rep');

const isRest = (phrase: Phrase): boolean =>
  phrase.kind === 'group'
    ? phrase.phrases.some(isRest)
    : (phrase.kind === 'rest' && !phrase.rest.weak) || phrase.kind === 'scope';

const isLong = ({ rest: { what } }: RestPhrase): boolean => {
  if (what.kind !== 'length')
    return what.kind !== 'back' && what.kind !== 'ratio' && what.kind !== 'open';
  return what.length.lengths.some((each) =>
    kindOf(each) === 'distance' ? roughMetres(each) > longestM : roughMs(each) > longestMs,
  );
};
