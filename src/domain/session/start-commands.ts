import { numbersFrom } from '../workout/library/random.ts';
import type { SessionHeader } from './log.ts';
import type { SessionState } from './state.ts';

/** How long before the start each command begins, ms. */
export type Calls = Readonly<Record<'marks' | 'set', number>>;

/**
 * Between "Set" and the gun, ms: "usually a minimum of 1.5 seconds", and drawn, so that nobody starts on a count. The
 * rule only asks that all be steady (World Athletics TR16.2). E. D. Zemper, Starters, p. 25:
 * https://fliphtml5.com/vkri/hgxh/STARTERS_-_BC_Athletics/25/
 */
const LEAST_HOLD_MS = 1400;
const HOLDS_DIFFER_MS = 800;
/** "Set" itself, and the sound before it. */
const SET_MS = 500;
/** From "On your marks" to the hold. */
const SETTLE_MS = 5500;
/** From the press to "On your marks", where the count-in is short. */
const LEAST_NOTICE_MS = 300;

/** The hold before the start of one run, whole ms; the same for the same seed and run, 0 without commands. */
export const holdMs = ({ options: { commands } }: SessionHeader, run: number): number =>
  commands ? LEAST_HOLD_MS + Math.floor(HOLDS_DIFFER_MS * numbersFrom(commands.seed + run)()) : 0;

/** From a press to the start that it asks for, ms: the count-in, and with commands the hold after it. */
export const untilStartMs = ({ header, runs }: SessionState): number =>
  header.options.countInMs + holdMs(header, runs.length);

/**
 * The commands before the start of a run; undefined where three, two, one is counted: without commands, and
 * where the clock or a finish leads to the start, not a press or the end of a warm-up.
 */
export const callsOf = (
  { header, phases, runs }: SessionState,
  index: number,
): Calls | undefined => {
  const before = runs[index - 1];
  const hold = holdMs(header, index);
  const follows = before?.endedBy === 'clock' || before?.endedBy === 'capture';
  if (!hold || (follows && phases[before.phase]?.kind !== 'warmUp')) return undefined;
  const settleMs = Math.min(SETTLE_MS, header.options.countInMs - LEAST_NOTICE_MS);
  return { set: hold + SET_MS, marks: hold + settleMs };
};
