import { type Accessor, createSignal, onMount } from 'solid-js';
import type { SettingsStore } from '../../../machine/ports.ts';
import { firstForm, readForm, type SetupForm, setupSetting } from '../../../view/setup-form.ts';

type FormHandle = {
  readonly form: Accessor<SetupForm>;
  readonly change: (changes: Partial<SetupForm>) => void;
  /** What was kept from the last visit has arrived, or there is nothing. */
  readonly loaded: Accessor<boolean>;
};

/**
 * The setup form as it was left. Whatever is typed before the storage has answered wins over it, and
 * every change is kept at once: there is no button to save.
 */
export const createSetupForm = (settings: SettingsStore): FormHandle => {
  const [form, setForm] = createSignal(firstForm);
  const [loaded, setLoaded] = createSignal(false);
  let early: Partial<SetupForm> = {};
  const keep = (): void => {
    if (loaded()) void settings.set(setupSetting, form());
  };
  onMount(async () => {
    const kept = await settings.get(setupSetting);
    setForm({ ...readForm(kept.ok ? kept.value : undefined), ...early });
    setLoaded(true);
    if (Object.keys(early).length > 0) keep();
  });
  const change = (changes: Partial<SetupForm>): void => {
    early = { ...early, ...changes };
    setForm((current) => ({ ...current, ...changes }));
    keep();
  };
  return { form, change, loaded };
};
