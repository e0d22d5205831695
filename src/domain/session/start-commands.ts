import { numbersFrom } from '../workout/library/random.ts';
import type { SessionHeader } from './log.ts';
import type { SessionState } from './state.ts';

/** How long before the start each command begins, ms. */
export type Calls = Readonly<Record<'marks' | 'set', number>>;

/**
 * The hold between "Set" and the gun before one run, whole ms from 1400 to 2199: "usually a minimum of 1.5 seconds", and
 * drawn, so that nobody starts on a count. The same for the same seed and run; 0 without commands. The rule only asks
 * that all be steady (World Athletics TR16.2). E. D. Zemper, Starters, p. 25:
 * https://fliphtml5.com/vkri/hgxh/STARTERS_-_BC_Athletics/25/
 */
export const holdMs = ({ options: { commands } }: SessionHeader, run: number): number =>
  commands ? 1400 + Math.floor(800 * numbersFrom(commands.seed + run)()) : 0;

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
  const hold = holdMs(header, index);
  const { phase = -1, endedBy } = runs[index - 1] ?? {};
  const isLed = endedBy === 'clock' || endedBy === 'capture';
  if (!hold || (isLed && phases[phase]?.kind !== 'warmUp')) return undefined;
  return {
    // "Set" itself takes 0.3 s, and the sound before it 0.13 s.
    set: hold + 500,
    // 5 s to settle, or as much of a short count-in as leaves time to speak after the press.
    marks: hold + Math.min(5500, header.options.countInMs - 300),
  };
};
