import { createSignal, onCleanup, Show } from 'solid-js';
import { useServices } from '../../services-context.tsx';
import { createSetupForm } from './create-setup-form.ts';
import { Setup } from './Setup.tsx';

/** Storage that hangs keeps nobody from filling in a form. Ms. */
const PATIENCE_MS = 200;

/** Built once the form of the last visit is there: the plan of another would be worked out in vain. */
export const SetupScreen = () => {
  const kept = createSetupForm(useServices().settings);
  const [isLate, setLate] = createSignal(false);
  const timer = setTimeout(() => setLate(true), PATIENCE_MS);
  onCleanup(() => clearTimeout(timer));
  return (
    <Show when={kept.loaded() || isLate()}>
      <Setup kept={kept} />
    </Show>
  );
};
