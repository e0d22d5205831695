import { createSignal, lazy, Show, Suspense } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import { Icon } from '../../parts/icons.tsx';

/** Not needed to run a session: comes when laps can come, so that the first does not wait for it, with trouble, or at a press. */
const TrackTools = lazy(async () => ({ default: (await import('./TrackTools.tsx')).TrackTools }));

/** Opens the laps, and brings what is offered about them. Its own Suspense: the clock never waits for it. */
export const ToolsButton = (props: {
  readonly runner: SessionRunner;
  readonly label: string;
  /** There is something to offer, perhaps. */
  readonly wanted: unknown;
}) => {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <Show when={open() || props.wanted}>
        <Suspense>
          <TrackTools runner={props.runner} open={open()} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
      <button
        type="button"
        class="button icon"
        aria-label={props.label}
        on:click={() => setOpen(true)}
      >
        <Icon name="laps" />
      </button>
    </>
  );
};
