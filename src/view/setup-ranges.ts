import type { Workout } from '../domain/workout/model.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import { rangesIn } from '../domain/workout/ranges.ts';
import type { MoreWords } from '../words/more-words.ts';
import { typeset, type WorkoutRemark } from './setup-workout.ts';

/** More would fill the screen; what is decided makes room for the next. */
const mostShown = 6;

const shown = (text: string): string => text.replace(/^@/, '').replace(/(\d)-(?=\d)/g, '$1–');

/** What the coach left open, what is planned of it, and a press for each way to decide it. */
export const rangeRemarks = (
  workout: Workout | undefined,
  { formatWorkout }: Notation,
  { ranges }: MoreWords,
): readonly WorkoutRemark[] =>
  rangesIn(workout ?? { items: [] })
    .slice(0, mostShown)
    .map(({ kind, text, options }) => ({
      text: ranges.planned[kind](shown(text)),
      choices: options.map((option) => ({
        label: ranges.option[kind](shown(option.text)),
        workout: typeset(formatWorkout(option.workout)),
      })),
    }));
