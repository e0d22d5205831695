import { type Accessor, createEffect, createMemo, createSignal, untrack } from 'solid-js';
import type { PlainCommandName } from '../../../domain/session/log.ts';
import type { SessionRunner } from '../../../machine/services.ts';
import { type TrackView, trackView } from '../../../view/track-view.ts';
import type { FirstWords } from '../../../words/words.ts';
import { createPaintTime, createSnapshot } from '../../session-signals.ts';
import type { LapsShown } from './laps-shown.ts';

/** No more frames a second than a demo's running dots need; and just after a figure changes, not just before. */
const PAINT_MS = { least: 33, after: 2 } as const;

export type TrackSignals = {
  readonly view: Accessor<TrackView>;
  /** Loaded when the first rep begins: nobody has a lap before. */
  readonly laps: Accessor<LapsShown | undefined>;
  /** Buttons ask: would this be taken now? */
  readonly can: (name: PlainCommandName) => boolean;
  /** Set while the session is only held in memory. */
  readonly trouble: () => unknown;
};

export const createTrackView = (runner: SessionRunner, words: FirstWords): TrackSignals => {
  const snapshot = createSnapshot(runner);
  const paintMs = (): number =>
    Math.max(PAINT_MS.least, view().staysTrueMs / runner.clock.rate + PAINT_MS.after);
  const now = createPaintTime(runner.clock, paintMs);
  const [laps, setLaps] = createSignal<LapsShown>();
  const view = createMemo(() => trackView(snapshot(), now(), words, laps()?.tell));
  const mode = createMemo(() => view().mode);
  // Asked for again with each phase, should the network have failed before the app was kept on the phone.
  createEffect(() => {
    mode();
    if (laps() || !untrack(view).lapsBegan) return;
    import('./laps-shown.ts').then(
      ({ lapsShown }) => setLaps(lapsShown),
      () => undefined,
    );
  });
  // What can be pressed changes with commands and phases, never from one paint to the next.
  const can = (name: PlainCommandName): boolean => {
    snapshot();
    mode();
    return runner.can(name);
  };
  return { view, laps, can, trouble: () => snapshot().storeError };
};
