import { expect, it } from 'vitest';
import { makeFakeWakeLock } from '../../../src/adapters/wake/fake-wake-lock.ts';
import { describeWakeContract } from './contract.ts';

describeWakeContract('The fake', () => {
  const wake = makeFakeWakeLock();
  return { wake, settle: async () => undefined, refuse: wake.refuse };
});

it('is held again when the device grants it', () => {
  const wake = makeFakeWakeLock();
  wake.refuse();
  wake.want(true);
  expect(wake.state()).toBe('refused');
  wake.grant();
  expect(wake.state()).toBe('held');
});
