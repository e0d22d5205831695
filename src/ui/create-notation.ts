import { type Accessor, createEffect, createSignal } from 'solid-js';
import type { Services } from '../machine/services.ts';

type Notation = Awaited<ReturnType<Services['notation']>>;

/** The reader of shorthand, from the moment somebody needs it: it is too large to come with the first screen. */
export const createNotation = (
  services: Pick<Services, 'notation'>,
  needed: () => boolean,
): Accessor<Notation | undefined> => {
  const [notation, setNotation] = createSignal<Notation>();
  createEffect(() => {
    if (!needed() || notation()) return;
    void services.notation().then((loaded) => setNotation(() => loaded));
  });
  return notation;
};
