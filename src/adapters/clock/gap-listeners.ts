import type { Clock, Dispose } from '../../machine/ports.ts';

type GapListener = Parameters<Clock['onGap']>[0];
export type Gap = Parameters<GapListener>[0];

export type GapListeners = {
  listen(listener: GapListener): Dispose;
  report(gap: Gap): void;
  clear(): void;
};

/** Who wants to hear of a sleep. Each `listen` is its own subscription, even for the same function. */
export const makeGapListeners = (): GapListeners => {
  const listeners = new Set<{ readonly hear: GapListener }>();
  return {
    listen: (hear) => {
      const entry = { hear };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    report: (gap) => {
      for (const { hear } of [...listeners]) hear(gap);
    },
    clear: () => listeners.clear(),
  };
};
