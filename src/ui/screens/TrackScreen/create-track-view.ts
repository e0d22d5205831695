import { type Accessor, createEffect, createMemo, createSignal, untrack } from 'solid-js';
import type { PlainCommandName } from '../../../domain/session/log.ts';
import type { SessionRunner } from '../../../machine/services.ts';
import { type TrackFace, trackFace } from '../../../view/track-face.ts';
import { hasSameLaps, isStill, type Look, lookAt } from '../../../view/track-look.ts';
import { type TrackView, trackView } from '../../../view/track-view.ts';
import type { FirstWords } from '../../../words/words.ts';
import { createPaintTime, createTapSnapshot } from '../../session-signals.ts';
import type { LapsShown } from './laps-shown.ts';

/** No more frames a second than a demo's running dots need; and just after a figure changes, not just before. */
const PAINT_MS = { least: 33, after: 2 } as const;

export type TrackSignals = {
  /** The figures, with every paint. */
  readonly face: Accessor<TrackFace>;
  /** Everything else, when something happens and now and then. */
  readonly view: Accessor<TrackView>;
  /** A lap was just taken, and is not drawn yet. */
  readonly isTapped: Accessor<boolean>;
  /** Loaded when the first rep begins: nobody has a lap before. */
  readonly laps: Accessor<LapsShown | undefined>;
  /** Buttons ask: would this be taken now? */
  readonly can: (name: PlainCommandName) => boolean;
  /** Set while the session is only held in memory. */
  readonly trouble: () => unknown;
};

/** The first look of those that are the same: what follows from it is worked out once. */
const createHeld = (
  look: Accessor<Look>,
  isSame: (held: Look, next: Look) => boolean,
): Accessor<Look> =>
  createMemo((held: Look) => (isSame(held, look()) ? held : look()), untrack(look));

export const createTrackView = (runner: SessionRunner, words: FirstWords): TrackSignals => {
  const { snapshot, isTapped } = createTapSnapshot(runner);
  // Tenths run by themselves once what runs them has come.
  const staysMs = (): number => (laps() ? face().staysTrueMs : Math.min(100, face().staysTrueMs));
  const paintMs = (): number =>
    Math.max(PAINT_MS.least, staysMs() / runner.clock.rate + PAINT_MS.after);
  const now = createPaintTime(runner.clock, paintMs);
  const look = createMemo(() => lookAt(snapshot(), now()));
  const face = createMemo(() => trackFace(look().moment, words));
  const held = createHeld(look, isStill);
  const ofLaps = createHeld(look, hasSameLaps);
  const [laps, setLaps] = createSignal<LapsShown>();
  const told = createMemo(() => laps()?.tell(snapshot(), ofLaps().moment, words));
  const view = createMemo(() => trackView(snapshot(), held(), words, told()));
  const mode = createMemo(() => view().mode);
  // Asked for again with each phase, should the network have failed before the app was kept on the phone.
  createEffect(() => {
    mode();
    if (laps() || !untrack(view).lapsBegan) return;
    import('./laps-shown.ts').then(
      ({ lapsShown }) => {
        setLaps(lapsShown);
        // Judged once in vain, the first lap finds what judges it compiled.
        runner.can('capture');
      },
      () => undefined,
    );
  });
  // What can be pressed changes with commands and phases, never from one paint to the next.
  const can = (name: PlainCommandName): boolean => {
    snapshot();
    mode();
    return runner.can(name);
  };
  return { face, view, isTapped, laps, can, trouble: () => snapshot().storeError };
};
