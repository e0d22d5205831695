import type { Dispose, Ticker } from '../../machine/ports.ts';
import { makeListeners } from './listeners.ts';

type Pulse = (onTick: () => void) => Dispose;

const intervalPulse =
  (intervalMs: number): Pulse =>
  (onTick) => {
    const timer = setInterval(onTick, intervalMs);
    return () => clearInterval(timer);
  };

const startWorker = (): Worker | undefined => {
  try {
    return new Worker(new URL('./tick-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};

/** A worker that cannot be loaded is replaced by an interval on the page. */
const workerPulse =
  (intervalMs: number): Pulse =>
  (onTick) => {
    const fallBack = intervalPulse(intervalMs);
    const worker = startWorker();
    if (!worker) return fallBack(onTick);
    let stop: Dispose = () => worker.terminate();
    worker.onmessage = () => onTick();
    worker.onerror = () => {
      worker.terminate();
      stop = fallBack(onTick);
    };
    worker.postMessage(intervalMs);
    return () => stop();
  };

/**
 * Ticks from a dedicated worker: a hidden page's own timers come once a second, later once a
 * minute, a worker's go on (https://developer.chrome.com/blog/timer-throttling-in-chrome-88).
 * All who started share one worker, which lives only while somebody is being woken.
 */
export const makeWorkerTicker = (intervalMs: number): Ticker => {
  const pulse = workerPulse(intervalMs);
  let stop: Dispose | undefined;
  const listeners = makeListeners<void>(() => {
    stop?.();
    stop = undefined;
  });
  return {
    start: (onTick) => {
      const end = listeners.listen(onTick);
      stop ??= pulse(listeners.tell);
      return end;
    },
  };
};
