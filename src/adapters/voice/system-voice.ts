/** What the engine needs of `speechSynthesis`; undefined where there is none. */
export type SystemVoice = {
  say(text: string, volume: number): void;
  hush(): void;
};

/**
 * Speaks what is not recorded. It cannot be told when to begin, engines of Chrome stall after about 15 s
 * of one utterance (cancelling clears that), and iPhones ignore it until a first one in a gesture.
 */
export const makeSystemVoice = (language: string): SystemVoice | undefined => {
  const engine = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!engine || typeof SpeechSynthesisUtterance !== 'function') return undefined;
  return {
    say: (text, volume) => {
      engine.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      utterance.volume = volume;
      utterance.rate = 1.1;
      engine.speak(utterance);
    },
    hush: () => engine.cancel(),
  };
};
