import type { WriterClaim, WriterLock } from '../../machine/ports.ts';
import { makeClaimState } from './claim-state.ts';
import { browserTabs, type TabsDevice } from './tabs-device.ts';

/** How long the page that writes has to finish before it is put aside: it may be frozen. */
const PATIENCE_MS = 1000;

/** A request that ends when its signal says so, or that steals, is no failure. */
const isAborted = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/**
 * One exclusive Web Lock a session: the browser gives it to one page at a time, and frees it when that
 * page is closed or crashes. https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
const claimLock = (device: TabsDevice, locks: LockManager, sessionId: string): WriterClaim => {
  const name = `bell-lap.session.${sessionId}`;
  const state = makeClaimState();
  let release: (() => void) | undefined;
  let queued: AbortController | undefined;
  let stopStealing = (): void => undefined;
  let isDisposed = false;

  const hold = (lock: Lock | null): Promise<void> | undefined => {
    if (!lock || isDisposed) return undefined;
    stopStealing();
    queued = undefined;
    state.become('writer');
    return new Promise((resolve) => {
      release = resolve;
    });
  };
  /** Resolves once the lock is gone again, however that came about. */
  const request = async (options: LockOptions): Promise<void> => {
    try {
      await locks.request(name, options, hold);
    } catch (error) {
      // Where the browser refuses to lock at all, no other page can be kept out: it writes.
      if (!isAborted(error)) return state.become('writer');
    }
    if (options.signal?.aborted && state.role() === 'viewer') return;
    release = undefined;
    if (isDisposed) return;
    state.become('viewer');
    queue();
  };
  /** Only a page in sight waits for its turn: one that nobody looks at must not start to sound. */
  const queue = (): void => {
    if (queued || isDisposed || state.role() !== 'viewer' || !device.isVisible()) return;
    queued = new AbortController();
    void request({ signal: queued.signal });
  };
  const leaveQueue = (): void => {
    queued?.abort();
    queued = undefined;
  };
  const stepBack = async (): Promise<void> => {
    if (!release) {
      // Another viewer was pressed: it must not find this one before it in the queue.
      leaveQueue();
      device.after(PATIENCE_MS, queue);
      return;
    }
    state.become('viewer');
    await state.finish();
    release?.();
  };
  const steal = (): void => {
    if (state.role() === 'writer' || isDisposed) return;
    leaveQueue();
    void request({ steal: true });
  };

  const channel = device.openChannel(name, (message) => {
    if (message === 'grew') state.tellGrown();
    else void stepBack();
  });
  const stopWatching = device.onVisibility(() => (device.isVisible() ? queue() : leaveQueue()));
  void request({ ifAvailable: true });

  return {
    role: state.role,
    onRole: state.onRole,
    answered: state.answered,
    beforeHandOver: state.beforeHandOver,
    onGrew: state.onGrew,
    takeOver: () => {
      if (state.role() !== 'viewer') return;
      channel.say('handOver');
      queue();
      stopStealing();
      stopStealing = device.after(PATIENCE_MS, steal);
    },
    grew: () => channel.say('grew'),
    dispose: () => {
      isDisposed = true;
      stopWatching();
      stopStealing();
      leaveQueue();
      state.clear();
      release?.();
      channel.close();
    },
  };
};

/**
 * Without locks a lease says who writes; its code is loaded by the few browsers that need it. Where there
 * is no storage either, nothing is known of other pages: each writes, and the store refuses the second.
 */
const claimWithoutLocks = (device: TabsDevice, sessionId: string): WriterClaim => {
  const state = makeClaimState();
  const store = device.openStore();
  let lease: Pick<WriterClaim, 'takeOver' | 'grew' | 'dispose'> | undefined;
  let isDisposed = false;
  const start = async (): Promise<void> => {
    if (!store) return state.become('writer');
    const { claimLease } = await import('./lease-claim.ts');
    if (!isDisposed) lease = claimLease(device, store, sessionId, state);
  };
  // A script that cannot be loaded must not keep a session from being written.
  void start().catch(() => state.become('writer'));
  return {
    ...state,
    takeOver: () => lease?.takeOver(),
    grew: () => lease?.grew(),
    dispose: () => {
      isDisposed = true;
      lease?.dispose();
      state.clear();
    },
  };
};

export const makeWebWriterLock = (device: TabsDevice = browserTabs()): WriterLock => ({
  claim: (sessionId) =>
    device.locks
      ? claimLock(device, device.locks, sessionId)
      : claimWithoutLocks(device, sessionId),
});
