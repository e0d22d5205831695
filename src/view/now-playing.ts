import type { RunnerSnapshot } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import { headOf } from './track-head.ts';
import { momentOf } from './track-moment.ts';

/** What the lock screen and the headset say in place of a song: "Rep 3 of 6", under the session's title. */
export const nowPlaying = (
  { state }: RunnerSnapshot,
  words: FirstWords,
): { readonly title: string; readonly album: string } => {
  const { title, titleSoft } = headOf(momentOf(state, state.at), words);
  return { title: `${title} ${titleSoft}`.trim(), album: state.header.title };
};
