import { type Accessor, createSignal, onMount } from 'solid-js';
import type { SettingsStore } from '../machine/ports.ts';
import { createReady } from './create-ready.ts';

export type KeptForm<T> = {
  readonly form: Accessor<T>;
  readonly change: (changes: Partial<T>) => void;
  /** What was kept from the last visit has arrived, or there is nothing. */
  readonly loaded: Accessor<boolean>;
  /** It has, or is waited for no longer: what is built before is built twice. */
  readonly ready: Accessor<boolean>;
};

/**
 * A form as it was left. Whatever is typed before the storage has answered wins over it, and every
 * change is kept at once: there is no button to save. `read` makes a form of whatever was stored.
 */
export const createKeptForm = <T extends object>(
  settings: SettingsStore,
  name: string,
  read: (stored: unknown) => T,
): KeptForm<T> => {
  const [form, setForm] = createSignal(read(undefined));
  const [loaded, setLoaded] = createSignal(false);
  let early: Partial<T> = {};
  const keep = (): void => {
    if (loaded()) void settings.set(name, form());
  };
  onMount(async () => {
    const kept = await settings.get(name);
    setForm(() => ({ ...read(kept.ok ? kept.value : undefined), ...early }));
    setLoaded(true);
    if (Object.keys(early).length > 0) keep();
  });
  const change = (changes: Partial<T>): void => {
    early = { ...early, ...changes };
    setForm((current) => ({ ...current, ...changes }));
    keep();
  };
  return { form, change, loaded, ready: createReady(loaded) };
};
