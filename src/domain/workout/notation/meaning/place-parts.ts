import type { Phrase } from '../grammar/syntax.ts';
import { fail } from './context.ts';
import type { State } from './state.ts';

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;

/** "last one all out": the pace that follows is for these reps alone. "All out last one" says it the other way round. */
export const placePart = (state: State, phrase: Of<'part'>, next: Phrase | undefined): void => {
  const { current, pending } = state;
  if (!current?.body || pending) {
    fail(state.context, phrase, 'whichReps');
    return;
  }
  const aim = current.aims.at(-1);
  const adjoins = state.join === undefined && aim?.join !== undefined && !aim.part;
  const behind = adjoins && (current.rests.at(-1)?.start ?? 0) < aim.start;
  state.join = undefined;
  if (next?.kind === 'target' || !behind) {
    state.part = { ...phrase, taken: false };
    return;
  }
  current.aims[current.aims.length - 1] = { ...aim, part: phrase.part };
};

/** "last 2 easy", "last 2 with 90s rest". */
const saysMore = ({ join }: State, phrase: Phrase): boolean =>
  phrase.kind === 'rest' ||
  (phrase.kind === 'run' && join === 'with') ||
  (phrase.kind === 'manner' && phrase.manner.kind === 'role' && phrase.manner.role === 'easy');

const goesOn: ReadonlySet<string> = new Set([':', '-', 'and', 'with']);

/** What was said of some reps ends where something else begins; it must have been a pace. */
export const endPart = (state: State, phrase: Phrase | undefined): void => {
  const { part } = state;
  if (!part || phrase?.kind === 'target' || phrase?.kind === 'remark') return;
  if (!part.taken && phrase && saysMore(state, phrase)) return;
  if (phrase?.kind === 'join' && !part.taken && goesOn.has(phrase.by)) return;
  if (!part.taken) {
    fail(state.context, part, 'howRun', 'writeRepsOut');
  }
  state.part = undefined;
};
