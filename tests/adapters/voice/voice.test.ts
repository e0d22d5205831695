import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enPieces } from '../../../src/adapters/voice/en-pieces.ts';
import { makeFakeVoice } from '../../../src/adapters/voice/fake-voice.ts';
import { decodeAdpcm } from '../../../src/adapters/voice/ima-adpcm.ts';
import { partsOf } from '../../../src/adapters/voice/pieces.ts';
import { makeVoice } from '../../../src/adapters/voice/voice.ts';
import { textOf } from '../../../src/domain/workout/library/item.ts';
import { library } from '../../../src/domain/workout/library/library.ts';
import { enLibrary } from '../../../src/words/en-library.ts';
import { describeVoiceContract } from './contract.ts';

const path = join(import.meta.dirname, '../../../assets/audio/voice/en.wav');
const file = (): ArrayBuffer => new Uint8Array(readFileSync(path)).buffer;
const decoded = decodeAdpcm(file());

const makeTried = (fetchFile: () => Promise<ArrayBuffer> = async () => file(), mute = false) => {
  const said: string[] = [];
  const system = { say: (text: string) => said.push(text), hush: () => said.push('-') };
  const voice = makeVoice({ fetchFile, table: enPieces, system: mute ? undefined : system });
  return { voice, said };
};

const samplesIn = (wav: ArrayBuffer): Int16Array => new Int16Array(wav.slice(44));

describe('The recorded words', () => {
  it('weigh less than 300 kB', () => {
    expect(statSync(path).size).toBeLessThan(300_000);
  });

  it('all lie in the file, apart from each other', () => {
    const pieces = Object.values(enPieces).sort((a, b) => a[0] - b[0]);
    expect(pieces.length).toBeGreaterThan(60);
    pieces.forEach(([from, length], i) => {
      const end = pieces[i + 1]?.[0] ?? decoded?.samples.length ?? 0;
      expect(length).toBeGreaterThan(1600);
      expect(from + length).toBeLessThanOrEqual(end);
    });
  });

  it.each(Object.entries(enPieces))(
    '%s is loud, and begins and ends softly',
    (_, [from, length]) => {
      const samples = decoded?.samples.subarray(from, from + length) ?? new Int16Array();
      const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      expect(peak).toBeGreaterThan(16_000);
      expect(Math.abs(samples.at(0) ?? 32_767)).toBeLessThan(1500);
      expect(Math.abs(samples.at(-1) ?? 32_767)).toBeLessThan(1500);
    },
  );

  it('say what the ready-made workouts say', () => {
    const { sayings } = enLibrary;
    const said = library
      .map((item) => textOf(item, sayings, item.id === 'mile-trial' ? { words: 1 } : {}))
      .flatMap((text) => [...text.matchAll(/say "([^"]+)"/g)].map(([, words = '']) => words));
    expect(new Set(said).size).toBe(9);
    for (const text of said) expect(partsOf(text, enPieces), text).toBeDefined();
  });
});

/** Of the loudest 50 ms. */
const loudness = (samples: Int16Array, rate: number): number => {
  const size = Math.round(rate / 20);
  const power = (from: number) =>
    samples.subarray(from, from + size).reduce((sum, x) => sum + x * x, 0) / size;
  const starts = Array.from({ length: Math.ceil(samples.length / size) }, (_, i) => i * size);
  return Math.sqrt(Math.max(...starts.map(power)));
};

it('No word is as loud as a beep', () => {
  const beep = readFileSync(join(path, '../../beep.wav')).subarray(44);
  const beepSamples = new Int16Array(new Uint8Array(beep).buffer);
  for (const [from, length] of Object.values(enPieces)) {
    const samples = decoded?.samples.subarray(from, from + length) ?? new Int16Array();
    expect(0.7 * loudness(samples, 16_000)).toBeLessThan(0.75 * loudness(beepSamples, 44_100));
  }
});

describe('A file that is none', () => {
  it.each([
    ['empty', new ArrayBuffer(0)],
    ['text', new TextEncoder().encode('<!doctype html>'.repeat(20)).buffer as ArrayBuffer],
    ['cut off', file().slice(0, 1000)],
  ])('%s is no recording', (_, bytes) => {
    expect(decodeAdpcm(bytes)).toBeUndefined();
  });
});

describeVoiceContract('The voice of the browser', async () => makeTried().voice);
describeVoiceContract('The fake', async () => makeFakeVoice());

describe('The voice', () => {
  it('puts words together with a pause at a comma, as long as it says', async () => {
    const { voice } = makeTried();
    expect(voice.recorded('eight hundred')).toBeUndefined();
    expect(await voice.load()).toEqual({ ok: true, value: undefined });
    const whole = voice.recorded('eight hundred');
    const paused = voice.recorded('Eight, hundred!');
    const [, eight] = enPieces.eight ?? [0, 0];
    const [, hundred] = enPieces.hundred ?? [0, 0];
    expect(whole?.lengthMs).toBeCloseTo((eight + hundred) / 16 + 25, 0);
    expect((paused?.lengthMs ?? 0) - (whole?.lengthMs ?? 0)).toBeCloseTo(145, 0);
    expect(samplesIn(whole?.file ?? new ArrayBuffer(44)).length / 16).toBeCloseTo(
      whole?.lengthMs ?? 0,
      3,
    );
  });

  it('leaves to the system what it has no record of', async () => {
    const { voice, said } = makeTried();
    await voice.load();
    expect(voice.recorded('For Grandma')).toBeUndefined();
    expect(voice.recorded('lap 3')).toBeUndefined();
    expect(voice.recorded('')).toBeUndefined();
    expect(voice.spokenMs('For Grandma')).toBeGreaterThan(600);
    voice.say('For Grandma', 1);
    expect(said).toEqual(['For Grandma']);
  });

  it('has nothing to say it with where the system has no voice', () => {
    expect(makeTried(undefined, true).voice.spokenMs('For Grandma')).toBeUndefined();
  });

  it('tries again after a load that failed', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(file())];
    const { voice } = makeTried(() => answers.shift() ?? Promise.reject(new Error('no more')));
    expect(await voice.load()).toEqual({ ok: false, error: 'offline' });
    expect(await voice.load()).toEqual({ ok: true, value: undefined });
    expect(voice.recorded('go')).toBeDefined();
  });
});
