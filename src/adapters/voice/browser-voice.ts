import type { Voice } from '../../machine/ports.ts';
import { enPieces } from './en-pieces.ts';
import { makeSystemVoice } from './system-voice.ts';
import { makeVoice } from './voice.ts';

const url = new URL('../../../assets/audio/voice/en.wav', import.meta.url).href;
const LOAD_LIMIT_MS = 8000;

const fetchFile = async (): Promise<ArrayBuffer> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(LOAD_LIMIT_MS) });
  if (!response.ok) throw new Error(`voice: HTTP ${response.status}`);
  return response.arrayBuffer();
};

export const makeBrowserVoice = (): Voice =>
  makeVoice({ fetchFile, table: enPieces, system: makeSystemVoice('en') });
