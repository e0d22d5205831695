import type { OutputTimestamp } from './audio-device.ts';

/** One look at both clocks. Times as the platform gives them: context in seconds, performance in ms. */
export type Reading = {
  readonly contextTime: number;
  readonly performanceNow: number;
  readonly output: OutputTimestamp | undefined;
  readonly latency: number;
};

/**
 * Where the `performance.now()` line lies on the audio clock: a sound to be heard at `p` ms is due at
 * `p / 1000 + offset` seconds of context time.
 */
export type Anchor = { readonly offset: number; readonly from: 'output' | 'fallback' };

const MAX_AGE_MS = 1000;
const MAX_LATENCY = 1;
const MAX_LEAD = 0.05;

const offsetOf = (output: OutputTimestamp): number =>
  output.contextTime - output.performanceTime / 1000;

/**
 * Safari 15.1–17.4 divides `contextTime` by the sample rate (ruffle PR #6493), and a pair from before an
 * interruption is stale. Either way the frame that should be heard now does not lie between zero and
 * one second behind the frames rendered.
 */
const isSane = ({ contextTime, performanceNow, output }: Reading): boolean => {
  if (output === undefined) return false;
  if (!(output.contextTime > 0 && output.performanceTime > 0)) return false;
  if (Math.abs(output.performanceTime - performanceNow) >= MAX_AGE_MS) return false;
  const heardNow = offsetOf(output) + performanceNow / 1000;
  return heardNow <= contextTime + MAX_LEAD && heardNow >= contextTime - MAX_LATENCY;
};

const median = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
};

/**
 * The offset by which most readings agree. Without a usable output timestamp: the most advanced reading
 * of the context clock, which moves in steps of a callback, less the latency the device admits.
 */
export const estimateAnchor = (readings: readonly Reading[]): Anchor | undefined => {
  const outputs = readings.filter(isSane).flatMap(({ output }) => (output ? [output] : []));
  const offset = median(outputs.map(offsetOf));
  if (offset !== undefined && outputs.length * 2 >= readings.length) {
    return { offset, from: 'output' };
  }
  const latest = readings.at(-1);
  if (latest === undefined) return undefined;
  const leads = readings.map((r) => r.contextTime - r.performanceNow / 1000);
  return { offset: Math.max(...leads) - latest.latency, from: 'fallback' };
};
