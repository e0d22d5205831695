import type { Words } from '../words/words.ts';
import { type BlockDrawing, drawBlocks, plannedFor } from './blocks-drawing.ts';
import { readLink } from './link-address.ts';
import type { Reader } from './reader.ts';
import type { SetupForm } from './setup-form.ts';
import { type SetupView, setupView } from './setup-view.ts';
import { typeset, type WorkoutRemark } from './setup-workout.ts';
import { leftRemarks, offerRemarks } from './without.ts';

/** What a link to a workout comes to, for the one who opens it. */
export type LinkView =
  | { readonly kind: 'waiting' }
  /** Nothing can be shown of it but why. */
  | { readonly kind: 'refused'; readonly text: string }
  /** Text that is no workout yet, with what is wrong where. */
  | {
      readonly kind: 'unreadable';
      readonly text: string;
      readonly problems: readonly string[];
      readonly notes: readonly WorkoutRemark[];
    }
  | {
      readonly kind: 'workout';
      readonly text: string;
      readonly title: string;
      /** The shorthand, where the workout has a name of its own above it. */
      readonly shorthand?: string;
      readonly setup: SetupView;
      readonly drawing?: BlockDrawing;
    };

/** Enough to see what is wrong; the rest is in the editor. */
const problemsShown = 4;
/** A text without a workout in it is shown up to here: it is somebody else's, and may be long. */
const textShown = 600;

const cut = (text: string): string =>
  text.length > textShown ? `${text.slice(0, textShown)}…` : text;

/** What the reading that was picked leaves out of the link, if it was offered for that. */
const leftOf = (
  sent: string,
  instead: string | undefined,
  words: Words,
  { parseWorkout }: Reader,
): readonly WorkoutRemark[] => {
  const read = instead === undefined ? undefined : parseWorkout(sent);
  if (instead === undefined || !read || read.ok) return [];
  return leftRemarks(sent, read.error, instead, words.more.without);
};

/**
 * Opens a link for the runner of `form`, whose race sets the paces; the form's own workout is not touched.
 * `instead` is another reading of the text, which the opener has picked.
 */
export const linkView = (
  path: string,
  instead: string | undefined,
  form: SetupForm,
  words: Words,
  notation: Reader | undefined,
): LinkView => {
  const read = readLink(path);
  if (!read.ok) return { kind: 'refused', text: words.workouts.link.problems[read.error] };
  if (!notation) return { kind: 'waiting' };
  const text = instead ?? read.value;
  const own = setupView({ ...form, workout: text }, words, notation);
  const { workout, problems, title, errors } = own.workout;
  if (!workout) {
    const notes = offerRemarks(text, errors, words.more.without);
    return {
      kind: 'unreadable',
      text: cut(text),
      problems: problems.slice(0, problemsShown),
      notes,
    };
  }
  const left = leftOf(read.value, instead, words, notation);
  const setup = { ...own, workout: { ...own.workout, notes: [...left, ...own.workout.notes] } };
  const drawing = drawBlocks(workout, plannedFor(form, words), words);
  const shorthand = typeset(notation.formatWorkout({ items: workout.items }));
  return {
    kind: 'workout',
    text,
    title,
    ...(workout.title === undefined ? {} : { shorthand }),
    setup,
    ...(drawing ? { drawing } : {}),
  };
};
