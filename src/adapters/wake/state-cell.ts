import type { Dispose, WakeState } from '../../machine/ports.ts';

/** A state that tells its changes, and only its changes. */
export type StateCell = {
  get(): WakeState;
  set(state: WakeState): void;
  listen(listener: (state: WakeState) => void): Dispose;
  clear(): void;
};

export const makeStateCell = (initial: WakeState): StateCell => {
  const listeners = new Set<(state: WakeState) => void>();
  let state = initial;
  return {
    get: () => state,
    set: (next) => {
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener(next);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    clear: () => listeners.clear(),
  };
};
