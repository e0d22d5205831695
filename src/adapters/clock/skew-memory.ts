import type { SkewMemory } from './clock-device.ts';

const KEY = 'bell-lap.clock-skew';

const isNote = (value: unknown): value is { skewMs: number; wallMs: number } =>
  typeof value === 'object' &&
  value !== null &&
  'skewMs' in value &&
  'wallMs' in value &&
  Number.isFinite(value.skewMs) &&
  Number.isFinite(value.wallMs);

/**
 * Kept in localStorage because it has to be read before the first instant is asked for;
 * IndexedDB answers too late. Refused storage means no memory, which only costs accuracy.
 */
export const makeLocalSkewMemory = (storage: () => Storage = () => localStorage): SkewMemory => ({
  load: () => {
    try {
      const value: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
      return isNote(value) ? { skewMs: value.skewMs, wallMs: value.wallMs } : undefined;
    } catch {
      return undefined;
    }
  },
  save: (noted) => {
    try {
      storage().setItem(KEY, JSON.stringify(noted));
    } catch {
      // Private mode or full storage: a reload then starts from the wall clock.
    }
  },
});
