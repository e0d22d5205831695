import type { NotationError, Without } from '../domain/workout/notation/note.ts';
import type { MoreWords } from '../words/more-words.ts';
import type { WorkoutRemark } from './setup-workout.ts';

type Words = MoreWords['without'];
type Errors = readonly NotationError[] | undefined;

const offersIn = (errors: Errors): readonly Without[] => errors?.[0]?.without ?? [];

const namedIn = (text: string, { gone }: Without): readonly string[] =>
  gone.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

/** A text that cannot be read as it stands: a press for each way to read the rest of it. */
export const offerRemarks = (
  text: string,
  errors: Errors,
  words: Words,
): readonly WorkoutRemark[] => {
  const choices = offersIn(errors).map((offer) => ({
    label: words.offer(namedIn(text, offer)),
    workout: offer.text,
  }));
  return choices.length > 0 ? [{ text: words.rest, choices }] : [];
};

/** What `text` leaves out of the one that was typed, where it was offered for it, and the way back. */
export const leftRemarks = (
  typed: string,
  errors: Errors,
  text: string,
  words: Words,
): readonly WorkoutRemark[] => {
  const taken = offersIn(errors).find((offer) => offer.text === text);
  if (!taken) return [];
  const choices = [{ label: words.putBack, workout: typed }];
  return [{ text: words.left(namedIn(typed, taken)), choices }];
};

/** For a field: remembers the last text that could not be read, so that what was left out of it can come back. */
export const makeWithout = (words: Words) => {
  let last: { readonly text: string; readonly errors: Errors } = { text: '', errors: undefined };
  return (text: string, errors: Errors): readonly WorkoutRemark[] => {
    if (!errors) return leftRemarks(last.text, last.errors, text, words);
    last = { text, errors };
    return offerRemarks(text, errors, words);
  };
};

export type ReadWithout = ReturnType<typeof makeWithout>;
