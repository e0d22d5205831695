// Synthesises the cue sounds: `node assets/audio/make-sounds.mjs [folder]`.
// Pure arithmetic, no noise source: the same bytes every time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RATE = 44_100;
const PEAK = 0.92;
// Short enough to keep an onset sharp, long enough not to click.
const ATTACK_S = 0.003;
const RELEASE_S = 0.005;

/** Sine partials `[ratio, amplitude, decaySeconds]` on a fundamental. No decay: the note holds. */
const strike = (hz, lengthS, partials) => {
  const samples = new Float64Array(Math.round(lengthS * RATE));
  for (const [ratio, amplitude, decayS] of partials) {
    for (let i = 0; i < samples.length; i += 1) {
      const t = i / RATE;
      const level = decayS === undefined ? amplitude : amplitude * Math.exp(-t / decayS);
      samples[i] += level * Math.sin(2 * Math.PI * hz * ratio * t);
    }
  }
  return fade(samples);
};

const fade = (samples) => {
  const ramp = (seconds, index) => {
    const n = Math.round(seconds * RATE);
    return index >= n ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * index) / n);
  };
  return samples.map((x, i) => x * ramp(ATTACK_S, i) * ramp(RELEASE_S, samples.length - 1 - i));
};

/** Lays `[startSeconds, samples]` over each other. */
const mix = (...layers) => {
  const length = Math.max(...layers.map(([at, samples]) => Math.round(at * RATE) + samples.length));
  const out = new Float64Array(length);
  for (const [at, samples] of layers) {
    const from = Math.round(at * RATE);
    samples.forEach((x, i) => {
      out[from + i] += x;
    });
  }
  return out;
};

const normalise = (samples, peak) => {
  const top = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return samples.map((x) => (x * peak) / top);
};

/** Rounds off the peaks, so that the body of a struck sound can be louder. */
const press = (samples, drive) => normalise(samples, drive).map(Math.tanh);

// A phone's speaker is loudest and the ear keenest between 1 and 4 kHz: a tone with two overtones carries.
const BRIGHT = [
  [1, 1],
  [2, 0.6],
  [3, 0.3],
];
const PURE = [
  [1, 1],
  [2, 0.25],
];
const note = (hz, lengthS, partials = BRIGHT) => strike(hz, lengthS, partials);

// Hum, prime, minor-third tierce, quint, nominal and the upper partials of a cast bell; the close pairs
// make it shimmer. https://en.wikipedia.org/wiki/Strike_tone
const BELL = [
  [0.5, 0.3, 0.9],
  [1, 0.7, 0.7],
  [1.003, 0.4, 0.7],
  [1.183, 0.6, 0.55],
  [1.506, 0.45, 0.35],
  [2, 1, 0.45],
  [2.006, 0.5, 0.45],
  [2.514, 0.5, 0.25],
  [2.662, 0.4, 0.22],
  [3.011, 0.5, 0.18],
  [4.166, 0.4, 0.11],
  [5.433, 0.3, 0.07],
];

// Rung by hand, as at the line: quick strokes, the clapper hitting both sides in turn.
const bell = () => {
  const [forth, back] = [988, 976].map((hz) => strike(hz, 1.15, BELL));
  return press(mix([0, forth], [0.19, back], [0.38, forth], [0.57, back], [0.76, forth]), 2.5);
};

const SOUNDS = {
  count: [0.9, () => note(1047, 0.13)],
  start: [1, () => note(2093, 0.7)],
  beep: [1, () => note(1568, 0.2)],
  tick: [0.7, () => note(3136, 0.035, PURE)],
  bell: [1, bell],
  finish: [1, () => mix([0, note(1568, 0.1)], [0.14, note(1568, 0.1)], [0.28, note(2349, 0.5)])],
  warning: [0.9, () => mix([0, note(1175, 0.12)], [0.2, note(1175, 0.12)])],
  ahead: [0.9, () => mix([0, note(1319, 0.09, PURE)], [0.1, note(1976, 0.14, PURE)])],
  behind: [0.9, () => mix([0, note(1568, 0.09, PURE)], [0.1, note(1047, 0.14, PURE)])],
  onTarget: [0.9, () => mix([0, note(1568, 0.07, PURE)], [0.1, note(1568, 0.07, PURE)])],
  confirm: [0.6, () => note(2637, 0.06, PURE)],
};

/** Mono 16-bit PCM in a WAV file: every browser decodes it, and nothing is cut at the onset. */
const wav = (samples) => {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0, 'ascii');
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write('WAVEfmt ', 8, 'ascii');
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36, 'ascii');
  data.writeUInt32LE(samples.length * 2, 40);
  for (const [i, x] of samples.entries()) data.writeInt16LE(Math.round(x * 32_767), 44 + i * 2);
  return data;
};

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, [loudness, make]] of Object.entries(SOUNDS)) {
  writeFileSync(join(folder, `${name}.wav`), wav(normalise(make(), PEAK * loudness)));
}
