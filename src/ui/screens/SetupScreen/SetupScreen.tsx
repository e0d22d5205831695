import { Show } from 'solid-js';
import { useServices } from '../../services-context.tsx';
import { createSetupForm } from './create-setup-form.ts';
import { Setup } from './Setup.tsx';

/** Built once the form of the last visit is there: the plan of another would be worked out in vain. */
export const SetupScreen = () => {
  const kept = createSetupForm(useServices().settings);
  return (
    <Show when={kept.ready()}>
      <Setup kept={kept} />
    </Show>
  );
};
