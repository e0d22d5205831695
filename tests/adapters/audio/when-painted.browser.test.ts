import { expect, test } from 'vitest';
import { whenPainted } from '../../../src/adapters/audio/when-quiet.ts';

test('sounds of a session that runs come once, after the frame that shows it', async () => {
  const order: string[] = [];
  whenPainted(() => order.push('load'));
  requestAnimationFrame(() => order.push('frame'));
  await expect.poll(() => order).toEqual(['frame', 'load']);
  // Longer than a page that paints nothing is waited for.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(order).toEqual(['frame', 'load']);
});
