import { clock } from '../domain/format.ts';
import type { FirstWords } from '../words/words.ts';
import type { SetupForm } from './setup-form.ts';
import { raceName, readRace } from './setup-race.ts';

/** The big action: the workout of the last visit, or the one to begin with. */
export type HomeAction = {
  readonly heading: string;
  readonly workout: string;
  readonly button: string;
  readonly note: string;
};

/** "Paces from 5K in 22:00": only a race that holds is named. */
const raceNote = (form: SetupForm, words: FirstWords): string => {
  const read = readRace({ distance: form.raceDistance, time: form.raceTime });
  if (read.kind !== 'race') return words.home.raceMissing;
  const { distanceM, timeMs } = read.race;
  return words.home.from(words.home.raceIn(raceName(distanceM), clock(timeMs)));
};

export const homeAction = (form: SetupForm, ranBefore: boolean, words: FirstWords): HomeAction => ({
  heading: ranBefore ? words.home.lastWorkout : words.home.firstWorkout,
  workout: form.workout.trim(),
  button: ranBefore ? words.home.runAgain : words.home.setUp,
  note: raceNote(form, words),
});
