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
describeTabsContract('The lease in local storage', () => makeTabs({ locks: undefined }));

const withoutLocks = (own: Partial<TabsDevice> = {}): Partial<TabsDevice> => ({
  locks: undefined,
  ...own,
});
/** A page whose timers stand still, as those of a frozen or crashed page do, from the moment it is told. */
const freezable = () => {
  let frozen = false;
  const device: Partial<TabsDevice> = {
    after: (ms, task) => browserTabs().after(ms, () => frozen || task()),
    onLeave: () => () => undefined,
  };
  return {
    device,
    freeze: (): void => {
      frozen = true;
    },
  };
};

it('the lease of a page that is gone without a word runs out', async () => {
  const tabs = makeTabs(withoutLocks());
  const { device, freeze } = freezable();
  const crashed = tabs.tab(device).claim('a');
  await crashed.answered;
  freeze();
  const next = tabs.tab().claim('a');
  await next.answered;
  expect(next.role()).toBe('viewer');
  await expect.poll(() => next.role(), { timeout: 5000 }).toBe('writer');
  next.dispose();
});

it('the lease is taken from a page that does not answer, which steps back when it wakes', async () => {
  const tabs = makeTabs(withoutLocks());
  let late: (() => void) | undefined;
  let frozen = false;
  const sleepy = tabs
    .tab({
      after: (ms, task) =>
        browserTabs().after(ms, () => {
          if (frozen) late = task;
          else task();
        }),
    })
    .claim('a');
  await sleepy.answered;
  frozen = true;
  const awake = tabs.tab().claim('a');
  await awake.answered;
  awake.takeOver();
  await expect.poll(() => awake.role(), { timeout: 5000 }).toBe('writer');
  await expect.poll(() => late).toBeDefined();
  frozen = false;
  late?.();
  expect([sleepy.role(), awake.role()]).toEqual(['viewer', 'writer']);
  awake.dispose();
  sleepy.dispose();
});

it('two pages that claim a lease at the same moment are one writer and one viewer', async () => {
  const tabs = makeTabs(withoutLocks());
  const pair = [tabs.tab().claim('a'), tabs.tab().claim('a')];
  await Promise.all(pair.map((claim) => claim.answered));
  await expect
    .poll(() => pair.map((claim) => claim.role()).toSorted())
    .toEqual(['viewer', 'writer']);
  for (const claim of pair) claim.dispose();
});

it('a page that leaves gives its lease away at once', async () => {
  const tabs = makeTabs(withoutLocks());
  let leave = (): void => undefined;
  const { device, freeze } = freezable();
  const leaving = tabs
    .tab({
      ...device,
      onLeave: (listener) => {
        leave = listener;
        return () => undefined;
      },
    })
    .claim('a');
  await leaving.answered;
  leave();
  freeze();
  const next = tabs.tab().claim('a');
  await next.answered;
  expect(next.role()).toBe('writer');
  next.dispose();
});

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
  ['knows neither locks nor storage', undefined],
  [
    'refuses them',
    {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
      query: () => Promise.reject(new DOMException('no', 'SecurityError')),
    },
  ],
])('writes where the browser %s', async (_, locks) => {
  const claim = makeTabs({ locks: locks as LockManager | undefined, openStore: () => undefined })
    .tab()
    .claim('a');
  await claim.answered;
  expect(claim.role()).toBe('writer');
  claim.takeOver();
  claim.dispose();
});
