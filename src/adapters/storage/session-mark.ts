const KEY = 'bell-lap.session';

export type SessionMark = { isSet(): boolean; set(there: boolean): void };

/**
 * Says at once that a session was left running, and nothing else about it: on a cold start IndexedDB answers only
 * after some tenths of a second, in which a screen would be built in vain. Refused storage means no mark.
 */
export const makeSessionMark = (storage: () => Storage = () => localStorage): SessionMark => ({
  isSet: () => {
    try {
      return storage().getItem(KEY) !== null;
    } catch {
      return false;
    }
  },
  set: (there) => {
    try {
      if (there) storage().setItem(KEY, '1');
      else storage().removeItem(KEY);
    } catch {
      // Without a mark the stored session is asked for as ever.
    }
  },
});
