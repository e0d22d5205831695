import type { Offline } from '../../machine/ports.ts';
import { makeStateCell, type StateCell } from './state-cell.ts';

export type FakeOffline = Offline & {
  readonly become: StateCell['become'];
  /** How often an update was applied. */
  readonly applied: number;
};

/** Ready, or out of date, when told to. */
export const makeFakeOffline = (): FakeOffline => {
  const cell = makeStateCell();
  let applied = 0;
  return {
    ...cell,
    applyUpdate: () => {
      if (cell.state().updateAvailable) applied += 1;
    },
    get applied() {
      return applied;
    },
  };
};
