import type { Dispose } from '../../machine/ports.ts';

export type Listeners<T> = {
  listen(listener: (value: T) => void): Dispose;
  tell(value: T): void;
  clear(): void;
  readonly count: number;
};

/**
 * Each `listen` is its own subscription, even for the same function; one that ends during `tell`
 * hears no more. `onLast` is called when nobody is left.
 */
export const makeListeners = <T>(onLast: () => void = () => undefined): Listeners<T> => {
  const all = new Set<{ readonly hear: (value: T) => void }>();
  return {
    listen: (hear) => {
      const entry = { hear };
      all.add(entry);
      return () => {
        if (all.delete(entry) && all.size === 0) onLast();
      };
    },
    tell: (value) => {
      for (const entry of [...all]) if (all.has(entry)) entry.hear(value);
    },
    clear: () => all.clear(),
    get count() {
      return all.size;
    },
  };
};
