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

/**
 * By how much the audio clock's standing against `performance.now()` changed, ms: 0, and each change between
 * two instants. On a machine that is too busy to feed its sound card the audio clock loses time, and cues
 * move within the graph to stay right in the air: then a beep belongs where the old or the new standing
 * puts it.
 */
export const watchCard = (): { stop(): readonly number[] } => {
  const standings: number[] = [];
  const look = (): void => {
    const { contextTime = 0, performanceTime = 0 } = Howler.ctx.getOutputTimestamp();
    const standing = contextTime * 1000 - performanceTime;
    if (standings.every((known) => Math.abs(known - standing) > 1)) standings.push(standing);
  };
  look();
  const timer = setInterval(look, 25);
  return {
    stop: () => {
      clearInterval(timer);
      return standings.flatMap((to) => standings.map((from) => to - from));
    },
  };
};
