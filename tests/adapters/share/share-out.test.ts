import { describe, expect, it } from 'vitest';
import type { ShareDevice } from '../../../src/adapters/share/share-device.ts';
import { makeShareOut } from '../../../src/adapters/share/share-out.ts';
import type { SharedText } from '../../../src/machine/ports.ts';
import { type ShareRig, shareContract } from './contract.ts';

type Mood = Parameters<ShareRig['become']>[0];

/** Plays the part of the browser. */
const makeBrowser = (secure: boolean) => {
  const shared: SharedText[] = [];
  const copied: string[] = [];
  let printed = 0;
  let mood: Mood = 'willing';
  const share = async (what: SharedText): Promise<void> => {
    if (mood === 'dismissed') throw new DOMException('Share canceled', 'AbortError');
    if (mood === 'refused') throw new DOMException('Permission denied', 'NotAllowedError');
    shared.push(what);
  };
  const writeText = async (text: string): Promise<void> => {
    if (mood === 'refused') throw new DOMException('Not focused', 'NotAllowedError');
    copied.push(text);
  };
  const device: ShareDevice = {
    get share() {
      return mood === 'without' ? undefined : share;
    },
    ...(secure && { writeText }),
    copySelection: (text) => {
      if (mood !== 'refused') copied.push(text);
      return mood !== 'refused';
    },
    print: () => {
      printed += 1;
    },
  } as ShareDevice;
  return {
    device,
    become: (next: Mood) => {
      mood = next;
    },
    shared: () => shared,
    copied: () => copied,
    printed: () => printed,
  };
};

describe.each([
  ['over https', true],
  ['at a plain http address', false],
])('%s', (_where, secure) => {
  shareContract(() => {
    const browser = makeBrowser(secure);
    return { ...browser, share: makeShareOut(browser.device) };
  });
});

it('copies the old way where the new one is refused', async () => {
  const copied: string[] = [];
  const share = makeShareOut({
    writeText: async () => {
      throw new DOMException('Blocked by policy', 'NotAllowedError');
    },
    copySelection: (text) => copied.push(text) > 0,
    print: () => undefined,
  });
  expect(await share.copy('5K')).toEqual({ ok: true, value: undefined });
  expect(copied).toEqual(['5K']);
});
