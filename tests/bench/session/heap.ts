import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';

export type HeapSample = { readonly minute: number; readonly bytes: number };

const heapNow = async (device: CDPSession): Promise<number> => {
  await device.send('HeapProfiler.collectGarbage');
  await device.send('HeapProfiler.collectGarbage');
  const { usedSize } = await device.send('Runtime.getHeapUsage');
  return usedSize;
};

/** The heap after a forced collection, four times a minute. */
export const watchHeap = async (
  device: CDPSession,
  minutes: number,
): Promise<readonly HeapSample[]> => {
  const samples: HeapSample[] = [];
  const from = Date.now();
  await device.send('HeapProfiler.enable');
  for (let minute = 0; minute < minutes; minute = (Date.now() - from) / 60_000) {
    samples.push({ minute, bytes: await heapNow(device) });
    await sleep(15_000);
  }
  return samples;
};

/** Kilobytes a minute, by least squares, the first minute left out. */
export const slopeKbPerMinute = (samples: readonly HeapSample[]): number => {
  const settled = samples.filter(({ minute }) => minute >= 1);
  const mean = (of: (sample: HeapSample) => number): number =>
    settled.reduce((sum, sample) => sum + of(sample), 0) / settled.length;
  const [x, y] = [mean(({ minute }) => minute), mean(({ bytes }) => bytes)];
  const over = settled.reduce((sum, each) => sum + (each.minute - x) * (each.bytes - y), 0);
  const under = settled.reduce((sum, each) => sum + (each.minute - x) ** 2, 0);
  return over / under / 1024;
};
