import type { Job } from './page.ts';

const note = (context: AudioContext, hz: number, at: number): void => {
  const tone = new OscillatorNode(context, { frequency: hz });
  const gain = new GainNode(context, { gain: 0.5 });
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.2);
};

/**
 * The least a page can do, as a measure of the machine: everything queued on the audio clock at once,
 * and a constant too small to hear that keeps the output from ever being digital silence.
 */
export const playControl = ({ leadMs, beepsMs, voice }: Job): Promise<void> => {
  const context = new AudioContext();
  const constant = new ConstantSourceNode(context, { offset: 1e-7 });
  constant.connect(context.destination);
  constant.start();
  return context.resume().then(() => {
    const start = context.currentTime + leadMs / 1000;
    note(context, voice.startHz, start);
    for (const ms of beepsMs) note(context, voice.beepHz, start + ms / 1000);
  });
};
