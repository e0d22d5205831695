import type { CaptureSource, RawCapture } from '../../machine/ports.ts';

export type FakeCapture = CaptureSource & {
  emit(capture: RawCapture): void;
  /** How many are listening. */
  readonly listening: number;
};

/** Says "passed" when told to. */
export const makeFakeCapture = (): FakeCapture => {
  const listeners = new Set<{ readonly hear: (capture: RawCapture) => void }>();
  return {
    listen: (hear) => {
      const entry = { hear };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    emit: (capture) => {
      for (const { hear } of [...listeners]) hear(capture);
    },
    get listening() {
      return listeners.size;
    },
  };
};
