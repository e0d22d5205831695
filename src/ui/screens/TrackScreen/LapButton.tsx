import { onCleanup, onMount } from 'solid-js';
import type { SessionRunner } from '../../../machine/services.ts';
import { useServices } from '../../services-context.tsx';

/**
 * The whole screen, behind everything else and never its parent. The capture adapter listens to it:
 * the moment of contact counts, at the event's own time stamp. Keys are captured elsewhere, so the
 * click that a key would make of this button is stopped.
 */
export const LapButton = (props: {
  readonly runner: SessionRunner;
  readonly label: string;
  readonly disabled: boolean;
}) => {
  const services = useServices();
  let button: HTMLButtonElement | undefined;
  onMount(() => {
    if (!button) return;
    const source = services.screenCapture(props.runner.clock, button);
    // A locked screen is disabled, which stops clicks but not every pointer event.
    onCleanup(source.listen((raw) => !props.disabled && props.runner.capture(raw)));
  });
  return (
    <button
      ref={(element) => {
        button = element;
      }}
      type="button"
      class="lap"
      aria-label={props.label}
      disabled={props.disabled}
      on:keyup={(event: KeyboardEvent) => event.preventDefault()}
      on:contextmenu={(event: Event) => event.preventDefault()}
    />
  );
};
