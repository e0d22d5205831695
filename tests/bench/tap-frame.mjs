import { openBuiltApp } from './open-built-app.mjs';

/**
 * How long it takes from a finger on the built Track screen to the paint that shows its lap as pending, on a CPU
 * slowed four times; the issue allows 50 ms. Touches are the browser's own, and a touch's time begins with its
 * event's stamp, so that a busy main thread counts against us.
 */
const slowedBy = 4;
const allowedMs = 50;
const taps = 12;

const { browser, url, close } = await openBuiltApp();
const context = await browser.newContext({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
});
const page = await context.newPage();
const device = await context.newCDPSession(page);

/** From the stamp of each touch to the frame in which the last split had changed, and to what it was then. */
const watch = () =>
  page.evaluate(() => {
    let since;
    addEventListener('pointerdown', ({ timeStamp }) => (since = timeStamp), { capture: true });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'pointerdown') globalThis.paints.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
    new MutationObserver(() => {
      const line = document.querySelector('.last .keeping');
      if (since === undefined || !line) return;
      const touched = since;
      since = undefined;
      const keeping = line.dataset.keeping;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.shown.push({ ms: performance.now() - touched, keeping });
        port2.postMessage(undefined);
      });
    }).observe(document.querySelector('.last'), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });

/** Laps of 5 s: on the smallest lap that a track may have, a runner would have to pass as often. */
const lapMs = 5000;
await page.goto(`${url}#/setup`);
await page.getByLabel('Race time', { exact: true }).fill('22:00');
await page.getByLabel('Workout', { exact: true }).fill('2x2000 in 200, 10s rest');
await page.getByRole('radio', { name: 'Other', exact: true }).tap();
await page.getByLabel('Lap length in metres', { exact: true }).fill('50');
await page.getByRole('checkbox', { name: /^warm-up/i }).tap();
await page.getByRole('button', { name: 'Start session', exact: true }).tap();
await page.locator('[role=timer][data-mode=rep]').waitFor({ timeout: 60_000 });
const begun = Date.now();
const untilLap = (lap) => page.waitForTimeout(Math.max(0, begun + lap * lapMs - Date.now()));
// The first lap brings the tools for laps: not what is measured.
await untilLap(1);
await page.touchscreen.tap(195, 200);
const figures = (times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => `${sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1)} ms`;
  return `median ${at(0.5)}, 95 % ${at(0.95)}, worst ${at(1)} of ${sorted.length}`;
};
console.log(`from a finger to its lap on the screen (${allowedMs} ms allowed when slowed):`);
const measure = async (name, rate, wait) => {
  await page.evaluate(() => {
    globalThis.shown = [];
    globalThis.paints = [];
  });
  await device.send('Emulation.setCPUThrottlingRate', { rate });
  for (let tap = 0; tap < taps; tap += 1) {
    await wait(tap);
    await page.touchscreen.tap(195, 200);
  }
  await page.waitForTimeout(1250);
  await device.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const [shown, paints] = await page.evaluate(() => [globalThis.shown, globalThis.paints]);
  console.log(`  ${name}, slowed ${rate} times: ${figures(shown.map(({ ms }) => ms))}`);
  console.log(`    as the browser tells it, in steps of 8 ms: ${figures(paints)}`);
  console.log(`    first seen as: ${[...new Set(shown.map(({ keeping }) => keeping))].join(', ')}`);
};
await watch();
await measure('laps', 1, (tap) => untilLap(2 + tap));
await measure('laps', slowedBy, (tap) => untilLap(2 + taps + tap));
await measure('double taps', slowedBy, () => page.waitForTimeout(1250));
await close();
