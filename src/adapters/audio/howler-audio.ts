import type { AudioOut, Ticker } from '../../machine/ports.ts';
import type { After } from './audio-device.ts';
import { makeAudioEngine } from './audio-engine.ts';
import { makeHowlerDevice } from './howler-device.ts';

const after: After = (ms, task) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};

/** The real sound. One per page: Howler is global. */
export const makeHowlerAudio = ({ ticker }: { readonly ticker: Ticker }): AudioOut =>
  makeAudioEngine({ device: makeHowlerDevice(), ticker, after });
