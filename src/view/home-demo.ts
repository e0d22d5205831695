import type { SessionDraft } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import { firstForm } from './setup-form.ts';
import { setupView } from './setup-view.ts';

/** How many times as fast as life the demo runs, for a newcomer at a desk. */
export const demoRate = 20;

/** The main job at its simplest: six 800s at the pace of a 5K in 22:00. Undefined only if our own text is wrong. */
export const demoDraft = (words: FirstWords): SessionDraft | undefined =>
  setupView({ ...firstForm, raceTime: '22:00' }, words).draft;
