import type { SoundName } from '../../domain/cues/cue.ts';

/** Where each sound's sample is. Written out, so that the build copies and precaches them. */
export const soundUrls: Readonly<Record<SoundName, string>> = {
  count: new URL('../../../assets/audio/count.wav', import.meta.url).href,
  start: new URL('../../../assets/audio/start.wav', import.meta.url).href,
  beep: new URL('../../../assets/audio/beep.wav', import.meta.url).href,
  tick: new URL('../../../assets/audio/tick.wav', import.meta.url).href,
  bell: new URL('../../../assets/audio/bell.wav', import.meta.url).href,
  finish: new URL('../../../assets/audio/finish.wav', import.meta.url).href,
  warning: new URL('../../../assets/audio/warning.wav', import.meta.url).href,
  ahead: new URL('../../../assets/audio/ahead.wav', import.meta.url).href,
  behind: new URL('../../../assets/audio/behind.wav', import.meta.url).href,
  onTarget: new URL('../../../assets/audio/onTarget.wav', import.meta.url).href,
  confirm: new URL('../../../assets/audio/confirm.wav', import.meta.url).href,
};
