import type { Setup } from '../domain/plan/plan.ts';
import { isRecord } from '../domain/read-kept.ts';
import {
  isAtStart,
  type LibraryItem,
  type Picks,
  pick,
  startOf,
  textOf,
} from '../domain/workout/library/item.ts';
import { library } from '../domain/workout/library/library.ts';
import type { Section } from '../domain/workout/library/names.ts';
import { readings } from '../domain/workout/library/readings.ts';
import type { Workout } from '../domain/workout/model.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import type { LibraryWords } from '../words/library-words.ts';
import type { Words } from '../words/words.ts';
import { type BlockDrawing, drawBlocks } from './blocks-drawing.ts';
import { optionText } from './library-option.ts';
import { typeset } from './setup-workout.ts';
import { isFound } from './workouts-own.ts';

/** What was chosen in the ready-made workouts, by workout and choice; kept between visits. */
export type LibraryPicks = Readonly<Record<string, Picks>>;

export const librarySetting = 'library';

/** Picks as stored. One that does not exist any more counts as the start value when it is used. */
export const readPicks = (stored: unknown): LibraryPicks => {
  const kept = isRecord(stored) ? stored : {};
  const picksOf = (value: unknown): Picks => {
    const entries = isRecord(value) ? Object.entries(value) : [];
    return Object.fromEntries(
      entries.flatMap(([id, index]) =>
        typeof index === 'number' && Number.isInteger(index) && index >= 0 ? [[id, index]] : [],
      ),
    );
  };
  return Object.fromEntries(
    library.flatMap(({ id }) => (id in kept ? [[id, picksOf(kept[id])]] : [])),
  );
};

/** One choice as a list to choose from; values are the indexes of its options. */
export type LibraryChoice = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

/** A ready-made workout as it is chosen now. */
export type LibraryRow = {
  readonly name: string;
  readonly purpose: string;
  readonly text: string;
  readonly shorthand: string;
  readonly choices: readonly LibraryChoice[];
  readonly drawing?: BlockDrawing;
};

const choicesOf = (
  { choices }: LibraryItem,
  picks: Picks,
  words: LibraryWords,
): readonly LibraryChoice[] =>
  choices.map(({ id, name, options, start }) => ({
    id,
    name: words.choices[name],
    value: String(options[picks[id] ?? start] ? (picks[id] ?? start) : start),
    options: options.map((option, index) => ({
      value: String(index),
      text: optionText(option, words),
    })),
  }));

const workoutOf = (text: string, notation: Notation | undefined): Workout | undefined => {
  const read = notation?.parseWorkout(text);
  return read?.ok ? read.value.workout : undefined;
};

/** Without a reader the row has no picture as soon as something is chosen. */
export const libraryRow = (
  item: LibraryItem,
  picks: Picks,
  setup: Setup,
  words: Words,
  notation: Notation | undefined,
): LibraryRow => {
  const text = textOf(item, words.library.sayings, picks);
  const workout = isAtStart(item, picks) ? readings[item.id] : workoutOf(text, notation);
  const drawing = workout && drawBlocks(workout, setup, words);
  return {
    ...words.library.items[item.id],
    text,
    shorthand: typeset(text),
    choices: choicesOf(item, picks, words.library),
    ...(drawing ? { drawing } : {}),
  };
};

/** The picks after an option was taken, with what it sets along. */
export const picksAfter = (
  item: LibraryItem,
  picks: Picks | undefined,
  choice: string,
  value: string,
): Picks => pick(item, picks ?? startOf(item), choice, Number(value));

/** The text to run: what a workout draws anew is drawn by `seed`. */
export const textToRun = (
  item: LibraryItem,
  picks: Picks | undefined,
  seed: number,
  { library: { sayings } }: Words,
): string => textOf(item, sayings, picks ?? {}, seed);

export type LibrarySection = { readonly name: string; readonly items: readonly LibraryItem[] };

const sections: readonly Section[] = ['track', 'mile', 'fourHundred'];

const saidOf = (item: LibraryItem, { library: { items, sayings } }: Words): readonly string[] => {
  const { name, purpose } = items[item.id];
  return [name, purpose, textOf(item, sayings, startOf(item))];
};

/** The sections with the workouts in which every typed word is found; without those that have none. */
export const librarySections = (typed: string, words: Words): readonly LibrarySection[] =>
  sections.flatMap((section) => {
    const name = words.workouts.sections[section];
    const items = library.filter(
      (item) => item.section === section && isFound(typed, [name, ...saidOf(item, words)]),
    );
    return items.length > 0 ? [{ name, items }] : [];
  });
