import type { SessionRunner } from '../../../machine/services.ts';

/**
 * The whole screen, behind everything else and never its parent. A capture is the moment of contact, so it listens to
 * `pointerdown`; assistive technology clicks without a pointer. Keys are captured elsewhere: their clicks are stopped.
 */
export const LapButton = (props: {
  readonly runner: SessionRunner;
  readonly label: string;
  readonly disabled: boolean;
}) => {
  let pressed = false;
  const capture = (event: Event): void => {
    const { runner } = props;
    runner.capture({ at: runner.clock.stampOf(event.timeStamp), source: 'screen' });
  };
  const press = (event: PointerEvent): void => {
    if (props.disabled || !event.isPrimary || event.button !== 0) return;
    pressed = true;
    capture(event);
  };
  const click = (event: MouseEvent): void => {
    if (event.detail === 0 && !pressed) capture(event);
    pressed = false;
  };
  return (
    <button
      type="button"
      class="lap"
      aria-label={props.label}
      disabled={props.disabled}
      on:pointerdown={press}
      on:click={click}
      on:keyup={(event: KeyboardEvent) => event.preventDefault()}
      on:contextmenu={(event: Event) => event.preventDefault()}
    />
  );
};
