import { type Context, choose } from './context.ts';
import { isEqual } from './equal.ts';
import { kindOf } from './rough.ts';
import { type Draft, finished } from './state.ts';

/**
 * "15x1 min hard with 15x1 min easy": as often the one as the other, and one of them easy, are more likely run
 * in turn than one after the other. What we print ourselves is joined by a plus.
 */
export const blocksInTurn = (context: Context, drafts: readonly Draft[]): readonly Draft[] => {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const head = found.at(-1);
    const rests = head && restsOf(head, draft);
    if (head && rests) found[found.length - 1] = { ...head, rests, end: draft.end };
    else if (head && isTurn(head, draft) && inTurn(context, head, draft))
      found[found.length - 1] = asRounds(head, draft);
    else found.push(draft);
  }
  return found;
};

const isTurn = (head: Draft, next: Draft): boolean =>
  isAsOften(head, next) &&
  next.rests.length === 0 &&
  kindOfDraft(head) === kindOfDraft(next) &&
  isGentle(next) &&
  !isGentle(head);

const isAsOften = (head: Draft, { counts, join }: Draft): boolean => {
  if (join === '+' || join === 'then' || join === '.' || join === ';') return false;
  const [count, ...others] = head.counts;
  const [same, ...more] = counts;
  if (!count || !same || others.length + more.length + head.rests.length > 0) return false;
  if (!isEqual(count.count, same.count) || count.count === 1) return false;
  return kindOfDraft(head) !== undefined;
};

/** "8x400 hard with 8x400 jog": the recovery is counted as often as the reps. */
const restsOf = (head: Draft, next: Draft): Draft['rests'] | undefined => {
  const [rest, ...others] = next.rests;
  if (!isAsOften(head, next) || !rest || others.length + next.aims.length > 0) return undefined;
  const { body, start, end } = next;
  if (rest.rest.what.kind !== 'unsaid' || body?.kind !== 'lengths') return undefined;
  if (body.length.lengths.length > 1) return undefined;
  const what = { kind: 'length', length: body.length } as const;
  return [{ start, end, rest: { ...rest.rest, what } }];
};

const kindOfDraft = ({ body }: Draft): string | undefined => {
  const [length, ...others] = body?.kind === 'lengths' ? body.length.lengths : [];
  return length && others.length === 0 ? kindOf(length) : undefined;
};

const gentle: ReadonlySet<string> = new Set('slow steady relaxed moderate jog'.split(' '));

const isGentle = ({ aims, manners }: Draft): boolean =>
  manners.some((manner) => manner.kind === 'role' && manner.role === 'easy') ||
  aims.some(
    ({ aim }) =>
      aim.kind === 'fixed' &&
      (aim.target.kind === 'effort'
        ? gentle.has(aim.target.name)
        : aim.target.kind === 'zone' && aim.target.zone === 'easy'),
  );

const inTurn = (context: Context, head: Draft, next: Draft): boolean =>
  choose(
    context,
    { start: head.start, end: next.end },
    { kind: 'ambiguity', rule: 'blocksInTurn', text: 'blocksInTurn' },
    [true, false],
  );

const asRounds = (head: Draft, next: Draft): Draft => {
  const { counts, join, line, start } = head;
  const { join: _, ...first } = finished({ ...head, counts: [] });
  const second = { ...finished({ ...next, counts: [] }), join: ',' as const };
  return {
    counts,
    body: { kind: 'group', elements: [first, second] },
    aims: [],
    rests: [],
    manners: [],
    line,
    start,
    end: next.end,
    ...(join && { join }),
  };
};
