import type { Offline } from '../../machine/ports.ts';
import { makeStateCell } from './state-cell.ts';

/** What is needed of the service worker's registration, so that tests can play its part. */
export type RegisterWorker = (options: {
  readonly onNeedRefresh: () => void;
  readonly onNeedReload: () => void;
  readonly onOfflineReady: () => void;
  readonly onRegisteredSW: (url: string, registration: { active: unknown } | undefined) => void;
  readonly onRegisterError: () => void;
}) => (reloadPage?: boolean) => Promise<void>;

/**
 * An update waits until somebody asks for it, since it reloads the page. In every other open tab
 * it stays "available": that tab may be standing beside a track.
 */
export const makeOffline = (register: RegisterWorker, reload: () => void): Offline => {
  const { become, state, onState } = makeStateCell();
  let isAsked = false;
  let isReplaced = false;

  const update = register({
    onOfflineReady: () => become({ ready: true }),
    onNeedRefresh: () => become({ ready: true, updateAvailable: true }),
    onNeedReload: () => {
      isReplaced = true;
      if (isAsked) reload();
      else become({ updateAvailable: true });
    },
    onRegisteredSW: (_url, registration) => {
      if (registration?.active) become({ ready: true });
    },
    // The app works without, as long as the network does.
    onRegisterError: () => undefined,
  });

  return {
    state,
    onState,
    applyUpdate: () => {
      if (!state().updateAvailable) return;
      isAsked = true;
      if (isReplaced) reload();
      else void update(true);
    },
  };
};
