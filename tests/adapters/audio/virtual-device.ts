import type {
  After,
  AudioDevice,
  ContextState,
  OutputTimestamp,
} from '../../../src/adapters/audio/audio-device.ts';
import type { TimedCue } from '../../../src/machine/ports.ts';

type Sound = TimedCue['sound'];

import { ok } from '../../../src/domain/result.ts';

/** A sound that came out, on the `performance.now()` line, in ms. */
export type Emitted = {
  readonly sound: Sound;
  readonly atMs: number;
  readonly volume: number;
};

type Timer = { readonly dueMs: number; readonly task: () => void };
type Node = { readonly sound: Sound; readonly when: number; readonly volume: number };

const STEP_MS = 5;

/**
 * An audio context in virtual time: frames are rendered only while it runs, and what is queued sounds
 * when its frame is reached, also long after it should have. Output is heard `latency` after rendering.
 */
export const makeVirtualDevice = (startMs = 1000) => {
  const latency = 0.03;
  const listeners = new Set<() => void>();
  const emitted: Emitted[] = [];
  const rendered: number[] = [];
  const untimed: Sound[] = [];
  const calls: string[] = [];
  let nodes: Node[] = [];
  let timers: Timer[] = [];
  let nowMs = startMs;
  let context = 0;
  let state: ContextState = 'suspended';
  let isFrozen = false;
  let isBlocked = false;
  let resumes = true;
  /** What the next suspend-and-resume, or the next new context, cures. */
  let cure: 'restart' | 'rebuild' | 'never' = 'restart';
  let output: (honest: OutputTimestamp) => OutputTimestamp | undefined = (honest) => honest;

  const render = (ms: number): void => {
    const from = context;
    if (state === 'running' && !isFrozen) context += ms / 1000;
    const due = nodes.filter(({ when }) => when <= context);
    nodes = nodes.filter(({ when }) => when > context);
    for (const { sound, when, volume } of due) {
      rendered.push(when);
      const sinceStepMs = (Math.max(when, from) - from) * 1000;
      emitted.push({ sound, volume, atMs: nowMs + sinceStepMs + latency * 1000 });
    }
  };
  const runTimers = (): void => {
    if (isBlocked) return;
    const due = timers.filter(({ dueMs }) => dueMs <= nowMs);
    timers = timers.filter(({ dueMs }) => dueMs > nowMs);
    for (const { task } of due) task();
  };
  const setState = (next: ContextState): void => {
    if (state === next) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const replaceContext = (): void => {
    context = 0;
    nodes = [];
    state = 'suspended';
    setState('running');
  };

  const after: After = (ms, task) => {
    const timer = { dueMs: nowMs + ms, task };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  const device: AudioDevice = {
    load: async () => ok(undefined),
    state: () => state,
    contextTime: () => context,
    performanceNow: () => nowMs,
    outputTimestamp: () => output({ contextTime: context - latency, performanceTime: nowMs }),
    outputLatency: () => latency,
    queue: (sound, when, volume = 1) => {
      const node = { sound, volume, when: Math.max(when, context) };
      nodes.push(node);
      return {
        cancel: () => {
          nodes = nodes.filter((other) => other !== node);
        },
      };
    },
    playNow: (sound) => untimed.push(sound),
    learn: async (_, file) => file !== undefined,
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume: () => {
      calls.push('resume');
      if (resumes) setState('running');
    },
    restart: () => {
      calls.push('restart');
      if (cure === 'restart') isFrozen = false;
      setState('suspended');
      setState('running');
    },
    rebuild: async () => {
      calls.push('rebuild');
      if (cure !== 'never') isFrozen = false;
      replaceContext();
    },
    keepAlive: (on) => calls.push(on ? 'tone on' : 'tone off'),
    claimSession: (mixing) => calls.push(mixing ? `claim ${mixing}` : 'release'),
    setVolume: () => undefined,
    dispose: () => listeners.clear(),
  };

  /** Time passes for everyone; `onStep` ticks the rest of the world. */
  const advance = (ms: number, onStep: () => void = () => undefined): void => {
    for (let left = ms; left > 0; left -= STEP_MS) {
      const step = Math.min(STEP_MS, left);
      render(step);
      nowMs += step;
      runTimers();
      if (!isBlocked) onStep();
    }
  };

  return {
    device,
    after,
    emitted,
    /** The same sounds in seconds of context time. */
    rendered,
    untimed,
    calls,
    advance,
    nowMs: () => nowMs,
    nodes: () => [...nodes],
    setState,
    replaceContext,
    /** Says `running` and renders nothing. */
    freeze: (cured: typeof cure) => {
      isFrozen = true;
      cure = cured;
    },
    block: (on: boolean) => {
      isBlocked = on;
    },
    /** `resume()` neither succeeds nor fails. */
    hangResume: (on: boolean) => {
      resumes = !on;
    },
    /** An underrun: that much context time is missing from now on. */
    underrun: (ms: number) => {
      context -= ms / 1000;
    },
    reportOutput: (next: typeof output) => {
      output = next;
    },
  };
};
