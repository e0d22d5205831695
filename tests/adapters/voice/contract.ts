import { beforeEach, describe, expect, it } from 'vitest';
import type { Voice } from '../../../src/machine/ports.ts';

/** What every `Voice` promises. */
export const describeVoiceContract = (name: string, make: () => Promise<Voice>): void => {
  describe(`${name} keeps the promises of Voice`, () => {
    let voice: Voice;
    beforeEach(async () => {
      voice = await make();
    });

    it('has nothing recorded before it is loaded', async () => {
      expect(voice.recorded('three twenty')).toBeUndefined();
      expect((await voice.load()).ok).toBe(true);
      expect(voice.recorded('three twenty')).toBeDefined();
    });

    it('may be loaded twice', async () => {
      await voice.load();
      expect((await voice.load()).ok).toBe(true);
    });

    it('takes longer for more words, recorded or not', async () => {
      await voice.load();
      const [short, long] = ['three', 'three of six'].map((text) => voice.recorded(text));
      expect(short?.lengthMs).toBeGreaterThan(100);
      expect(long?.lengthMs).toBeGreaterThan(short?.lengthMs ?? Number.NaN);
      expect(long?.file.byteLength).toBeGreaterThan(0);
      expect(voice.spokenMs('Xenia and Xaver')).toBeGreaterThan(
        voice.spokenMs('Xenia') ?? Number.NaN,
      );
    });

    it('leaves names and figures to the system', async () => {
      await voice.load();
      expect(voice.recorded('Xenia')).toBeUndefined();
      expect(voice.recorded('lap 3')).toBeUndefined();
      expect(voice.spokenMs(' ')).toBeUndefined();
    });

    it('takes every call at any time', () => {
      voice.hush();
      voice.unlock();
      voice.say('Xenia', 0.5);
      voice.hush();
      expect(voice.recorded('')).toBeUndefined();
    });
  });
};
