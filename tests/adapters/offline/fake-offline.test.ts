import { makeFakeOffline } from '../../../src/adapters/offline/fake-offline.ts';
import { offlineContract } from './contract.ts';

offlineContract(() => {
  const offline = makeFakeOffline();
  return {
    offline,
    becomeReady: () => offline.become({ ready: true }),
    findUpdate: () => offline.become({ updateAvailable: true }),
    applied: () => offline.applied,
  };
});
