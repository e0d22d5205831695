import { Howler } from 'howler';

/** Runs on the audio thread: posts the frame of every onset that follows 30 ms of silence. */
const processor = `
registerProcessor('onsets', class extends AudioWorkletProcessor {
  quietFrames = sampleRate;
  process([input]) {
    const samples = input[0] ?? [];
    for (let i = 0; i < samples.length; i += 1) {
      if (Math.abs(samples[i]) < 0.01) { this.quietFrames += 1; continue; }
      if (this.quietFrames > 0.03 * sampleRate) this.port.postMessage([currentFrame + i, this.quietFrames]);
      this.quietFrames = 0;
    }
    if (samples.length === 0) this.quietFrames += 128;
    return true;
  }
});`;

/** Onsets as the graph renders them, in seconds of context time. */
export type GraphRecorder = {
  readonly onsets: readonly number[];
  /** How long it was quiet before each onset, s. */
  readonly quiets: readonly number[];
  stop(): void;
};

/** Listens to everything that passes through Howler's master bus. */
export const recordMasterBus = async (): Promise<GraphRecorder> => {
  const { ctx, masterGain } = Howler;
  const url = URL.createObjectURL(new Blob([processor], { type: 'text/javascript' }));
  await ctx.audioWorklet.addModule(url);
  URL.revokeObjectURL(url);
  const node = new AudioWorkletNode(ctx, 'onsets', { numberOfOutputs: 0 });
  const onsets: number[] = [];
  const quiets: number[] = [];
  node.port.onmessage = ({ data: [frame, quiet] }: MessageEvent<[number, number]>) => {
    onsets.push(frame / ctx.sampleRate);
    quiets.push(quiet / ctx.sampleRate);
  };
  masterGain.connect(node);
  return {
    onsets,
    quiets,
    stop: () => {
      masterGain.disconnect(node);
      node.port.onmessage = null;
    },
  };
};

/** Within so many seconds, the audio clock's standing is taken to be one. */
const NEAR_S = 0.4;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * By how much the audio clock moved against `performance.now()` between two instants of its own, ms. On a
 * machine that is too busy to feed its sound card it loses time: what was queued comes late by as much, and
 * cues move within the graph to stay right in the air. More than one answer where the page was frozen and
 * could not look: what was lost then was lost before or after.
 */
export const watchCard = (): { stop(): (from: number, to: number) => readonly number[] } => {
  const looks: { readonly at: number; readonly standingMs: number }[] = [];
  const look = (): void => {
    const { contextTime = 0, performanceTime = 0 } = Howler.ctx.getOutputTimestamp();
    looks.push({ at: contextTime, standingMs: contextTime * 1000 - performanceTime });
  };
  look();
  const timer = setInterval(look, 25);
  const around = (at: number): number =>
    median(looks.filter((each) => Math.abs(each.at - at) < NEAR_S).map((each) => each.standingMs));
  const standingsAt = (at: number): readonly number[] => {
    if (looks.some((each) => Math.abs(each.at - at) < NEAR_S)) return [around(at)];
    const before = looks.filter((each) => each.at < at).at(-1);
    const after = looks.find((each) => each.at > at);
    return [before, after].flatMap((each) => (each ? [around(each.at)] : []));
  };
  return {
    stop: () => {
      clearInterval(timer);
      return (from, to) =>
        standingsAt(to).flatMap((end) => standingsAt(from).map((begin) => end - begin));
    },
  };
};
