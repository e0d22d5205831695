import type { Part } from '../grammar/syntax.ts';
import { assume, type Context, choose, fail } from './context.ts';
import type { Element, Rest } from './element.ts';
import { cut, least } from './rep-parts.ts';

/** More reps than anyone numbers. */
const mostReps = 200;

export const isOfReps = ({ scope, part }: Rest): boolean =>
  part !== undefined || scope?.kind === 'reps';

/** "3 min after the last rep" stands before whatever comes next. */
export const restsAfterLast = (
  context: Context,
  elements: readonly Element[],
): readonly Element[] => {
  let waiting: Rest | undefined;
  return elements.map((element, i) => {
    const pause = waiting ?? element.pause;
    waiting = element.rests.find(isAfterLast);
    if (waiting && !elements[i + 1]) {
      context.used.add(waiting.start);
      assume(context, waiting, 'afterLast', 'restAfterLast');
    }
    const rests = element.rests.filter((rest) => rest !== waiting);
    return { ...element, rests, ...(pause && { pause: plain(pause) }) };
  });
};

const isAfterLast = ({ scope }: Rest): boolean =>
  scope?.kind === 'reps' && !scope.before && scope.part.which === 'last' && scope.part.count === 1;

/**
 * `12x400, 60s, 5 min after 6` as six, five minutes, and six; `6x800, last 2 with 90s rest`. A
 * recovery that comes once stands by itself between two blocks.
 */
export const splitRests = (context: Context, element: Element): Element => {
  const said = element.rests.filter(isOfReps);
  const [first] = said;
  if (!first) return element;
  const sets = element.rests.filter(({ scope }) => scope?.kind === 'set');
  const [base, ...more] = element.rests.filter(
    (rest) => !said.includes(rest) && !sets.includes(rest),
  );
  const reps = repsOf(element);
  const simple = more.length === 0 && (!base || isOneLength(base)) && !said.some(isShare);
  const after = reps && simple ? dealOut(context, said, reps, base) : undefined;
  if (!reps || !after || element.aims.some(({ part }) => part)) {
    const reason = 'afterWhichReps';
    fail(context, first, reason, 'writeRepsOut');
    return element;
  }
  const elements = build(element, blocksOf(after, reps));
  const counts = element.counts.slice(0, -1);
  return {
    ...element,
    counts,
    body: { kind: 'group', elements },
    aims: [],
    rests: sets,
    manners: [],
  };
};

const repsOf = ({ body, counts }: Element): number | undefined => {
  if (body?.kind !== 'lengths' || body.length.pair) return undefined;
  const [count, ...others] = counts;
  const list = body.length.lengths.length;
  if (!count) return list > 1 ? list : undefined;
  const exact = typeof count.count === 'number' && others.length === 0 && list === 1;
  return exact && least(count) <= mostReps ? least(count) : undefined;
};

const isOneLength = ({ rest: { what } }: Rest): boolean =>
  what.kind !== 'perRep' && (what.kind !== 'length' || what.length.lengths.length < 3);

/** A share of a rep: of which one would not be clear. */
const isShare = ({ rest }: Rest): boolean => rest.what.kind === 'ratio';

const plain = ({ start, end, rest }: Rest): Rest => ({ start, end, rest });

/** The recovery after each rep but the last; undefined where what is said does not fit. */
const dealOut = (
  context: Context,
  said: readonly Rest[],
  reps: number,
  base: Rest | undefined,
): readonly (Rest | undefined)[] | undefined => {
  const own: (Rest | undefined)[] = Array.from({ length: reps - 1 });
  for (const rest of said) {
    const places = placesOf(context, rest, reps, base !== undefined);
    if (!places || places.length === 0) return undefined;
    for (const place of places) {
      if (place < 1 || place >= reps || own[place - 1]) return undefined;
      own[place - 1] = rest;
    }
  }
  if (base) return own.map((rest) => rest ?? base);
  if (!own[0]) return own;
  let last: Rest | undefined;
  return own.map((rest) => {
    if (!rest && last && !last.part) {
      const text = 'restGoesOn';
      assume(context, last, 'restGoesOn', text);
    }
    last = rest ?? (last?.part ? undefined : last);
    return last;
  });
};

/** After which reps, counted from 1. */
const placesOf = (
  context: Context,
  rest: Rest,
  reps: number,
  based: boolean,
): readonly number[] | undefined => {
  const { scope } = rest;
  if (rest.part) return ofPart(context, rest, rest.part, reps);
  if (scope?.kind !== 'reps') return undefined;
  const { which, count = 1, also = [], half } = scope.part;
  if (scope.before)
    return which === 'last'
      ? [reps - count]
      : which === 'nth'
        ? [count, ...also].map((nth) => nth - 1)
        : undefined;
  if (half) return reps % 2 === 0 ? [reps / 2] : undefined;
  if (which === 'nth') return [count, ...also];
  if (which === 'every') return multiples(count, reps);
  if (which !== 'first') return undefined;
  const each = Array.from({ length: count }, (_, i) => i + 1);
  if (count === 1) return each;
  const text = based ? 'onceAfterThese' : 'afterEach';
  const doubt = { kind: 'ambiguity', rule: 'afterFirst', text } as const;
  return choose(context, rest, doubt, based ? [[count], each] : [each, [count]]);
};

const ofPart = (
  context: Context,
  rest: Rest,
  { which, count = 1 }: Part,
  reps: number,
): readonly number[] | undefined => {
  if (which === 'nth') return [count];
  if (which === 'every') return multiples(count, reps);
  if (which === 'first') return Array.from({ length: count }, (_, i) => i + 1);
  if (which !== 'last' || count >= reps) return undefined;
  const before = Array.from({ length: count }, (_, i) => reps - count + i);
  const text = 'beforeEach';
  const doubt = { kind: 'ambiguity', rule: 'restOfLast', text } as const;
  return count === 1 ? before : choose(context, rest, doubt, [before, before.slice(1)]);
};

const multiples = (of: number, reps: number): readonly number[] =>
  Array.from({ length: Math.ceil(reps / of) - 1 }, (_, i) => (i + 1) * of);

type Run = {
  readonly from: number;
  readonly size: number;
  readonly rest?: Rest;
  readonly next?: Rest;
};

/** Stretches of reps with one recovery, and what stands behind a stretch where it is another. */
const blocksOf = (after: readonly (Rest | undefined)[], reps: number): readonly Run[] => {
  const runs: Run[] = [];
  let from = 0;
  while (from < reps) {
    const rest = after[from];
    let end = from + 1;
    while (end < reps - 1 && after[end] === rest) end += 1;
    const next = after[end];
    // What comes once ends a stretch; what comes twice begins one of its own.
    const once = end < reps - 1 && next !== after[end + 1];
    const size = end >= reps - 1 ? reps - from : once ? end + 1 - from : end - from;
    runs.push({ from, size, ...(rest && { rest }), ...(once && next && { next }) });
    from += size;
  }
  return runs;
};

const build = (element: Element, runs: readonly Run[]): readonly Element[] => {
  const pieces = runs.map((run) => cut(element, run, element.aims));
  const set = asSet(element, runs);
  if (set) return [set];
  return pieces.map((piece, i) => {
    const { rest } = runs[i] ?? {};
    const pause = runs[i - 1]?.next;
    return {
      ...piece,
      rests: rest ? [plain(rest)] : [],
      ...(pause && { pause: plain(pause) }),
    };
  });
};

/** The same number of reps each time, and the same recovery between: sets. */
const asSet = (element: Element, runs: readonly Run[]): Element | undefined => {
  const [first, ...others] = runs;
  const next = first?.next;
  const alike = others.every(
    ({ size, rest, next: own }, i) =>
      size === first?.size && rest === first.rest && (i === others.length - 1 || own === next),
  );
  if (!first || !next || runs.length < 3 || !alike || first.size < 2) return undefined;
  const piece = cut(element, first, element.aims);
  const { start, end } = element;
  return {
    ...piece,
    counts: [{ start, end, count: runs.length, sets: true }, ...piece.counts],
    rests: [
      ...(first.rest ? [{ ...plain(first.rest), scope: { kind: 'rep' } as const }] : []),
      { ...plain(next), scope: { kind: 'set' } },
    ],
  };
};
