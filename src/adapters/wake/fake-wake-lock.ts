import type { WakeLock } from '../../machine/ports.ts';
import { makeStateCell } from './state-cell.ts';

export type FakeWakeLock = WakeLock & {
  /** The device takes the lock away and grants no other, until `grant`. */
  refuse(): void;
  grant(): void;
};

/** Grants at once whatever is wanted, unless told to refuse. */
export const makeFakeWakeLock = (): FakeWakeLock => {
  const cell = makeStateCell('off');
  let wanted = false;
  let grants = true;
  const settle = (): void => {
    if (!wanted) cell.set('off');
    else cell.set(grants ? 'held' : 'refused');
  };
  return {
    want: (next) => {
      wanted = next;
      settle();
    },
    state: cell.get,
    onState: cell.listen,
    dispose: () => {
      wanted = false;
      settle();
      cell.clear();
    },
    refuse: () => {
      grants = false;
      settle();
    },
    grant: () => {
      grants = true;
      settle();
    },
  };
};
