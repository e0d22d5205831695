import { expect, it } from 'vitest';
import type { Ticker } from '../../../src/machine/ports.ts';

/** What every ticker promises. `oneTick` lets at least one tick happen. */
export const tickerContract = (makeRig: () => { ticker: Ticker; oneTick(): Promise<void> }) => {
  it('wakes everyone who started, until stopped', async () => {
    const { ticker, oneTick } = makeRig();
    const woken = { a: 0, b: 0 };
    const stopA = ticker.start(() => {
      woken.a += 1;
    });
    const stopB = ticker.start(() => {
      woken.b += 1;
    });
    await oneTick();
    expect(woken.a).toBeGreaterThan(0);
    expect(woken.b).toBeGreaterThan(0);
    stopA();
    stopA();
    const before = { ...woken };
    await oneTick();
    expect(woken.a).toBe(before.a);
    expect(woken.b).toBeGreaterThan(before.b);
    stopB();
  });

  it('starts again after everyone stopped', async () => {
    const { ticker, oneTick } = makeRig();
    ticker.start(() => undefined)();
    let woken = 0;
    const stop = ticker.start(() => {
      woken += 1;
    });
    await oneTick();
    stop();
    expect(woken).toBeGreaterThan(0);
  });

  it('lets one stop another within a tick', async () => {
    const { ticker, oneTick } = makeRig();
    let woken = 0;
    let stopSecond = (): void => undefined;
    const stopFirst = ticker.start(() => stopSecond());
    stopSecond = ticker.start(() => {
      woken += 1;
    });
    await oneTick();
    stopFirst();
    expect(woken).toBe(0);
  });
};
