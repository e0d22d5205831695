import { expect, it } from 'vitest';
import { makeOffline, type RegisterWorker } from '../../../src/adapters/offline/offline.ts';
import { offlineContract } from './contract.ts';

/** Plays the part of the browser's service worker registration. */
const makeRig = () => {
  let options: Parameters<RegisterWorker>[0] | undefined;
  const log: string[] = [];
  const offline = makeOffline(
    (given) => {
      options = given;
      return async () => {
        log.push('skip waiting');
      };
    },
    () => log.push('reload'),
  );
  if (!options) throw new Error('Nothing was registered');
  return { offline, worker: options, log };
};

offlineContract(() => {
  const { offline, worker, log } = makeRig();
  return {
    offline,
    becomeReady: worker.onOfflineReady,
    findUpdate: worker.onNeedRefresh,
    applied: () => log.length,
  };
});

it('is ready at once on a later visit', () => {
  const { offline, worker } = makeRig();
  worker.onRegisteredSW('sw.js', { active: {} });
  expect(offline.state().ready).toBe(true);
});

it('is not ready while the first worker still installs', () => {
  const { offline, worker } = makeRig();
  worker.onRegisteredSW('sw.js', { active: null });
  expect(offline.state().ready).toBe(false);
});

it('reloads when the newer worker has taken over, if this tab asked for it', () => {
  const { offline, worker, log } = makeRig();
  worker.onNeedRefresh();
  offline.applyUpdate();
  worker.onNeedReload();
  expect(log).toEqual(['skip waiting', 'reload']);
});

it('never reloads because another tab asked; it can be asked later', () => {
  const { offline, worker, log } = makeRig();
  worker.onNeedRefresh();
  worker.onNeedReload();
  expect(log).toEqual([]);
  expect(offline.state().updateAvailable).toBe(true);
  offline.applyUpdate();
  expect(log).toEqual(['reload']);
});

it('goes on without a service worker where none can be registered', () => {
  const { offline, worker } = makeRig();
  worker.onRegisterError();
  expect(offline.state()).toEqual({ ready: false, updateAvailable: false });
});
