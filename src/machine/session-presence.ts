import { dueCues } from '../domain/cues/schedule.ts';
import type { SessionState } from '../domain/session/state.ts';
import type { AudioOut, Clock, PlannedCue, WakeLock } from './ports.ts';
import type { Preferences } from './preferences.ts';

type Ports = { readonly audio: AudioOut; readonly wake: WakeLock; readonly clock: Clock };

const timedCues = (state: SessionState, preferences: Preferences): readonly PlannedCue[] =>
  dueCues(state, preferences).map((cue) => {
    const volume = preferences.volumes[cue.class];
    return volume === undefined ? cue : { ...cue, volume };
  });

/** Sound and screen lock follow the session's status; cues follow its future. */
export const makePresence = ({ audio, wake, clock }: Ports) => {
  let isThere = false;
  let planned = '';
  let cues: readonly PlannedCue[] = [];
  let heeded: Preferences | undefined;

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
    follow: (
      state: SessionState,
      writes: boolean,
      version: number,
      preferences: Preferences,
    ): boolean => {
      be(writes && (state.status === 'running' || state.status === 'paused'));
      const key = `${state.status}:${state.runs.length}:${version}:${writes}`;
      if (key === planned && preferences === heeded) return false;
      planned = key;
      heeded = preferences;
      cues = isThere ? timedCues(state, preferences) : [];
      if (isThere) audio.sync(cues);
      return true;
    },
    cues: () => cues,
    leave: (): void => be(false),
  };
};
