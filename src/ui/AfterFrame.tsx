import { createSignal, onCleanup, type ParentProps, Show } from 'solid-js';
import { afterFrame } from './after-frame.ts';

/**
 * Draws its children when what stands before them is on the screen, so that a long screen comes in several short
 * tasks. For what is below the first sight, or has its room already: it moves nothing.
 */
export const AfterFrame = (props: ParentProps) => {
  const [isDue, setDue] = createSignal(false);
  onCleanup(afterFrame(() => setDue(true)));
  return <Show when={isDue()}>{props.children}</Show>;
};
