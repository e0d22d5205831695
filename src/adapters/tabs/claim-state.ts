import type { Dispose, WriterClaim, WriterRole } from '../../machine/ports.ts';

/** The part of a claim that does not depend on how pages agree: a role that tells its changes. */
export type ClaimState = Pick<
  WriterClaim,
  'role' | 'onRole' | 'answered' | 'beforeHandOver' | 'onGrew'
> & {
  become(role: WriterRole): void;
  finish(): Promise<void>;
  tellGrown(): void;
  clear(): void;
};

const listen =
  <T>(listeners: Set<T>) =>
  (listener: T): Dispose => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

export const makeClaimState = (): ClaimState => {
  const roleListeners = new Set<(role: WriterRole) => void>();
  const grewListeners = new Set<() => void>();
  let role: WriterRole = 'asking';
  let finish = (): Promise<void> => Promise.resolve();
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return {
    role: () => role,
    onRole: listen(roleListeners),
    answered,
    beforeHandOver: (next) => {
      finish = next;
    },
    onGrew: listen(grewListeners),
    become: (next) => {
      if (next === role) return;
      role = next;
      answer();
      for (const listener of [...roleListeners]) listener(next);
    },
    finish: () => finish(),
    tellGrown: () => {
      for (const listener of [...grewListeners]) listener();
    },
    clear: () => {
      roleListeners.clear();
      grewListeners.clear();
    },
  };
};
