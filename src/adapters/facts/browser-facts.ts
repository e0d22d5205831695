import type { DeviceFacts } from '../../machine/ports.ts';

/** What is needed of the browser, so that tests can play its part. */
export type FactsDevice = {
  readonly userAgent: string;
  readonly touchPoints: number;
  readonly hasAudioSession: boolean;
};

/** An iPad calls itself a Macintosh, and is one that has fingers on it. */
const systemOf = ({ userAgent, touchPoints }: FactsDevice): DeviceFacts['system'] => {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (/Macintosh/.test(userAgent) && touchPoints > 1) return 'ios';
  return /Android/.test(userAgent) ? 'android' : 'other';
};

export const makeFacts = (device: FactsDevice): DeviceFacts => ({
  system: systemOf(device),
  canPassMuteSwitch: device.hasAudioSession,
});

export const browserFacts = (): DeviceFacts =>
  makeFacts({
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    hasAudioSession: 'audioSession' in navigator,
  });
