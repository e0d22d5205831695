import type { Offline, OfflineState } from '../../machine/ports.ts';

export type StateCell = Pick<Offline, 'state' | 'onState'> & {
  become(change: Partial<OfflineState>): void;
};

/** Starts knowing of nothing; tells everyone of every change. */
export const makeStateCell = (): StateCell => {
  const listeners = new Set<{ readonly hear: (state: OfflineState) => void }>();
  let state: OfflineState = { ready: false, updateAvailable: false };
  return {
    state: () => state,
    onState: (hear) => {
      const entry = { hear };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    become: (change) => {
      state = { ...state, ...change };
      for (const { hear } of [...listeners]) hear(state);
    },
  };
};
