import type { CueClass } from './cue.ts';
import type { SignalKind } from './signals.ts';

export type SpokenClass = Extract<CueClass, 'speech' | 'announcement' | 'spokenDelta'>;

/** One step of the sound check, `offsetMs` after its first sound. */
export type CheckStep = { readonly offsetMs: number } & (
  | { readonly kind: SignalKind; readonly class: CueClass }
  | { readonly kind: SpokenClass; readonly class: SpokenClass }
);

/** Long enough to hear a sound out, and to think what it was. */
const STEP_MS = 2500;
/** Words take longer. */
const SPOKEN_MS = 4500;

const countIn: readonly CheckStep[] = (['three', 'two', 'one'] as const).map((kind, at) => ({
  kind,
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

const START_MS = 3000;
const SPOKEN_FROM_MS = START_MS + (after.length + 1) * STEP_MS;

const sounds: readonly CheckStep[] = [
  ...countIn,
  { kind: 'start', class: 'start', offsetMs: START_MS },
  ...after.map(([kind, of], at) => ({
    kind,
    class: of,
    offsetMs: START_MS + (at + 1) * STEP_MS,
  })),
];

/**
 * Every kind of sound once, in the order in which a rep brings them, the count-in as it is in a session;
 * then what is `spoken`.
 */
export const soundCheck = (spoken: readonly SpokenClass[]): readonly CheckStep[] => [
  ...sounds,
  ...spoken.map((of, at) => ({ kind: of, class: of, offsetMs: SPOKEN_FROM_MS + at * SPOKEN_MS })),
];

/** From the first sound of one round to the first of the next, ms. */
export const soundCheckMs = (spoken: readonly SpokenClass[]): number =>
  SPOKEN_FROM_MS + spoken.length * SPOKEN_MS + STEP_MS;
