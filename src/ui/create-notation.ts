import type { Accessor } from 'solid-js';
import type { Services } from '../machine/services.ts';
import type { Reader } from '../view/reader.ts';
import type { FirstWords } from '../words/words.ts';
import { createWhenNeeded } from './create-when-needed.ts';

/** The reader of shorthand and what it says, from the moment somebody needs it. */
export const createNotation = (
  services: Pick<Services, 'notation'>,
  words: Pick<FirstWords, 'all'>,
  needed: () => boolean,
): Accessor<Reader | undefined> =>
  createWhenNeeded(async () => {
    const [{ makeReader }, notation, all] = await Promise.all([
      import('../view/reader.ts'),
      services.notation(),
      words.all(),
    ]);
    return makeReader(notation, await all.reader(), all.setup);
  }, needed);
