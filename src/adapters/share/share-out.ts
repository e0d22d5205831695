import { err, ok } from '../../domain/result.ts';
import type { ShareOut } from '../../machine/ports.ts';
import type { ShareDevice } from './share-device.ts';

/** The share sheet rejects with this name when it is closed without a choice. */
const dismissal = 'AbortError';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

export const makeShareOut = (device: ShareDevice): ShareOut => ({
  canShare: () => device.share !== undefined,
  share: async (shared) => {
    if (!device.share) return err('unsupported');
    try {
      await device.share(shared);
      return ok('shared');
    } catch (error) {
      return nameOf(error) === dismissal ? ok('dismissed') : err('refused');
    }
  },
  copy: async (text) => {
    try {
      if (device.writeText) {
        await device.writeText(text);
        return ok(undefined);
      }
    } catch {
      // A policy or a lost focus refuses the new way; the old one may still be allowed.
    }
    return device.copySelection(text) ? ok(undefined) : err('refused');
  },
  print: () => device.print(),
});
