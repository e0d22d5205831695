import { dueCues } from '../domain/cues/schedule.ts';
import type { SessionState } from '../domain/session/state.ts';
import type { AudioOut, Clock, WakeLock } from './ports.ts';

type Ports = { readonly audio: AudioOut; readonly wake: WakeLock; readonly clock: Clock };

/** Sound and screen lock follow the session's status; cues follow its future. */
export const makePresence = ({ audio, wake, clock }: Ports) => {
  let isThere = false;
  let planned = '';

  const be = (there: boolean): void => {
    if (there === isThere) return;
    isThere = there;
    planned = '';
    wake.want(there);
    if (there) audio.begin(clock);
    else audio.end();
  };

  return {
    /** `version` changes with the log. Says whether anything was planned anew. */
    follow: (state: SessionState, writes: boolean, version: number): boolean => {
      be(writes && (state.status === 'running' || state.status === 'paused'));
      const key = `${state.status}:${state.runs.length}:${version}:${writes}`;
      if (key === planned) return false;
      planned = key;
      if (isThere) audio.sync(dueCues(state));
      return true;
    },
    leave: (): void => be(false),
  };
};
