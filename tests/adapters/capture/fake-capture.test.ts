import { expect, it } from 'vitest';
import { makeFakeCapture } from '../../../src/adapters/capture/fake-capture.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { captureContract } from './contract.ts';

captureContract(() => {
  const source = makeFakeCapture();
  let at = 1000;
  return {
    source,
    pass: () => {
      at += 5000;
      source.emit({ at: epochMs(at), source: 'screen' });
      return at;
    },
  };
});

it('counts who listens', () => {
  const source = makeFakeCapture();
  const stop = source.listen(() => undefined);
  expect(source.listening).toBe(1);
  stop();
  expect(source.listening).toBe(0);
});
