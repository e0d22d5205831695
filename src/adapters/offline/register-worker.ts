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
const AFTER_START_MS = 3000;

/**
 * Registers the service worker by the platform's own calls: workbox-window would cost two of the
 * ninety kilobytes that may stand before a running session.
 */
export const registerWorker: RegisterWorker = (tell) => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return async () => undefined;
  const url = 'sw.js';
  watchControl(tell);
  const registered = new Promise((resolve) => setTimeout(resolve, AFTER_START_MS))
    .then(() => navigator.serviceWorker.register(url))
    .then(
      (registration) => {
        tell.onRegisteredSW(url, registration);
        if (registration.waiting) tell.onNeedRefresh();
        const watchNew = (): void => {
          if (registration.installing) watch(registration.installing, tell);
        };
        registration.addEventListener('updatefound', watchNew);
        watchNew();
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
