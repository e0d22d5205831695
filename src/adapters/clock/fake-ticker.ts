import type { Ticker } from '../../machine/ports.ts';

export type FakeTicker = Ticker & {
  tick(): void;
  /** How many are being woken. */
  readonly started: number;
};

/** Wakes only when told to. */
export const makeFakeTicker = (): FakeTicker => {
  const started = new Set<{ readonly onTick: () => void }>();
  return {
    start: (onTick) => {
      const entry = { onTick };
      started.add(entry);
      return () => {
        started.delete(entry);
      };
    },
    tick: () => {
      for (const entry of [...started]) if (started.has(entry)) entry.onTick();
    },
    get started() {
      return started.size;
    },
  };
};
