import type { FirstWords } from '../words/words.ts';
import type { StandingText } from './track-rows.ts';
import type { TrackView } from './track-view.ts';

/** The one word beside the clock: text, or a standing, which has its shape. */
export type FarWord =
  | { readonly standing: StandingText; readonly text?: undefined }
  | { readonly text: string; readonly standing?: undefined };

/**
 * What is worth reading in one word from far away: that nothing moves, how the last pass was while it is new, that
 * this is the last lap, how to recover; else which stretch it is.
 */
export const farWord = (view: TrackView, words: FirstWords): FarWord => {
  const { paused, mode, undoIsFresh, lastSplit, head } = view;
  const standing = lastSplit?.standing;
  const isRunning = mode === 'rep' || mode === 'recovery';
  if (!paused && isRunning && undoIsFresh && standing) return { standing };
  return { text: head.badge ?? recoveryWord(view, words) ?? head.title };
};

const recoveryWord = ({ mode, head }: TrackView, { track }: FirstWords): string | undefined => {
  const names = Object.values(track.recoveryMode);
  if (mode !== 'recovery' || !names.includes(head.detailSoft)) return undefined;
  return head.detailSoft.charAt(0).toUpperCase() + head.detailSoft.slice(1);
};
