import { enHome } from './en-home.ts';
import { enSetup } from './en-setup.ts';
import { enStatus, enTrack } from './en-track.ts';
import type { FirstWords } from './words.ts';

export const en: FirstWords = {
  language: 'en',
  home: enHome,
  setup: enSetup,
  track: enTrack,
  status: enStatus,
  all: async () => (await import('./en-all.ts')).enAll,
};
