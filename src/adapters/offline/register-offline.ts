import type { Offline } from '../../machine/ports.ts';
import { makeOffline } from './offline.ts';
import { registerWorker } from './register-worker.ts';

/** Registers the service worker that keeps the whole app on the phone. */
export const registerOffline = (): Offline => makeOffline(registerWorker, () => location.reload());
