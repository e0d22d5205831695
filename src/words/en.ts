import { enStatus, enTrack } from './en-track.ts';
import type { Words } from './words.ts';

export const en: Words = {
  track: enTrack,
  status: enStatus,
};
