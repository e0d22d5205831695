import { type Context, choose } from './context.ts';
import { isEqual } from './equal.ts';
import type { Draft } from './state.ts';

/**
 * "mile, 2k tempo, 1200, 2k tempo, 800, 2k tempo": where the same word comes back, it is said of what it stands
 * beside, and not of all since the last comma but one.
 */
export const splitListPaces = (context: Context, drafts: readonly Draft[]): readonly Draft[] => {
  const said = drafts.filter((draft, i) => comesBack(draft, drafts[i - 1], drafts[i + 1]));
  const [first] = said;
  if (!first) return drafts;
  const span = { start: first.start, end: said.at(-1)?.end ?? first.end };
  const doubt = { kind: 'ambiguity', rule: 'listPace', text: 'paceForLast' } as const;
  if (!choose(context, span, doubt, [true, false])) return drafts;
  return drafts.flatMap((draft) => (said.includes(draft) ? apart(draft) : [draft]));
};

const comesBack = (draft: Draft, before: Draft | undefined, next: Draft | undefined): boolean =>
  isPacedList(draft) &&
  [before, next].some(
    (other) =>
      other !== undefined &&
      isPacedList(other) &&
      other.line === draft.line &&
      isEqual(other.aims[0]?.aim, draft.aims[0]?.aim),
  );

/** Lengths with commas between them, and a word behind the last. */
const isPacedList = ({ body, counts, aims, listed, manners }: Draft): boolean => {
  const [aim, ...others] = aims;
  if (!listed || body?.kind !== 'lengths' || !aim || counts.length + manners.length > 0)
    return false;
  const last = body.length.lengths.at(-1);
  return (
    others.length === 0 && !aim.marked && !aim.join && !aim.part && aim.start > (last?.start ?? 0)
  );
};

const apart = (draft: Draft): readonly Draft[] => {
  const list = draft.body?.kind === 'lengths' ? draft.body.length : undefined;
  const last = list?.lengths.at(-1);
  if (!list || !last) return [draft];
  const { listed: _, rests, ...plain } = draft;
  const head: Draft = {
    ...plain,
    aims: [],
    rests: [],
    end: last.start,
    body: { kind: 'lengths', length: { ...list, lengths: list.lengths.slice(0, -1), pair: false } },
  };
  const tail: Draft = {
    ...plain,
    rests,
    start: last.start,
    join: ',',
    body: { kind: 'lengths', length: { ...last, lengths: [last], pair: false } },
  };
  return [head, tail];
};
