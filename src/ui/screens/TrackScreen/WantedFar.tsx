import { lazy, Show, Suspense } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import type { TrackSignals } from './create-track-view.ts';

const FarAway = lazy(async () => ({ default: (await import('./FarAway.tsx')).FarAway }));

/** Loaded when the clock is to stand alone. Its own Suspense: until it is there, nothing is put away. */
export const WantedFar = (props: {
  readonly wanted: boolean;
  readonly runner: SessionRunner;
  readonly signals: TrackSignals;
  readonly locked: boolean;
  readonly onLeave: () => void;
}) => (
  <Show when={props.wanted}>
    <Suspense>
      <FarAway {...props} />
    </Suspense>
  </Show>
);
