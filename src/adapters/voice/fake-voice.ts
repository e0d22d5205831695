import { ok } from '../../domain/result.ts';
import type { Voice } from '../../machine/ports.ts';

export type FakeVoice = Voice & {
  /** What the system's voice was asked to say, '-' where it was cut off, ' ' where it was unlocked. */
  readonly said: readonly string[];
};

const MS_A_WORD = 300;

/** Has recorded every word that is spelt in letters alone, but for the names that begin with X. */
export const makeFakeVoice = (): FakeVoice => {
  const said: string[] = [];
  let isLoaded = false;
  return {
    said,
    load: async () => {
      isLoaded = true;
      return ok(undefined);
    },
    recorded: (text) => {
      if (!isLoaded || !/^[a-z ,.!?-]+$/i.test(text) || /\bX/.test(text)) return undefined;
      return { lengthMs: MS_A_WORD * text.split(' ').length, file: new ArrayBuffer(8) };
    },
    spokenMs: (text) => (text.trim() === '' ? undefined : MS_A_WORD * text.split(' ').length),
    say: (text) => {
      said.push(text);
    },
    hush: () => {
      said.push('-');
    },
    unlock: () => {
      said.push(' ');
    },
  };
};
