import { expect, it } from 'vitest';
import { quietLoop } from '../../../src/adapters/capture/quiet-loop.ts';

it('is a tone of ten seconds that browsers can play and nobody hears', async () => {
  const encoded = atob(quietLoop().split(',')[1] ?? '');
  const bytes = Uint8Array.from(encoded, (character) => character.charCodeAt(0));
  const context = new OfflineAudioContext(1, 1, 8000);
  const sound = await context.decodeAudioData(bytes.buffer);
  expect(sound.duration).toBeCloseTo(10, 3);
  const loudest = Math.max(...sound.getChannelData(0).map(Math.abs));
  expect(loudest).toBeGreaterThan(0.001);
  expect(loudest).toBeLessThan(0.003);
  expect(sound.getChannelData(0).at(-1)).toBeCloseTo(0, 3);
});
