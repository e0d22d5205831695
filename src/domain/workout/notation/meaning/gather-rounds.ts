import { type Context, choose } from './context.ts';
import type { Element } from './element.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';
import { type Draft, finished } from './state.ts';

/**
 * `4 rounds: 400 @5K, 200 @mile` and "3 sets:" above lines of their own: a count with a colon is for
 * the whole list behind it.
 */
export const gatherRounds = (context: Context, drafts: readonly Draft[]): readonly Draft[] => {
  const gathered: Draft[] = [];
  let closing = 0;
  for (const [at, draft] of drafts.entries()) {
    const head = gathered.at(-1);
    closing = Math.max(closing, at + closedSize(context, drafts, at));
    const last = at === drafts.length - 1;
    const closes = last && head && closesRun(context, head, draft, gathered.at(-2));
    if (head && closes) gathered[gathered.length - 1] = closed(head);
    const listed = closing > at && head !== undefined && head.start < draft.start;
    if (head && !closes && ((listed && head.counts.length > 0) || takes(context, head, draft)))
      gathered[gathered.length - 1] = head.rounds
        ? withPart(head, draft)
        : restOutside(withPart(ofOneCount(head, draft), draft), draft);
    else gathered.push(draft);
  }
  return gathered;
};

/**
 * "2 sets of 800, 400 and 4x200": an "and" closes the list that a set is made of. How many drafts belong to it; 0
 * where none does.
 */
const closedSize = (context: Context, drafts: readonly Draft[], at: number): number => {
  const head = drafts[at];
  const [sets] = head?.counts ?? [];
  const body = head?.body?.kind === 'lengths' ? head.body.length.lengths : [];
  if (!head || !sets?.sets || head.rounds !== undefined || body.length !== 1) return 0;
  if (head.rests.length > 0 || head.counts.length > 1) return 0;
  let end = at + 1;
  while (drafts[end]?.join === ',' && isPart(head, drafts[end])) end += 1;
  // "2 sets of 400 + 200": we print no such sets.
  while (drafts[end]?.join === '+' && drafts[end + 1]?.join === '+' && isPart(head, drafts[end]))
    end += 1;
  const last = drafts[end];
  if ((last?.join !== 'and' && last?.join !== '+') || !isPart(head, last)) return 0;
  const span = { start: head.start, end: last.end };
  const doubt = { kind: 'ambiguity', rule: 'countCovers', text: 'countOfList' } as const;
  return choose(context, span, doubt, [true, false]) ? end + 1 - at : 0;
};

const isPart = (head: Draft, draft: Draft | undefined): boolean =>
  draft !== undefined &&
  draft.line === head.line &&
  draft.body?.kind === 'lengths' &&
  draft.counts.every(({ sets }) => !sets) &&
  draft.manners.every(({ kind }) => kind !== 'role');

/**
 * "10 min @6:30", "5x:", "6 min @5:00", "1 min rest", "10 min @6:30": what opened the session closes it too,
 * most likely, and nothing but the lines tells that it is not repeated.
 */
const closesRun = (
  context: Context,
  head: Draft,
  last: Draft,
  before: Draft | undefined,
): boolean => {
  if (!head.headed || !before || isEnd(last)) return false;
  const [own, other] = [last.body, before.body];
  if (own?.kind !== 'lengths' || other?.kind !== 'lengths') return false;
  const [one, two] = [own.length.lengths[0], other.length.lengths[0]];
  const same = one && two && one.unit === two.unit && one.from === two.from;
  if (!same || before.counts.length + last.counts.length > 0) return false;
  const text = 'closesSession';
  return choose(context, last, { kind: 'ambiguity', rule: 'closesRun', text }, [true, false]);
};

const takes = (context: Context, head: Draft, next: Draft): boolean => {
  if (head.counts.length === 0 || isEnd(next)) return false;
  if (head.rounds && head.headed) return true;
  if (next.line !== head.line) return false;
  if (next.counts.length > 0) return coversCounted(context, head, next);
  const goesOnBehind = next.join === ';' && head.introduced === true;
  if (head.gathered && next.join === '/' && next.aims.length > 0) return true;
  // "5x2 min @5K / 1 min steady, 10 min easy": a slash holds two together, and nothing behind them.
  if (isSlashed(head)) return next.join === '/';
  if (head.rounds)
    return next.join === ',' || next.join === 'and' || goesOnBehind || isNextOfRound(head, next);
  if (isOfSets(head, next)) return coversSets(context, head, next);
  if (next.join === '/' && head.rests.length > 0 && next.rests.length > 0)
    return choose(
      context,
      { start: head.start, end: next.end },
      { kind: 'ambiguity', rule: 'slashReach', text: 'countOfBoth' },
      [true, false],
    );
  if (isRunAndRest(head) && isRunAndRest(next) && next.join === ',')
    return coversRested(context, head, next);
  return next.aims.length > 0 && head.aims.length > 0 && goesOn(context, head, next);
};

const isSlashed = ({ gathered, headed, introduced, counts, body }: Draft): boolean =>
  gathered === true &&
  !headed &&
  !introduced &&
  !counts.some(({ sets }) => sets) &&
  body?.kind === 'group' &&
  body.elements.slice(1).every(({ join }) => join === '/');

/** With nothing between them, and a recovery of its own: "4 rounds 400 hard 100 walk 300 hard 100 walk 200 hard". */
const isNextOfRound = ({ gathered, counts }: Draft, next: Draft): boolean =>
  gathered === true &&
  counts.every(({ sets }) => sets) &&
  next.join === undefined &&
  next.body?.kind === 'lengths' &&
  next.rests.length > 0 &&
  next.manners.every(({ kind }) => kind !== 'role');

/** "3x3x2 min (70 %) 1 min (50 %) [4 min rest]": behind sets of rounds it is not the last part's own. */
const restOutside = (whole: Draft, last: Draft): Draft => {
  const [rest, ...others] = last.rests;
  const plain = rest && !rest.scope && !rest.part && others.length === 0 && !rest.rest.weak;
  if (whole.counts.length < 2 || !plain || whole.body?.kind !== 'group') return whole;
  if (whole.rests.length > 0 || whole.body.elements.slice(0, -1).some(({ rests }) => rests.length))
    return whole;
  const elements = whole.body.elements.map((each, i, all) =>
    i === all.length - 1 ? { ...each, rests: [] } : each,
  );
  return { ...whole, body: { kind: 'group', elements }, rests: [rest] };
};

/** "3 sets of 200 @R, 200 jog, 800 @R, 400 jog": one set is the whole list. */
const isOfSets = ({ counts, body, rests, aims }: Draft, next: Draft): boolean => {
  const [count, ...others] = counts;
  if (!count?.sets || others.length > 0 || body?.kind !== 'lengths') return false;
  // "3 sets of 1200 with 2 min walk, then 400 with 1 min"
  const said = rests.length > 0 || aims.length > 0;
  const run = next.body?.kind === 'lengths' && next.manners.every(({ kind }) => kind !== 'role');
  // "4 rounds 400 hard 100 walk 300 hard 100 walk"
  if (next.join === undefined && rests.length > 0 && run) return next.rests.length > 0;
  if (next.join === 'then' && said && run) return next.rests.length + next.aims.length > 0;
  if (rests.length === 0) return false;
  return next.join === ',' || next.join === 'and';
};

/** Of "3 sets of 2x400, 2x200" the first count is that of the sets. */
const ofOneCount = (head: Draft, next: Draft): Draft =>
  head.rounds === undefined && next.counts.length > 0 ? { ...head, rounds: 1 } : head;

/** "3 sets: 2x400, 2x200" and "3 sets of 2x400, 2x200": sets are seldom made of one thing and followed by another. */
const coversCounted = (context: Context, head: Draft, next: Draft): boolean => {
  const [sets] = head.counts;
  const named = head.rounds !== undefined || sets?.sets === true;
  const own = head.gathered || head.counts.length > 1;
  if (!named || !own || (next.join !== ',' && next.join !== 'and')) return false;
  if (next.manners.some(({ kind }) => kind === 'role')) return false;
  const likely = head.rounds !== undefined || head.rests.length === 0;
  const text = likely ? 'countOfList' : 'countOfFirst';
  const span = { start: head.start, end: next.end };
  const doubt = { kind: 'ambiguity', rule: 'setsReach', text } as const;
  return choose(context, span, doubt, likely ? [true, false] : [false, true]);
};

/** One length, and one recovery behind it. */
const isRunAndRest = ({ body, rests, aims, manners }: Draft): boolean =>
  body?.kind === 'lengths' &&
  body.length.lengths.length === 1 &&
  aims.length === 0 &&
  manners.every(({ kind }) => kind === 'on') &&
  rests.length === 1 &&
  rests.every(({ scope, part, join }) => !scope && !part && join === ',');

/** "3 x 90 s run, 90 s walk, 3 min run, 3 min walk": nothing but commas tells how far the count reaches. */
const coversRested = (context: Context, head: Draft, next: Draft): boolean => {
  const walks = [head, next].every(({ rests }) => rests[0]?.rest.mode === 'walk');
  const text = walks ? 'countOfBoth' : 'countOfFirst';
  const span = { start: head.start, end: next.end };
  const doubt = { kind: 'ambiguity', rule: 'countReach', text } as const;
  return choose(context, span, doubt, walks ? [true, false] : [false, true]);
};

const coversSets = (context: Context, head: Draft, next: Draft): boolean => {
  const text = 'countOfList';
  const doubt = { kind: 'ambiguity', rule: 'countCovers', text } as const;
  return choose(context, { start: head.start, end: next.end }, doubt, [true, false]);
};

/** `6x1 min fast with 1 min slow`: the second half of a rep, or something after the reps? */
const goesOn = (context: Context, head: Draft, next: Draft): boolean => {
  if (head.rests.length > 0 || head.body?.kind !== 'lengths') return false;
  if (next.join === 'with') return true;
  if (!isLike(head, next)) return false;
  if (next.join === '/' || next.join === undefined) return true;
  if (next.join !== ',' && next.join !== 'and') return false;
  const likely = next.aims.some(isGentle);
  const text = likely ? 'countOfBoth' : 'countOfFirst';
  const span = { start: head.start, end: next.end };
  return choose(context, span, { kind: 'ambiguity', rule: 'countCovers', text }, [likely, !likely]);
};

const gentle: ReadonlySet<string> = new Set(
  'slow,steady,moderate,relaxed,Z1,Z2,Z1-Z2,Z1 HR,Z2 HR,Z1-Z2 HR'.split(','),
);

const isGentle = ({ aim }: Draft['aims'][number]): boolean =>
  aim.kind === 'fixed' && aim.target.kind === 'effort' && gentle.has(aim.target.name);

/** Of a kind and of a size: a minute and a minute, not a 400 and a tempo mile. */
const isLike = (head: Draft, next: Draft): boolean => {
  const work = head.body?.kind === 'lengths' ? head.body.length.lengths[0] : undefined;
  const other = next.body?.kind === 'lengths' ? next.body.length.lengths[0] : undefined;
  if (!work || !other || kindOf(work) !== kindOf(other)) return false;
  const size = kindOf(work) === 'distance' ? roughMetres : roughMs;
  const ratio = size(other) / size(work);
  // "12 min Z3, 3 min Z1"
  return ratio > (next.aims.some(isGentle) ? 1 / 10 : 1 / 3) && ratio <= 3;
};

const isEnd = ({ manners }: Draft): boolean =>
  manners.some(
    (manner) => manner.kind === 'role' && (manner.role === 'coolDown' || manner.role === 'warmUp'),
  );

/** A list of one line: its recovery is its own. */
const closed = (head: Draft): Draft => {
  const { rounds = head.counts.length, gathered, ...outer } = head;
  if (gathered) return head;
  const body = { kind: 'group', elements: [firstPart(head, rounds)] } as const;
  const counts = head.counts.slice(0, rounds);
  return { ...outer, counts, body, aims: [], manners: [], rests: head.rests.filter(isBetweenSets) };
};

/** The rest between sets belongs to the rounds, everything else to its part. */
const withPart = (head: Draft, part: Draft): Draft => {
  const { rounds = head.counts.length, gathered, ...outer } = head;
  const parts =
    gathered && head.body?.kind === 'group' ? head.body.elements : [firstPart(head, rounds)];
  // Within the round "with" is a comma like any other.
  const join = part.join === 'with' || part.join === undefined ? ',' : part.join;
  const last = finished({ ...part, join, rests: part.rests.filter(isInner) });
  return {
    ...outer,
    counts: head.counts.slice(0, rounds),
    body: { kind: 'group', elements: [...parts, last] },
    aims: [],
    manners: [],
    rests: [...head.rests, ...part.rests].filter(isBetweenSets),
    end: Math.max(head.end, part.end),
    rounds,
    gathered: true,
  };
};

/** What the count stood before, with any counts of its own. */
const firstPart = (head: Draft, rounds: number): Element => {
  const { join: _, ...opening } = finished({
    ...head,
    counts: head.counts.slice(rounds),
    rests: head.rests.filter(isInner),
  });
  return opening;
};

type Rest = Draft['rests'][number];
const isBetweenSets = ({ scope }: Rest): boolean => scope?.kind === 'set';
const isInner = (rest: Rest): boolean => !isBetweenSets(rest);
