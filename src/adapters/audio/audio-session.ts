// Safari and iOS 16.4+ only; not yet in TypeScript's DOM library.
// https://developer.mozilla.org/en-US/docs/Web/API/AudioSession
type WithAudioSession = Navigator & { readonly audioSession?: { type: string } };

/**
 * `playback` is heard with the mute switch on and survives the screen lock, and interrupts the user's
 * music; `auto` gives it back.
 */
export const setAudioSession = (type: 'playback' | 'auto'): void => {
  const { audioSession } = navigator as WithAudioSession;
  if (audioSession) audioSession.type = type;
};
