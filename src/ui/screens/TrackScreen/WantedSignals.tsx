import { lazy, Show, Suspense } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import { useServices } from '../../services-context.tsx';

const SeenSignals = lazy(async () => ({
  default: (await import('./SeenSignals.tsx')).SeenSignals,
}));

/** Loaded only by whoever wants to see or feel the cues. Its own Suspense: the clock never waits for it. */
export const WantedSignals = (props: { readonly runner: SessionRunner }) => {
  const { flash, vibrate } = useServices().preferences.now();
  return (
    <Show when={flash || vibrate || props.runner.snapshot().state.header.options.commands}>
      <Suspense>
        <SeenSignals runner={props.runner} />
      </Suspense>
    </Show>
  );
};
