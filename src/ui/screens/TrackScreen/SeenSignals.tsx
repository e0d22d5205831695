import { Show } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import { useServices } from '../../services-context.tsx';
import { CueSignals } from './CueSignals.tsx';
import { StartCalls } from './StartCalls.tsx';

/** What is seen of the sounds, where that is wanted: flashes, and a starter's commands. */
export const SeenSignals = (props: { readonly runner: SessionRunner }) => {
  const { flash, vibrate } = useServices().preferences.now();
  return (
    <>
      <Show when={flash || vibrate}>
        <CueSignals runner={props.runner} />
      </Show>
      <Show when={props.runner.snapshot().state.header.options.commands}>
        <StartCalls runner={props.runner} />
      </Show>
    </>
  );
};
