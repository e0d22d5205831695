import { recoveryOf } from '../domain/workout/edit/edit.ts';
import { isRepeat, type Path } from '../domain/workout/edit/tree.ts';
import type { Item, Workout } from '../domain/workout/model.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import type { EditorWords } from '../words/editor-words.ts';
import { itemText, recoveryText } from './editor-fragments.ts';

/** One block of the editor; a set holds others. */
export type EditorBlock = {
  /** Its path as text, "2.0". */
  readonly id: string;
  readonly kind: 'step' | 'repeat' | 'set' | 'rest' | 'fartlek';
  /** "6 × 800 @5K", "3 times". */
  readonly main: string;
  /** "200 jog", "3:00 rest between rounds". */
  readonly detail: string;
  /** How often, where that is one number. */
  readonly count?: number;
  readonly inside: readonly EditorBlock[];
};

/** What the fields of the block that was picked begin with. */
export type PickedBlock = {
  readonly block: EditorBlock;
  /** As shorthand; undefined for a set, which is its blocks. */
  readonly item?: string;
  readonly recovery?: string;
  readonly hasRecovery: boolean;
};

export const idOf = (path: Path): string => path.join('.');
export const pathOf = (id: string): Path => id.split('.').map(Number);

const kindOf = (item: Item): EditorBlock['kind'] => {
  if (item.kind === 'pause') return 'rest';
  if (item.kind === 'fartlek' || item.kind === 'step') return item.kind;
  return isRepeat(item) ? 'repeat' : 'set';
};

const bare = (item: Item): Item => {
  if (item.kind === 'step') {
    const { recovery: _, ...step } = item;
    return step;
  }
  return isRepeat(item) ? { ...item, items: item.items.map(bare) } : item;
};

const countOf = (item: Item): number | undefined => {
  if (item.kind === 'step') return 1;
  return item.kind === 'block' && typeof item.count === 'number' ? item.count : undefined;
};

const countText = (item: Item): string => {
  if (item.kind !== 'block') return '';
  const { count } = item;
  return typeof count === 'number' ? String(count) : `${count.from}–${count.to}`;
};

const blockOf = (item: Item, path: Path, notation: Notation, words: EditorWords): EditorBlock => {
  const kind = kindOf(item);
  const rest = recoveryOf(item);
  const restText = rest ? recoveryText(rest, notation) : '';
  const count = countOf(item);
  const { blocks } = words;
  const isSet = kind === 'set' && item.kind === 'block';
  const named = { id: idOf(path), kind, ...(count === undefined ? {} : { count }) };
  const inside = isSet ? blocksOf(item.items, path, notation, words) : [];
  if (kind === 'rest') return { ...named, main: blocks.rest(restText), detail: '', inside };
  if (!isSet) return { ...named, main: itemText(bare(item), notation), detail: restText, inside };
  const detail = rest ? blocks.between(restText) : '';
  return { ...named, main: blocks.set(countText(item)), detail, inside };
};

const blocksOf = (
  items: readonly Item[],
  at: Path,
  notation: Notation,
  words: EditorWords,
): readonly EditorBlock[] =>
  items.map((item, index) => blockOf(item, [...at, index], notation, words));

/** The workout as blocks, in reading order. */
export const editorBlocks = (
  workout: Workout,
  notation: Notation,
  words: EditorWords,
): readonly EditorBlock[] => blocksOf(workout.items, [], notation, words);

const findBlock = (blocks: readonly EditorBlock[], id: string): EditorBlock | undefined => {
  for (const block of blocks) {
    const found = block.id === id ? block : findBlock(block.inside, id);
    if (found) return found;
  }
  return undefined;
};

/** The block with `id` as its fields show it; undefined once it is gone. */
export const pickedBlock = (
  blocks: readonly EditorBlock[],
  id: string,
  item: Item | undefined,
  notation: Notation,
): PickedBlock | undefined => {
  const block = findBlock(blocks, id);
  if (!block || !item) return undefined;
  const rest = recoveryOf(item);
  const isShorthand = block.kind !== 'set' && block.kind !== 'rest';
  return {
    block,
    ...(isShorthand ? { item: block.main } : {}),
    ...(rest ? { recovery: recoveryText(rest, notation) } : {}),
    hasRecovery: block.kind !== 'fartlek',
  };
};
