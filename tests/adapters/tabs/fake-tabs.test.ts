import { expect, it } from 'vitest';
import { makeFakeTabs } from '../../../src/adapters/tabs/fake-tabs.ts';
import { describeTabsContract } from './contract.ts';

describeTabsContract('The fake', makeFakeTabs);

it('puts a frozen page aside', async () => {
  const tabs = makeFakeTabs();
  const frozen = tabs.tab({ hears: false }).claim('a');
  const awake = tabs.tab().claim('a');
  awake.takeOver();
  await expect.poll(() => awake.role()).toBe('writer');
  expect(frozen.role()).toBe('viewer');
});
