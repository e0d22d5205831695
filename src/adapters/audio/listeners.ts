import type { Dispose } from '../../machine/ports.ts';

export type Listeners<T> = {
  add(listener: (value: T) => void): Dispose;
  tell(value: T): void;
  clear(): void;
};

export const makeListeners = <T>(): Listeners<T> => {
  const all = new Set<(value: T) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (value) => {
      for (const listener of [...all]) listener(value);
    },
    clear: () => all.clear(),
  };
};
