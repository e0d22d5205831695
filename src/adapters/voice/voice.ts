import { err, ok } from '../../domain/result.ts';
import type { Voice } from '../../machine/ports.ts';
import { decodeAdpcm } from './ima-adpcm.ts';
import { compose, type PieceTable, partsOf } from './pieces.ts';
import type { SystemVoice } from './system-voice.ts';
import { wavFile } from './wav.ts';

type Parts = {
  readonly fetchFile: () => Promise<ArrayBuffer>;
  readonly table: PieceTable;
  readonly system: SystemVoice | undefined;
};

type Pcm = { readonly rate: number; readonly samples: Int16Array };

// An engine's usual pace, measured on sentences of the library; what it overruns is cut off.
const MS_PER_LETTER = 75;
const LEAST_MS = 400;

const pcmOf = async (fetchFile: Parts['fetchFile']): Promise<Pcm | string> => {
  try {
    return decodeAdpcm(await fetchFile()) ?? 'the words are not in a known format';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Words from a recording where it has them all, from the system's voice where it does not. */
export const makeVoice = ({ fetchFile, table, system }: Parts): Voice => {
  let pcm: Pcm | undefined;
  let loading: ReturnType<Voice['load']> | undefined;
  const loadOnce = async (): ReturnType<Voice['load']> => {
    const read = await pcmOf(fetchFile);
    if (typeof read !== 'string') pcm = read;
    // What failed may be tried again.
    else loading = undefined;
    return typeof read === 'string' ? err(read) : ok(undefined);
  };
  return {
    load: () => {
      loading ??= loadOnce();
      return loading;
    },
    recorded: (text) => {
      const parts = pcm && partsOf(text, table);
      if (!parts || !pcm) return undefined;
      const samples = compose(parts, table, pcm);
      return { lengthMs: (samples.length / pcm.rate) * 1000, file: wavFile(samples, pcm.rate) };
    },
    spokenMs: (text) =>
      system && text.trim() !== '' ? LEAST_MS + MS_PER_LETTER * text.length : undefined,
    say: (text, volume) => system?.say(text, volume),
    hush: () => system?.hush(),
    // A breath without a sound: from now on iPhones let it speak without a gesture.
    unlock: () => system?.say(' ', 0),
  };
};
