import { Howler } from 'howler';
import type { DeviceFacts, SoundFacts } from '../../machine/ports.ts';

/** What is needed of the browser, so that tests can play its part. */
export type FactsDevice = {
  readonly userAgent: string;
  readonly touchPoints: number;
  readonly hasAudioSession: boolean;
  /** Seconds from page to loudspeaker as the browser reports it, now. */
  outputLatency(): number | undefined;
};

/** An iPad calls itself a Macintosh, and is one that has fingers on it. */
const systemOf = ({ userAgent, touchPoints }: FactsDevice): SoundFacts['system'] => {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (/Macintosh/.test(userAgent) && touchPoints > 1) return 'ios';
  return /Android/.test(userAgent) ? 'android' : 'other';
};

export const makeFacts = (device: FactsDevice): DeviceFacts => ({
  sound: () => {
    const seconds = device.outputLatency();
    const isKnown = seconds !== undefined && Number.isFinite(seconds) && seconds > 0;
    return {
      system: systemOf(device),
      canPassMuteSwitch: device.hasAudioSession,
      ...(isKnown ? { outputLatencyMs: Math.round(seconds * 1000) } : {}),
    };
  },
});

/** The context is Howler's, and can be replaced at any time. */
export const browserFacts = (): DeviceFacts =>
  makeFacts({
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    hasAudioSession: 'audioSession' in navigator,
    outputLatency: () => Howler.ctx?.outputLatency,
  });
