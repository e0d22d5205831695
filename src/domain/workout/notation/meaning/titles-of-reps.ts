import type { Phrase, RawLength } from '../grammar/syntax.ts';
import { assume, type Context } from './context.ts';
import { isPlural, kindOf, roughMetres, roughMs } from './rough.ts';

type Run = Extract<Phrase, { kind: 'run' }>;

/** How far behind its title a session begins, in phrases. */
const furthest = 6;

/** "1k repeats: 4x1k", "800m reps. 6x800", "400s - 8x400": what the same reps are called before they are counted is not run. */
export const withoutTitle = (context: Context, phrases: readonly Phrase[]): readonly Phrase[] => {
  const at = phrases.findIndex((each, i) => isTitle(phrases, each, i));
  const title = phrases[at];
  const joined = phrases.findIndex((each, i) => i > at && each.kind === 'join');
  const join = phrases[joined];
  if (title?.kind !== 'run' || !join) return phrases;
  assume(context, { start: title.start, end: join.start }, 'sessionTitle', 'sessionTitle');
  return [...phrases.slice(0, at), ...phrases.slice(joined + 1)];
};

const isTitle = (phrases: readonly Phrase[], title: Phrase, at: number): boolean => {
  const before = phrases[at - 1];
  const opens =
    !before || before.kind === 'heading' || (before.kind === 'join' && before.by !== ',');
  const next = phrases[at + 1];
  if (title.kind !== 'run' || title.told || !opens || !next) return false;
  if (!isSeveral(title, next)) return false;
  for (let i = at + 1; i < at + furthest; i += 1) {
    const each = phrases[i];
    if (each?.kind === 'count') return parted(phrases.slice(at + 1, i)) && isOf(title, phrases, i);
    // "the session takes place …"
    if (each?.kind === 'target' && each.aim.kind === 'fixed' && each.aim.own) continue;
    if (each?.kind !== 'join' && each?.kind !== 'manner' && each?.kind !== 'remark') return false;
    if (each.kind === 'manner' && each.manner.kind !== 'several') return false;
  }
  return false;
};

/** The words between a length and its colon that the grammar reads past are "repeats" and the like. */
const isSeveral = (title: Run, next: Phrase): boolean => {
  const [length] = title.length.lengths;
  if (!length || title.length.lengths.length > 1 || length.to !== undefined) return false;
  if (length.plural || isPlural(length)) return true;
  if (next.kind === 'manner') return next.manner.kind === 'several';
  return next.kind === 'join' && next.start - title.end > shortestNoun;
};

/** " reps" */
const shortestNoun = 4;

const parting: ReadonlySet<string> = new Set(['-', ':', '.', ';', 'newline']);

const parted = (between: readonly Phrase[]): boolean =>
  between.some((each) => each.kind === 'join' && parting.has(each.by));

/** What is counted there is as long. */
const isOf = (title: Run, phrases: readonly Phrase[], at: number): boolean => {
  const run = phrases[at + 1];
  const [one] = title.length.lengths;
  const [other, ...others] = run?.kind === 'run' ? run.length.lengths : [];
  if (!one || !other || others.length > 0) return false;
  const kind = kindOf(one);
  if (kind !== kindOf(other) || kind === 'unknown') return false;
  const size: (length: RawLength) => number = kind === 'distance' ? roughMetres : roughMs;
  return Math.abs(size(one) - size(other)) <= size(one) * 0.02;
};
