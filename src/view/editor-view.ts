import type { Setup } from '../domain/plan/plan.ts';
import { itemAt } from '../domain/workout/edit/tree.ts';
import { looksLikeIntervals } from '../domain/workout/import/intervals-icu.ts';
import type { Workout } from '../domain/workout/model.ts';
import type { Words } from '../words/words.ts';
import { type BlockDrawing, drawBlocks } from './blocks-drawing.ts';
import {
  type EditorBlock,
  editorBlocks,
  type PickedBlock,
  pathOf,
  pickedBlock,
} from './editor-blocks.ts';
import type { Reader } from './reader.ts';
import type { WorkoutRemark } from './setup-workout.ts';
import type { ReadWithout } from './without.ts';

/** A place in the text that cannot be read. */
export type Fault = { readonly text: string; readonly start: number; readonly end: number };

/** What the text says, as far as it can be read. */
export type EditorReading = {
  readonly isEmpty: boolean;
  readonly faults: readonly Fault[];
  readonly moreFaults: number;
  readonly notes: readonly WorkoutRemark[];
  /** The text is of intervals.icu, whose `m` is minutes: to be read by its own rules. */
  readonly isIntervals: boolean;
  /** Several lines, of which some cannot be read. */
  readonly canLeaveOut: boolean;
  readonly workout?: Workout;
};

/** Enough at once; after the first is put right the others often are, too. */
const faultsShown = 3;

export const readEditor = (text: string, notation: Reader, without: ReadWithout): EditorReading => {
  const isIntervals = looksLikeIntervals(text);
  const none = { faults: [], moreFaults: 0, notes: [], canLeaveOut: false, isIntervals };
  if (text.trim() === '') return { ...none, isEmpty: true, workout: { items: [] } };
  const parsed = notation.parseWorkout(text);
  if (parsed.ok) {
    const { workout, notes } = parsed.value;
    const remarks = notes.map((note) => notation.noteOf(text, note));
    return { ...none, isEmpty: false, notes: [...without(text, undefined), ...remarks], workout };
  }
  const faults = parsed.error.slice(0, faultsShown).map((error) => ({
    ...{ start: error.start, end: error.end },
    text: notation.problemOf(text, error),
  }));
  return {
    ...none,
    isEmpty: false,
    faults,
    notes: without(text, parsed.error),
    moreFaults: parsed.error.length - faults.length,
    canLeaveOut: !isIntervals && text.trim().includes('\n'),
  };
};

/** The picture and the blocks of a workout that can be read. */
export type EditorBody = {
  readonly workout: Workout;
  readonly drawing?: BlockDrawing;
  readonly blocks: readonly EditorBlock[];
};

export const editorBody = (
  workout: Workout,
  setup: Setup,
  words: Words,
  notation: Reader,
): EditorBody => {
  const drawing = drawBlocks(workout, setup, words);
  const blocks = editorBlocks(workout, notation, words.editor);
  return { workout, blocks, ...(drawing ? { drawing } : {}) };
};

export const pickedIn = (
  { workout, blocks }: EditorBody,
  id: string | undefined,
  notation: Reader,
): PickedBlock | undefined =>
  id === undefined ? undefined : pickedBlock(blocks, id, itemAt(workout, pathOf(id)), notation);
