import type { RunnerSnapshot } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import type { Moment } from './track-moment.ts';

/** One fact about the device. `ok` is shown while there is time to read; `warn` always. */
export type StatusLine = {
  readonly kind: 'sound' | 'storage' | 'wake' | 'demo' | 'otherTab';
  readonly level: 'ok' | 'warn';
  readonly text: string;
};

export const statusLines = (
  snapshot: RunnerSnapshot,
  { mode, paused }: Moment,
  { status }: FirstWords,
): readonly StatusLine[] => {
  const { sound, storeError, wake, state, role } = snapshot;
  if (mode === 'finished') return storeError ? [storage(snapshot, status)] : [];
  // What this page's own sound and screen do says nothing about the session.
  if (role === 'viewer') return [{ kind: 'otherTab', level: 'warn', text: status.otherTab }];
  const demo = state.header.demo;
  const lines: readonly StatusLine[] = [
    { kind: 'sound', level: soundLevel(sound), text: status.sound[sound] },
    storage(snapshot, status),
    { kind: 'wake', level: wake === 'held' ? 'ok' : 'warn', text: status.wake[wake] },
    ...(demo ? [{ kind: 'demo', level: 'ok', text: status.demo(demo.rate) } as const] : []),
  ];
  const timeToRead = mode === 'ready' || mode === 'warmUp' || paused;
  // Before the start nothing has asked for the screen or for storage yet.
  const relevant =
    mode === 'ready' ? lines.filter(({ kind }) => kind === 'sound' || kind === 'demo') : lines;
  return relevant.filter(({ level, kind }) => timeToRead || level === 'warn' || kind === 'demo');
};

/** Drifting and loading pass by themselves: nothing for the runner to do. */
const soundLevel = (sound: RunnerSnapshot['sound']): StatusLine['level'] =>
  sound === 'ok' || sound === 'drifting' || sound === 'loading' ? 'ok' : 'warn';

const storage = ({ storeError }: RunnerSnapshot, status: FirstWords['status']): StatusLine => ({
  kind: 'storage',
  level: storeError ? 'warn' : 'ok',
  text: status.storage[storeError?.kind ?? 'ok'],
});
