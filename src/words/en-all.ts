import { en } from './en.ts';
import { enButtons } from './en-buttons.ts';
import { enEditor } from './en-editor.ts';
import { enHistory } from './en-history.ts';
import { enLibrary } from './en-library.ts';
import { enMore } from './en-more.ts';
import { enPaces } from './en-paces.ts';
import { enRace } from './en-race.ts';
import { enRepair } from './en-repair.ts';
import { enReview } from './en-review.ts';
import { enSettings } from './en-settings.ts';
import { enSound } from './en-sound.ts';
import { enSoundCheck } from './en-sound-check.ts';
import { enWorkouts } from './en-workouts.ts';
import type { Words } from './words.ts';

export const enAll: Words = {
  ...en,
  reader: async () => (await import('./en-reader.ts')).enReader,
  more: enMore,
  race: enRace,
  paces: enPaces,
  workouts: enWorkouts,
  library: enLibrary,
  editor: enEditor,
  history: enHistory,
  review: enReview,
  repair: enRepair,
  settings: enSettings,
  buttons: enButtons,
  sound: enSound,
  soundCheck: enSoundCheck,
};
