import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Storage that hangs keeps nobody from using a screen. Ms. */
const PATIENCE_MS = 200;

/** It is there, or is waited for no longer: what is built before is built twice, or moves. */
export const createReady = (isThere: Accessor<boolean>): Accessor<boolean> => {
  const [isLate, setLate] = createSignal(false);
  const timer = setTimeout(() => setLate(true), PATIENCE_MS);
  onCleanup(() => clearTimeout(timer));
  return () => isThere() || isLate();
};
