import type { RegisterWorker } from './offline.ts';

/** What the worker that vite-plugin-pwa makes listens to: the waiting version takes over. */
const takeOver = { type: 'SKIP_WAITING' };

type Tell = Parameters<RegisterWorker>[0];

/** A version that has arrived is an update only where an older one is at work. */
const watch = (worker: ServiceWorker, tell: Tell): void => {
  worker.addEventListener('statechange', () => {
    if (worker.state !== 'installed') return;
    if (navigator.serviceWorker.controller) tell.onNeedRefresh();
    else tell.onOfflineReady();
  });
};

/** The first worker's taking over is no news; any later one leaves this page out of date. */
const watchControl = (tell: Tell): void => {
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) tell.onNeedReload();
    isControlled = true;
  });
};

/** Keeping the whole app on the phone takes its processor and the network, which the first screen needs. Ms. */
const AFTER_LOAD_MS = 2000;

const whenLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    const wait = (): void => {
      setTimeout(resolve, AFTER_LOAD_MS);
    };
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  });

/**
 * Registers the service worker by the platform's own calls: workbox-window would cost two of the
 * ninety kilobytes that may stand before a running session.
 */
export const registerWorker: RegisterWorker = (tell) => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return async () => undefined;
  const url = 'sw.js';
  watchControl(tell);
  const register = () => navigator.serviceWorker.register(url);
  const registered = whenLoaded()
    .then(register)
    .then(
      (registration) => {
        tell.onRegisteredSW(url, registration);
        if (registration.waiting) tell.onNeedRefresh();
        registration.addEventListener('updatefound', () => {
          if (registration.installing) watch(registration.installing, tell);
        });
        if (registration.installing) watch(registration.installing, tell);
        return registration;
      },
      () => {
        tell.onRegisterError();
        return undefined;
      },
    );
  return async () => {
    (await registered)?.waiting?.postMessage(takeOver);
  };
};
