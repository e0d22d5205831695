// Safari and iOS 16.4+ only; not yet in TypeScript's DOM library.
// https://developer.mozilla.org/en-US/docs/Web/API/AudioSession
type WithAudioSession = Navigator & { readonly audioSession?: { type: string } };

/**
 * `playback` is heard with the mute switch on and survives the screen lock, and interrupts the user's
 * music; `ambient` leaves the music on, and does neither; `auto` gives everything back.
 */
const types = { loud: 'playback', mix: 'ambient' } as const;

export const setAudioSession = (mixing: keyof typeof types | undefined): void => {
  const { audioSession } = navigator as WithAudioSession;
  if (audioSession) audioSession.type = mixing ? types[mixing] : 'auto';
};
