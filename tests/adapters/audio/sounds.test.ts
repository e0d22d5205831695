import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundUrls } from '../../../src/adapters/audio/sounds.ts';

const kept = join(import.meta.dirname, '../../../assets/audio');
const names = Object.keys(soundUrls).sort();

/** The samples of a 16-bit mono file, −1 … 1. */
const samplesOf = (file: Buffer): readonly number[] =>
  Array.from({ length: (file.length - 44) / 2 }, (_, i) => file.readInt16LE(44 + i * 2) / 32_768);

const sound = (name: string): readonly number[] =>
  samplesOf(readFileSync(join(kept, `${name}.wav`)));

/** Share of the energy at `hz`, by the Goertzel algorithm. */
const power = (samples: readonly number[], hz: number): number => {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / 44_100);
  let [older, newer] = [0, 0];
  for (const x of samples) [older, newer] = [newer, x + turn * newer - older];
  return older * older + newer * newer - turn * older * newer;
};

/** Over the first 40 ms: short enough that a grid of 10 Hz misses nothing. */
const loudest = (whole: readonly number[]): number => {
  const samples = whole.slice(0, 1764);
  const pitches = Array.from({ length: 400 }, (_, i) => 300 + i * 10);
  return pitches.reduce((best, hz) => (power(samples, hz) > power(samples, best) ? hz : best), 300);
};

describe('The cue sounds', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sounds-'));
    execFileSync(process.execPath, [join(kept, 'make-sounds.mjs'), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are what the script makes, byte for byte', () => {
    for (const name of names) {
      const made = readFileSync(join(folder, `${name}.wav`));
      expect(made.equals(readFileSync(join(kept, `${name}.wav`))), name).toBe(true);
    }
  });

  it('are as many as there are names, and each has its own file', () => {
    const files = readdirSync(kept).filter((file) => file.endsWith('.wav'));
    expect(files.map((file) => basename(file, '.wav')).sort()).toEqual(names);
    for (const [name, url] of Object.entries(soundUrls)) expect(url).toContain(`/${name}.wav`);
  });

  it('weigh less than 450 kB together', () => {
    const bytes = names.reduce((sum, name) => sum + 44 + sound(name).length * 2, 0);
    expect(bytes).toBeLessThan(450_000);
  });

  it.each(names)('begin and end in silence, are loud and never clip: %s', (name) => {
    const samples = sound(name);
    const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    expect(Math.abs(samples.at(0) ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
    expect(peak).toBeGreaterThan(0.5);
    expect(peak).toBeLessThan(0.95);
  });

  it('have their loudest pitch where a phone carries furthest', () => {
    for (const name of names) {
      expect(loudest(sound(name)), name).toBeGreaterThan(900);
      expect(loudest(sound(name)), name).toBeLessThan(4000);
    }
  });

  it('tell the start from the count by an octave and by five times the length', () => {
    expect(loudest(sound('start')) / loudest(sound('count'))).toBeCloseTo(2, 1);
    expect(sound('start').length / sound('count').length).toBeGreaterThan(5);
  });
});
