import { readFile, stat } from 'node:fs/promises';

const LOUD = 0.05;
const QUIET_S = 0.05;
const LISTEN_S = 0.04;
/** Further off than this, a beep is missed and another one is extra. */
const MISSED_MS = 900;

export type Onset = { readonly atMs: number; readonly hz: number };

/** The pitches of one source: its start tone and its beeps. */
export type Voice = { readonly startHz: number; readonly beepHz: number };

export type Verdict = {
  readonly missed: number;
  readonly extra: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
};

/** Energy at `hz`, by the Goertzel algorithm. */
const power = (samples: readonly number[], hz: number, rate: number): number => {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / rate);
  let [older, newer] = [0, 0];
  for (const x of samples) [older, newer] = [newer, x + turn * newer - older];
  return older * older + newer * newer - turn * older * newer;
};

/** Of a raw 16-bit mono recording. */
export const lengthMs = async (path: string, rate: number): Promise<number> =>
  (await stat(path)).size / 2 / (rate / 1000);

/** Sounds in a raw 16-bit mono recording: the first loud sample after 50 ms without one, and its pitch. */
export const findOnsets = async (
  path: string,
  rate: number,
  pitches: readonly number[],
): Promise<readonly Onset[]> => {
  const raw = await readFile(path);
  const count = Math.floor(raw.length / 2);
  const sample = (i: number): number => (i < count ? raw.readInt16LE(i * 2) / 32_768 : 0);
  const pitchAt = (from: number): number => {
    const heard = Array.from({ length: LISTEN_S * rate }, (_, i) => sample(from + i));
    const [first = 0] = pitches;
    return pitches.reduce(
      (best, hz) => (power(heard, hz, rate) > power(heard, best, rate) ? hz : best),
      first,
    );
  };
  const onsets: Onset[] = [];
  let lastLoud = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1) {
    if (Math.abs(sample(i)) < LOUD) continue;
    if (i - lastLoud > QUIET_S * rate) onsets.push({ atMs: (i / rate) * 1000, hz: pitchAt(i) });
    lastLoud = i;
  }
  return onsets;
};

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;

/** How far each beep of a voice lies from the plan, anchored on its start tone. */
export const compare = (
  onsets: readonly Onset[],
  voice: Voice,
  beepsMs: readonly number[],
): Verdict => {
  const start = onsets.find(({ hz }) => hz === voice.startHz)?.atMs ?? Number.NaN;
  const beeps = onsets.filter(({ hz }) => hz === voice.beepHz).map(({ atMs }) => atMs - start);
  const starts = onsets.filter(({ hz }) => hz === voice.startHz).length;
  const errors = beepsMs
    .map((ms) => Math.min(...beeps.map((beep) => Math.abs(beep - ms))))
    .filter((error) => error < MISSED_MS)
    .sort((a, b) => a - b);
  return {
    missed: beepsMs.length - errors.length,
    extra: beeps.length - errors.length + starts - 1,
    p50: share(errors, 0.5),
    p99: share(errors, 0.99),
    max: errors.at(-1) ?? Number.NaN,
  };
};
