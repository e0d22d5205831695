import { expect, test } from 'vitest';
import { afterFrame } from '../../src/ui/after-frame.ts';

const drawn = (): Promise<void> => new Promise((resolve) => void afterFrame(resolve));

test('a task runs once, and one that is called off does not', async () => {
  const runs = { kept: 0, calledOff: 0 };
  afterFrame(() => {
    runs.kept += 1;
  });
  afterFrame(() => {
    runs.calledOff += 1;
  })();
  await drawn();
  await drawn();
  expect(runs).toEqual({ kept: 1, calledOff: 0 });
});
