import { describe, expect, it } from 'vitest';
import type { Offline, OfflineState } from '../../../src/machine/ports.ts';

export type OfflineRig = {
  readonly offline: Offline;
  becomeReady(): void;
  findUpdate(): void;
  /** How often the newer version was put in place. */
  applied(): number;
};

/** What every way of being offline promises. */
export const offlineContract = (makeRig: () => OfflineRig): void => {
  describe('offline contract', () => {
    it('is not ready until everything is there, and says so', () => {
      const { offline, becomeReady } = makeRig();
      const heard: OfflineState[] = [];
      offline.onState((state) => heard.push(state));
      expect(offline.state()).toEqual({ ready: false, updateAvailable: false });
      becomeReady();
      expect(offline.state()).toEqual({ ready: true, updateAvailable: false });
      expect(heard).toEqual([{ ready: true, updateAvailable: false }]);
    });

    it('applies an update when asked and not before', () => {
      const { offline, becomeReady, findUpdate, applied } = makeRig();
      becomeReady();
      offline.applyUpdate();
      expect(applied()).toBe(0);
      findUpdate();
      expect(offline.state().updateAvailable).toBe(true);
      expect(applied()).toBe(0);
      offline.applyUpdate();
      expect(applied()).toBe(1);
    });

    it('lets a listener go, also twice', () => {
      const { offline, becomeReady } = makeRig();
      const heard: OfflineState[] = [];
      const stop = offline.onState((state) => heard.push(state));
      stop();
      stop();
      becomeReady();
      expect(heard).toEqual([]);
    });
  });
};
