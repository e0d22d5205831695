import type { Target } from '../../../pace/target.ts';
import { attempt, type Cursor, isGlued, isSign, isWord, peek, takeSign } from './cursor.ts';
import { readNamedTarget } from './named-targets.ts';
import { readOffset } from './offsets.ts';
import type { RawAim } from './syntax.ts';
import { unitAt } from './units.ts';

type Item = { readonly aim: RawAim; readonly bare: boolean; readonly paced: boolean };

/**
 * `@ mile pace / mile pace - 2 s / all out`: with spaces around its slashes, one for each rep of a list. Figures alone,
 * without "pace" behind the last, are rather recoveries: `@ mile / 200 / 400`.
 */
export const readSlashed = (cursor: Cursor): RawAim | undefined => {
  const items: Item[] = [];
  do {
    const item = readItem(cursor);
    if (!item) return undefined;
    items.push(item);
  } while (takeSlash(cursor));
  const sure =
    items.at(-1)?.paced || items.length > mostRests + 1 || !items.some(({ bare }) => bare);
  if (items.length < 3 || !sure || !ends(cursor)) return undefined;
  return { kind: 'list', aims: items.map(({ aim }) => aim), counted: true };
};

/** A recovery between reps, and one between sets. */
const mostRests = 2;
/** Nobody jogs as far to recover. */
const races: ReadonlySet<number> = new Set([1500, 3000, 5000, 10_000]);

const readItem = (cursor: Cursor): Item | undefined => {
  const unit = unitAt(cursor, 1);
  const figure = peek(cursor);
  const bare =
    figure?.kind === 'number' && unit !== 'km' && unit !== 'mi' && !races.has(figure.value);
  const target: Target | undefined = attempt(cursor, (c) => readNamedTarget(c, true));
  if (!target) return undefined;
  const paced = isWord(cursor, 'pace', -1) || isWord(cursor, 'paces', -1);
  return { aim: readOffset(cursor, target), bare: bare && !paced, paced };
};

const takeSlash = (cursor: Cursor): boolean => !isGlued(cursor) && takeSign(cursor, '/');

const ends = (cursor: Cursor): boolean => {
  const next = peek(cursor);
  if (!next || next.kind === 'newline' || isWord(cursor, 'with') || isWord(cursor, 'w'))
    return true;
  return ['.', ';', ',', '(', ')', '['].some((sign) => isSign(cursor, sign));
};
