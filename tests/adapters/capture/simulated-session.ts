import { makeSimulatedRunner } from '../../../src/adapters/capture/simulated-runner.ts';
import { makeFakeClock } from '../../../src/adapters/clock/fake-clock.ts';
import { makeFakeTicker } from '../../../src/adapters/clock/fake-ticker.ts';
import type { Phase, Setup } from '../../../src/domain/plan/plan.ts';
import { advance } from '../../../src/domain/session/advance.ts';
import { fold } from '../../../src/domain/session/fold.ts';
import type { Ending, Entry, EntryBody, SessionHeader } from '../../../src/domain/session/log.ts';
import type { SessionState } from '../../../src/domain/session/state.ts';
import type { EpochMs } from '../../../src/domain/units.ts';
import type { RawCapture } from '../../../src/machine/ports.ts';

const setup: Setup = { track: { lapM: 400, lane: 1, laneWidthM: 1.22 }, repStart: 'onward' };

/** 800 m in 3:31.2, seen at the marks given. */
export const rep = (index: number, atPhoneM: readonly number[]): Phase => ({
  kind: 'rep',
  distanceM: 800,
  targetMs: 211_200,
  startM: 0,
  rep: index,
  marks: [...new Set([...atPhoneM, 800])].map((distanceM) => ({
    distanceM,
    targetMs: distanceM * 264,
    atPhone: atPhoneM.includes(distanceM),
    isFinish: distanceM === 800,
  })),
});

export const recovery: Phase = { kind: 'recovery', targetMs: 90_000, startM: 0, marks: [] };
export const open = (kind: 'warmUp' | 'coolDown'): Phase => ({ kind, startM: 0, marks: [] });

/** A session that folds its own log, a simulated runner in it, and ticks as late as one likes. */
export const makeSimulatedSession = (
  phases: readonly Phase[],
  options: { ending?: Ending; seed?: number; setup?: Partial<Setup> } = {},
) => {
  const clock = makeFakeClock();
  const ticker = makeFakeTicker();
  const entries: Entry[] = [];
  const captures: RawCapture[] = [];
  const header: SessionHeader = {
    v: 1,
    id: 'demo',
    runner: 'me',
    createdAt: clock.now(),
    title: '',
    workoutText: '',
    setup: { ...setup, ...options.setup },
    plan: { phases },
    options: { ending: options.ending ?? 'clock', countInMs: 10_000 },
  };
  let logged = fold(header, entries);
  const log = (at: EpochMs, body: EntryBody): void => {
    entries.push({ v: 1, seq: entries.length, at, ...body });
    logged = fold(header, entries);
  };
  const state = (): SessionState => advance(logged, clock.now());
  const runner = makeSimulatedRunner({
    clock,
    ticker,
    state,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });
  const stop = runner.listen((capture) => {
    captures.push(capture);
    log(capture.at, { type: 'capture', source: capture.source });
  });
  log(clock.now(), { type: 'start' });
  return {
    clock,
    ticker,
    runner,
    state,
    captures,
    stop,
    command: (body: EntryBody) => log(clock.now(), body),
    run: (ms: number, tickMs = 2000) => {
      for (let left = ms; left > 0; left -= tickMs) {
        clock.advance(Math.min(left, tickMs));
        ticker.tick();
      }
    },
  };
};
