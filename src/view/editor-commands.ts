import { err, ok, type Result } from '../domain/result.ts';
import {
  addItem,
  changeCount,
  changeRecovery,
  deleteItem,
  duplicateItem,
  keepRecovery,
  replaceItem,
  unwrapSet,
  wrapInSet,
} from '../domain/workout/edit/edit.ts';
import { type Moved, moveBy, moveItem } from '../domain/workout/edit/move.ts';
import { type Edited, isRepeat, itemAt, type Path } from '../domain/workout/edit/tree.ts';
import type { Item, Recovery, Workout } from '../domain/workout/model.ts';
import type { EditorWords } from '../words/editor-words.ts';
import { idOf, pathOf } from './editor-blocks.ts';
import { readItem, readRecovery } from './editor-fragments.ts';
import type { Reader } from './reader.ts';

export type NewBlock = 'warmUp' | 'rep' | 'rest' | 'coolDown';

/** What can be done with blocks. `id` is the block's path as text. */
export type EditorCommand =
  | { readonly do: 'add'; readonly what: NewBlock; readonly after: string | undefined }
  | { readonly do: 'duplicate' | 'wrap' | 'unwrap' | 'remove' | 'up' | 'down'; readonly id: string }
  | { readonly do: 'moveTo'; readonly id: string; readonly place: string }
  | { readonly do: 'count'; readonly id: string; readonly count: number }
  | { readonly do: 'item' | 'recovery'; readonly id: string; readonly text: string };

/** The workout afterwards, and the block that is picked then. */
export type Done = { readonly workout: Workout; readonly picked: string | undefined };

const jog: Recovery = { length: { kind: 'distance', m: 200 }, mode: 'jog' };
const fresh: Readonly<Record<NewBlock, Item>> = {
  warmUp: { kind: 'step', extent: { kind: 'time', ms: 600_000 }, role: 'warmUp' },
  rep: {
    kind: 'step',
    extent: { kind: 'distance', m: 400 },
    target: { kind: 'race', distanceM: 5000 },
    recovery: jog,
  },
  rest: { kind: 'pause', recovery: { length: { kind: 'time', ms: 180_000 } } },
  coolDown: { kind: 'step', extent: { kind: 'time', ms: 600_000 }, role: 'coolDown' },
};

/** A warm-up comes first and a cool-down last; the rest goes behind the block that is picked. */
const placeFor = ({ items }: Workout, what: NewBlock, after: string | undefined): Path => {
  if (what === 'warmUp') return [0];
  if (what === 'coolDown') return [items.length];
  if (after !== undefined) {
    const path = pathOf(after);
    return path.with(-1, (path.at(-1) ?? 0) + 1);
  }
  const last = items.at(-1);
  const beforeEnd = last?.kind === 'step' && last.role === 'coolDown';
  return [items.length - (beforeEnd ? 1 : 0)];
};

const at = (edited: Edited, picked: Path | undefined): Result<Done, string> =>
  edited.ok ? ok({ workout: edited.value, picked: picked && idOf(picked) }) : err(edited.error);

const moved = (result: Result<Moved, string>): Result<Done, string> =>
  result.ok ? ok({ workout: result.value.workout, picked: idOf(result.value.path) }) : result;

const changeText = (
  workout: Workout,
  command: Extract<EditorCommand, { do: 'item' | 'recovery' }>,
  notation: Reader,
  words: EditorWords,
): Result<Done, string> => {
  const path = pathOf(command.id);
  const former = itemAt(workout, path);
  if (!former) return err('noSuchItem');
  const text = command.text.trim();
  if (command.do === 'item') {
    const item = readItem(text, notation, words);
    return item.ok ? at(replaceItem(workout, path, keepRecovery(item.value, former)), path) : item;
  }
  if (text === '') return at(changeRecovery(workout, path, undefined), path);
  const recovery = readRecovery(text, notation, words);
  return recovery.ok ? at(changeRecovery(workout, path, recovery.value), path) : recovery;
};

/** A set of a repeat and nothing else is taken apart into the repeat; a repeat into its step. */
const unwrapped = (workout: Workout, path: Path): Edited => {
  const item = itemAt(workout, path);
  return item && isRepeat(item) ? changeCount(workout, path, 1) : unwrapSet(workout, path);
};

/** Carries out a command. An error is a sentence for a field, or the name of what cannot be. */
export const obey = (
  workout: Workout,
  command: EditorCommand,
  notation: Reader,
  words: EditorWords,
): Result<Done, string> => {
  if (command.do === 'add') {
    const place = placeFor(workout, command.what, command.after);
    return at(addItem(workout, place, fresh[command.what]), place);
  }
  const path = pathOf(command.id);
  switch (command.do) {
    case 'duplicate':
      return at(duplicateItem(workout, path), path.with(-1, (path.at(-1) ?? 0) + 1));
    case 'wrap':
      return at(wrapInSet(workout, path, 2), path);
    case 'unwrap':
      return at(unwrapped(workout, path), path);
    case 'remove':
      return at(deleteItem(workout, path), undefined);
    case 'up':
      return moved(moveBy(workout, path, -1));
    case 'down':
      return moved(moveBy(workout, path, 1));
    case 'moveTo':
      return moved(moveItem(workout, path, pathOf(command.place)));
    case 'count':
      return at(changeCount(workout, path, command.count), path);
    case 'item':
    case 'recovery':
      return changeText(workout, command, notation, words);
  }
};
