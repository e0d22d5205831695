import type { Anchor } from './anchor.ts';

const SMALL_SHIFT = 0.003;
/** Audio was lost, or the output changed: no estimate errs by so much. */
const LARGE_SHIFT_S = 0.02;
const AGREEING = 3;
const SETTLED_AFTER = 5;

/** Holds the anchor in use and decides when a new estimate replaces it. */
export type AnchorTracker = {
  offset(): number | undefined;
  /** A first look after a start or a break: in use until the next full estimate replaces it. */
  guess(anchor: Anchor): void;
  /** Says whether the anchor moved, so that cues have to be planned anew. */
  consider(anchor: Anchor): boolean;
  /** The anchor has not had to jump lately. */
  isSettled(): boolean;
  reset(): void;
};

/** The middle one of three shifts that are all large, all one way and all alike. */
const agreedShift = (shifts: readonly number[]): number | undefined => {
  const [low, middle, high] = [...shifts].sort((a, b) => a - b);
  if (low === undefined || high === undefined) return undefined;
  const oneWay = low > SMALL_SHIFT || high < -SMALL_SHIFT;
  return oneWay && high - low <= SMALL_SHIFT ? middle : undefined;
};

/**
 * Cues are planned anew when three successive estimates agree on a shift over 3 ms, or one is over
 * 20 ms. Less is noise of the estimate: moving cues for it would only add jitter.
 */
export const makeAnchorTracker = (): AnchorTracker => {
  let held: number | undefined;
  let isGuess = false;
  let shifts: number[] = [];
  let sinceJump = SETTLED_AFTER;

  const hold = (offset: number): void => {
    held = offset;
    shifts = [];
    isGuess = false;
  };
  const jump = (offset: number): true => {
    hold(offset);
    sinceJump = 0;
    return true;
  };

  return {
    offset: () => held,
    guess: ({ offset }) => {
      hold(offset);
      isGuess = true;
    },
    consider: ({ offset }) => {
      sinceJump += 1;
      if (held === undefined || isGuess) {
        hold(offset);
        return true;
      }
      const shift = offset - held;
      if (Math.abs(shift) > LARGE_SHIFT_S) return jump(offset);
      shifts = [...shifts, shift].slice(-AGREEING);
      const agreed = shifts.length === AGREEING ? agreedShift(shifts) : undefined;
      return agreed === undefined ? false : jump(held + agreed);
    },
    isSettled: () => sinceJump >= SETTLED_AFTER,
    reset: () => {
      held = undefined;
      shifts = [];
      sinceJump = SETTLED_AFTER;
    },
  };
};
