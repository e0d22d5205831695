import { err, ok, type Result } from '../domain/result.ts';
import type { Item, Recovery } from '../domain/workout/model.ts';
import type { EditorWords } from '../words/editor-words.ts';
import type { Reader } from './reader.ts';
import { typeset } from './setup-workout.ts';

/** Parts of a workout as shorthand of their own: one item, one recovery. */

type Printer = Pick<Reader, 'formatWorkout'>;

/** "6 × 800 @5K": an item without its rest. */
export const itemText = (item: Item, { formatWorkout }: Printer): string =>
  typeset(formatWorkout({ items: [item] }));

/** "200 jog". A rest that stands by itself is printed as `then: 200 jog`. */
export const recoveryText = (recovery: Recovery, { formatWorkout }: Printer): string =>
  formatWorkout({ items: [{ kind: 'pause', recovery }] }).replace(/^then:\s*/, '');

/** In a part there is no room to ask which of two readings is meant. */
const read = (
  text: string,
  { parseWorkout, says }: Reader,
  words: EditorWords,
): Result<readonly Item[], string> => {
  const parsed = parseWorkout(text);
  const [error] = parsed.ok ? [] : parsed.error;
  if (!parsed.ok) return err(error ? says.reason(error.saying.reason) : words.part.unreadable);
  const doubt = parsed.value.notes.find(({ kind }) => kind === 'ambiguity');
  return doubt ? err(says.note(doubt.saying)) : ok(parsed.value.workout.items);
};

/** One item, whatever its kind. */
export const readItem = (
  text: string,
  notation: Reader,
  words: EditorWords,
): Result<Item, string> => {
  const items = read(text, notation, words);
  if (!items.ok) return items;
  const [item, ...more] = items.value;
  return item && more.length === 0 ? ok(item) : err(words.part.onlyOne);
};

/** A recovery means nothing alone: it is read behind reps that every reader knows. */
export const readRecovery = (
  text: string,
  notation: Reader,
  words: EditorWords,
): Result<Recovery, string> => {
  const items = read(`2x400, ${text}`, notation, words);
  if (!items.ok) return items;
  const [block, ...more] = items.value;
  const step = block?.kind === 'block' ? block.items[0] : undefined;
  const found = step?.kind === 'step' ? step.recovery : undefined;
  const isPlain = block?.kind === 'block' && !block.between && block.items.length === 1;
  const isRest = isPlain && step?.kind === 'step' && !step.target && more.length === 0;
  return found && isRest ? ok(found) : err(words.part.noRecovery);
};
