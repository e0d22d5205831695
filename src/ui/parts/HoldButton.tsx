import './hold-button.css';
import { createSignal, onCleanup, type ParentProps } from 'solid-js';

const HOLD_MS = 1000;

/**
 * Acts after being held for a second, so that no pocket, raindrop or stray thumb can. Assistive technology and the
 * keyboard click without a pointer: for them `onAsk` takes the place of holding.
 */
export const HoldButton = (
  props: ParentProps<{
    readonly label: string;
    readonly class?: string;
    readonly disabled?: boolean;
    readonly onHeld: () => void;
    readonly onAsk: () => void;
    /** Let go too early. */
    readonly onShort: () => void;
  }>,
) => {
  const [held, setHeld] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    setHeld(false);
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || props.disabled) return;
    setHeld(true);
    timer = setTimeout(() => {
      stop();
      props.onHeld();
    }, HOLD_MS);
  };
  const release = (): void => {
    if (timer !== undefined) props.onShort();
    stop();
  };
  onCleanup(stop);
  return (
    <button
      type="button"
      class={`button hold ${props.class ?? ''}`}
      classList={{ held: held() }}
      aria-label={props.label}
      disabled={props.disabled ?? false}
      on:pointerdown={press}
      on:pointerup={release}
      on:pointerleave={stop}
      on:pointercancel={stop}
      on:contextmenu={(event: Event) => event.preventDefault()}
      on:click={(event: MouseEvent) => event.detail === 0 && props.onAsk()}
    >
      {props.children}
    </button>
  );
};
