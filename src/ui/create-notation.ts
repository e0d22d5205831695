import type { Accessor } from 'solid-js';
import type { Services } from '../machine/services.ts';
import { createWhenNeeded } from './create-when-needed.ts';

type Notation = Awaited<ReturnType<Services['notation']>>;

/** The reader of shorthand, from the moment somebody needs it. */
export const createNotation = (
  services: Pick<Services, 'notation'>,
  needed: () => boolean,
): Accessor<Notation | undefined> => createWhenNeeded(services.notation, needed);
