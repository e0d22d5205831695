import { vi } from 'vitest';

class Lock extends EventTarget {
  released = false;
  release = async (): Promise<void> => {
    if (this.released) return;
    this.released = true;
    this.dispatchEvent(new Event('release'));
  };
}

/** A page with the Wake Lock API, as far as nosleep.js and the adapter can see it. */
export const makeWakeDevice = () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const view = new EventTarget();
  const locks: Lock[] = [];
  const rejections: unknown[] = [];
  const waiting: (() => void)[] = [];
  let refuses = false;
  let holdsBack = false;

  const request = async (): Promise<Lock> => {
    if (holdsBack) await new Promise<void>((resolve) => waiting.push(resolve));
    if (refuses || page.visibilityState !== 'visible') {
      throw new DOMException('Wake Lock refused', 'NotAllowedError');
    }
    const lock = new Lock();
    locks.push(lock);
    return lock;
  };
  const onRejection = (reason: unknown): void => {
    rejections.push(reason);
  };

  vi.stubGlobal('document', page);
  vi.stubGlobal('window', view);
  vi.stubGlobal('navigator', { userAgent: '', wakeLock: { request } });
  process.on('unhandledRejection', onRejection);

  const held = (): readonly Lock[] => locks.filter(({ released }) => !released);
  return {
    requested: () => locks.length,
    heldCount: () => held().length,
    rejections,
    /** Rejections are told after all microtasks, so a whole turn is waited for. */
    settle: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
    refuse: (on: boolean) => {
      refuses = on;
      if (on) for (const lock of held()) void lock.release();
    },
    holdBack: (on: boolean) => {
      holdsBack = on;
      if (!on) for (const go of waiting.splice(0)) go();
    },
    hide: () => {
      page.visibilityState = 'hidden';
      for (const lock of held()) void lock.release();
      page.dispatchEvent(new Event('visibilitychange'));
    },
    show: () => {
      page.visibilityState = 'visible';
      page.dispatchEvent(new Event('visibilitychange'));
    },
    toggleFullscreen: () => page.dispatchEvent(new Event('fullscreenchange')),
    gesture: () => view.dispatchEvent(new Event('pointerup')),
    restore: () => {
      process.off('unhandledRejection', onRejection);
      vi.unstubAllGlobals();
    },
  };
};

export type WakeDevice = ReturnType<typeof makeWakeDevice>;
