import { HashRouter, Route } from '@solidjs/router';
import { makeFakeClock } from '../../src/adapters/clock/fake-clock.ts';
import { makeFakeShare } from '../../src/adapters/share/fake-share.ts';
import type { CommandName } from '../../src/domain/session/log.ts';
import type { SessionState } from '../../src/domain/session/state.ts';
import type { EpochMs } from '../../src/domain/units.ts';
import type { RawCapture, SessionStore } from '../../src/machine/ports.ts';
import type { RunnerSnapshot, Services, SessionRunner } from '../../src/machine/services.ts';
import { TrackScreen } from '../../src/ui/screens/TrackScreen/TrackScreen.tsx';
import { ServicesProvider } from '../../src/ui/services-context.tsx';
import { en } from '../../src/words/en.ts';

export const snapshotOf = (
  state: SessionState,
  more: Partial<RunnerSnapshot> = {},
): RunnerSnapshot => ({ state, pending: new Set(), sound: 'ok', wake: 'held', ...more });

/** A runner that stands still and remembers what it was asked. */
export const makeStillRunner = (
  first: RunnerSnapshot,
  now: EpochMs,
  refuses: readonly CommandName[] = ['redo', 'resume'],
) => {
  const clock = makeFakeClock(now, performance.now());
  const commands: { name: CommandName; at: EpochMs }[] = [];
  const captures: RawCapture[] = [];
  const listeners = new Set<(snapshot: RunnerSnapshot) => void>();
  let snapshot = first;
  const runner: SessionRunner = {
    clock,
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: (name, at) => {
      commands.push({ name, at });
      return { ok: true, seq: 0 };
    },
    capture: (raw) => {
      captures.push(raw);
      return { ok: true, seq: 0 };
    },
    can: (name) => !refuses.includes(name),
    repair: () => ({ ok: true, seq: 0 }),
    dispose: () => undefined,
  };
  const tell = (next: RunnerSnapshot): void => {
    snapshot = next;
    for (const listener of listeners) listener(next);
  };
  return { runner, clock, commands, captures, tell };
};

const nothingStored: SessionStore = {
  create: async () => ({ ok: true, value: undefined }),
  append: async () => ({ ok: true, value: undefined }),
  load: async () => ({ ok: true, value: undefined }),
  list: async () => ({ ok: true, value: { sessions: [], setAside: [] } }),
  remove: async () => ({ ok: true, value: undefined }),
  restore: async () => ({ ok: true, value: undefined }),
  dispose: () => undefined,
};

const servicesFor = (runner: SessionRunner): Services => ({
  clock: runner.clock,
  audio: {
    load: async () => ({ ok: true, value: undefined }),
    unlock: () => undefined,
    begin: () => undefined,
    end: () => undefined,
    sync: () => undefined,
    play: () => undefined,
    setVolume: () => undefined,
    health: () => 'ok',
    onHealth: () => () => undefined,
    onCue: () => () => undefined,
    dispose: () => undefined,
  },
  sessions: nothingStored,
  settings: {
    get: async () => ({ ok: true, value: undefined }),
    set: async () => ({ ok: true, value: undefined }),
  },
  share: makeFakeShare(),
  current: () => runner,
  onCurrent: () => () => undefined,
  startSession: () => runner,
  startDemo: () => runner,
  closeSession: () => undefined,
});

/** The Track screen alone, over a runner of the test's own. */
export const TrackAlone = (props: { readonly runner: SessionRunner }) => (
  <ServicesProvider services={servicesFor(props.runner)} words={en}>
    <HashRouter>
      <Route path="*" component={TrackScreen} />
    </HashRouter>
  </ServicesProvider>
);
