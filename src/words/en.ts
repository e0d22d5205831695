import { enHome } from './en-home.ts';
import { enPaces } from './en-paces.ts';
import { enRace } from './en-race.ts';
import { enReview } from './en-review.ts';
import { enSetup } from './en-setup.ts';
import { enStatus, enTrack } from './en-track.ts';
import type { Words } from './words.ts';

export const en: Words = {
  language: 'en',
  home: enHome,
  setup: enSetup,
  race: enRace,
  paces: enPaces,
  track: enTrack,
  status: enStatus,
  review: enReview,
};
