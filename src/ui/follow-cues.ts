import type { SignalKind } from '../domain/cues/signals.ts';
import type { Dispose } from '../machine/ports.ts';
import type { SessionRunner } from '../machine/services.ts';
import { captureSignal, nextSignalAt, plannedSignals, signalWithin } from '../view/cue-signals.ts';
import type { After } from './after-real.ts';

/** Looks again at least this often, ms of real time: a device that slept owes its timers. */
const LOOK_MS = 1000;

type Following = {
  readonly runner: SessionRunner;
  readonly after: After;
  readonly give: (kind: SignalKind) => void;
  /** Whether a capture tells how far ahead or behind it is. */
  readonly tellsDelta: () => boolean;
};

/** Gives each signal at the instant of its cue, and each capture's at once. */
export const followCues = ({ runner, after, give, tellsDelta }: Following): Dispose => {
  const { clock } = runner;
  let seen = clock.now();
  let captured = captureSignal(runner.snapshot())?.seq;
  let stopWaiting: Dispose = () => undefined;

  const look = (): void => {
    stopWaiting();
    const now = clock.now();
    const signals = plannedSignals(runner.snapshot());
    const due = signalWithin(signals, seen, now);
    seen = now;
    const next = nextSignalAt(signals, now);
    const waitMs = next === undefined ? LOOK_MS : Math.ceil((next - now) / clock.rate);
    stopWaiting = after(Math.min(LOOK_MS, waitMs), look);
    if (due) give(due);
  };
  const onSnapshot = (): void => {
    const capture = captureSignal(runner.snapshot());
    if (capture && capture.seq !== captured) {
      captured = capture.seq;
      if (tellsDelta()) give(capture.kind);
    }
    look();
  };

  const unsubscribe = runner.subscribe(onSnapshot);
  look();
  return () => {
    unsubscribe();
    stopWaiting();
  };
};
