import { registerSW } from 'virtual:pwa-register';
import type { Offline } from '../../machine/ports.ts';
import { makeOffline } from './offline.ts';

/** Registers the service worker that keeps the whole app on the phone. */
export const registerOffline = (): Offline => makeOffline(registerSW, () => location.reload());
