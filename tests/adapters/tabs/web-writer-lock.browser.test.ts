import { expect, it } from 'vitest';
import { browserTabs, type TabsDevice } from '../../../src/adapters/tabs/tabs-device.ts';
import { makeWebWriterLock } from '../../../src/adapters/tabs/web-writer-lock.ts';
import { describeTabsContract } from './contract.ts';

let test = 0;

/** Locks belong to the whole origin: each test has names of its own. */
const makeTabs = (change: Partial<TabsDevice> = {}) => {
  test += 1;
  const prefix = `${performance.timeOrigin}.${test}`;
  return {
    tab: (own: Partial<TabsDevice> = {}) => {
      const lock = makeWebWriterLock({ ...browserTabs(), ...change, ...own });
      return { claim: (session: string) => lock.claim(`${prefix}.${session}`) };
    },
  };
};

describeTabsContract('The Web Lock', makeTabs);

const deaf = { openChannel: () => ({ say: () => undefined, close: () => undefined }) };

it('is stolen from a page that does not answer', async () => {
  const tabs = makeTabs();
  const frozen = tabs.tab(deaf).claim('a');
  await frozen.answered;
  const awake = tabs.tab().claim('a');
  await awake.answered;
  awake.takeOver();
  await expect.poll(() => awake.role(), { timeout: 5000 }).toBe('writer');
  expect(frozen.role()).toBe('viewer');
  awake.dispose();
  frozen.dispose();
});

it('does not go to a page that nobody sees, until it is seen', async () => {
  const tabs = makeTabs();
  const sight = { visible: false, change: (): void => undefined };
  const writer = tabs.tab().claim('a');
  await writer.answered;
  const hidden = tabs
    .tab({
      isVisible: () => sight.visible,
      onVisibility: (listener) => {
        sight.change = listener;
        return () => undefined;
      },
    })
    .claim('a');
  await hidden.answered;
  writer.dispose();
  const probe = tabs.tab().claim('a');
  await expect.poll(() => probe.role()).toBe('writer');
  expect(hidden.role()).toBe('viewer');
  probe.dispose();
  sight.visible = true;
  sight.change();
  await expect.poll(() => hidden.role()).toBe('writer');
  hidden.dispose();
});

it.each([
  ['does not know locks', undefined],
  [
    'refuses them',
    {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
      query: () => Promise.reject(new DOMException('no', 'SecurityError')),
    },
  ],
])('writes where the browser %s', async (_, locks) => {
  const claim = makeTabs({ locks: locks as LockManager | undefined })
    .tab()
    .claim('a');
  await claim.answered;
  expect(claim.role()).toBe('writer');
  claim.takeOver();
  claim.dispose();
});
