import { describe, expect, it } from 'vitest';
import type { SharedText, ShareOut } from '../../../src/machine/ports.ts';

export type ShareRig = {
  readonly share: ShareOut;
  become(mood: 'willing' | 'without' | 'dismissed' | 'refused'): void;
  /** What reached other apps, the clipboard and paper. */
  shared(): readonly SharedText[];
  copied(): readonly string[];
  printed(): number;
};

const paces: SharedText = { title: 'Paces', text: '5K 22:00' };

/** What every way out of the app promises. */
export const shareContract = (makeRig: () => ShareRig): void => {
  describe('share contract', () => {
    it('hands on title and text as they are', async () => {
      const { share, shared } = makeRig();
      expect(share.canShare()).toBe(true);
      expect(await share.share(paces)).toEqual({ ok: true, value: 'shared' });
      expect(shared()).toEqual([paces]);
    });

    it('says that there is no share sheet, before and after being asked', async () => {
      const { share, become, shared } = makeRig();
      become('without');
      expect(share.canShare()).toBe(false);
      expect(await share.share(paces)).toEqual({ ok: false, error: 'unsupported' });
      expect(shared()).toEqual([]);
    });

    it('takes a closed share sheet for no error', async () => {
      const { share, become, shared } = makeRig();
      become('dismissed');
      expect(await share.share(paces)).toEqual({ ok: true, value: 'dismissed' });
      expect(shared()).toEqual([]);
    });

    it('copies', async () => {
      const { share, copied } = makeRig();
      expect(await share.copy('5K 22:00\n')).toEqual({ ok: true, value: undefined });
      expect(copied()).toEqual(['5K 22:00\n']);
    });

    it('says when it was refused, and throws nothing', async () => {
      const { share, become, copied } = makeRig();
      become('refused');
      expect(await share.share(paces)).toEqual({ ok: false, error: 'refused' });
      expect(await share.copy('5K')).toEqual({ ok: false, error: 'refused' });
      expect(copied()).toEqual([]);
    });

    it('prints', () => {
      const { share, printed } = makeRig();
      share.print();
      expect(printed()).toBe(1);
    });
  });
};
