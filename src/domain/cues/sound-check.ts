import type { CueClass } from './cue.ts';
import type { SignalKind } from './signals.ts';

/** One step of the sound check, `offsetMs` after its first sound. */
export type CheckStep = {
  readonly signal: SignalKind;
  readonly class: CueClass;
  readonly offsetMs: number;
};

/** Long enough to hear a sound out, and to think what it was. */
const STEP_MS = 2500;

const countIn: readonly CheckStep[] = (['three', 'two', 'one'] as const).map((signal, at) => ({
  signal,
  class: 'countIn',
  offsetMs: at * 1000,
}));

const after: readonly (readonly [SignalKind, CueClass])[] = [
  ['checkpoint', 'checkpoint'],
  ['waypoint', 'waypoint'],
  ['bell', 'bell'],
  ['finish', 'finish'],
  ['warning', 'recoveryWarning'],
  ['ahead', 'delta'],
  ['behind', 'delta'],
  ['onTarget', 'delta'],
];

/** Every kind of sound once, in the order in which a rep brings them; the count-in as it is in a session. */
export const soundCheck: readonly CheckStep[] = [
  ...countIn,
  { signal: 'start', class: 'start', offsetMs: 3000 },
  ...after.map(([signal, of], at) => ({ signal, class: of, offsetMs: 3000 + (at + 1) * STEP_MS })),
];

/** From the first sound of one round to the first of the next, ms. */
export const soundCheckMs = (soundCheck.at(-1)?.offsetMs ?? 0) + 2 * STEP_MS;
