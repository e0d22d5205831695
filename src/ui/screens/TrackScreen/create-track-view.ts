import { type Accessor, createMemo } from 'solid-js';
import type { PlainCommandName } from '../../../domain/session/log.ts';
import type { SessionRunner } from '../../../machine/services.ts';
import { type TrackView, trackView } from '../../../view/track-view.ts';
import type { Words } from '../../../words/words.ts';
import { createPaintTime, createSnapshot } from '../../session-signals.ts';

/** Often enough for tenths not to skip; a demo's dots run far in a tenth; a standing clock needs no more than this. */
const PAINT_MS = { running: 60, demo: 30, still: 250 } as const;

export type TrackSignals = {
  readonly view: Accessor<TrackView>;
  /** Buttons ask: would this be taken now? */
  readonly can: (name: PlainCommandName) => boolean;
};

export const createTrackView = (runner: SessionRunner, words: Words): TrackSignals => {
  const snapshot = createSnapshot(runner);
  const paintMs = (): number => {
    if (snapshot().state.status !== 'running') return PAINT_MS.still;
    return runner.clock.rate > 1 ? PAINT_MS.demo : PAINT_MS.running;
  };
  const now = createPaintTime(runner.clock, paintMs);
  const view = createMemo(() => trackView(snapshot(), now(), words));
  const can = (name: PlainCommandName): boolean => {
    snapshot();
    view().mode;
    return runner.can(name);
  };
  return { view, can };
};
