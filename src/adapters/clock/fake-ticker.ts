import type { Ticker } from '../../machine/ports.ts';
import { makeListeners } from './listeners.ts';

export type FakeTicker = Ticker & {
  tick(): void;
  /** How many are being woken. */
  readonly started: number;
};

/** Wakes only when told to. */
export const makeFakeTicker = (): FakeTicker => {
  const listeners = makeListeners<void>();
  return {
    start: listeners.listen,
    tick: listeners.tell,
    get started() {
      return listeners.count;
    },
  };
};
