import { type Accessor, createEffect, createSignal } from 'solid-js';

/** What `load` brings, from the moment somebody needs it: it is too large to come with the first screen. */
export const createWhenNeeded = <T>(
  load: () => Promise<T>,
  needed: () => boolean,
): Accessor<T | undefined> => {
  const [loaded, setLoaded] = createSignal<T>();
  createEffect(() => {
    if (!needed() || loaded()) return;
    void load().then((value) => setLoaded(() => value));
  });
  return loaded;
};
