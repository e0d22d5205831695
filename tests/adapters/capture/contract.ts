import { describe, expect, it } from 'vitest';
import type { CaptureSource, RawCapture } from '../../../src/machine/ports.ts';

export type CaptureRig = {
  readonly source: CaptureSource;
  /** Makes the runner pass once; answers when that was, on the session clock. */
  pass(): number;
};

/** What every source of captures promises. */
export const captureContract = (makeRig: () => CaptureRig): void => {
  describe('capture contract', () => {
    it('tells everyone who listens, once for each pass, when it was', () => {
      const { source, pass } = makeRig();
      const first: RawCapture[] = [];
      const second: RawCapture[] = [];
      const stops = [
        source.listen((capture) => first.push(capture)),
        source.listen((capture) => second.push(capture)),
      ];
      const passes = [pass(), pass()];
      expect(first.map(({ at }) => at)).toEqual(passes);
      expect(second).toEqual(first);
      for (const stop of stops) stop();
    });

    it('is silent once nobody listens, and can be stopped twice', () => {
      const { source, pass } = makeRig();
      const heard: RawCapture[] = [];
      const stop = source.listen((capture) => heard.push(capture));
      stop();
      stop();
      pass();
      expect(heard).toEqual([]);
    });

    it('stops one listener without the other', () => {
      const { source, pass } = makeRig();
      const heard: RawCapture[] = [];
      const listener = (capture: RawCapture) => heard.push(capture);
      const stopFirst = source.listen(listener);
      const stopSecond = source.listen(listener);
      stopFirst();
      pass();
      expect(heard).toHaveLength(1);
      stopSecond();
    });
  });
};
