import { openBuiltApp } from './open-built-app.mjs';

/**
 * How long one key on the built Paces screen takes, from the event to finished layout, on a CPU slowed
 * four times. A frame is 16.7 ms. The browser slows by pausing the thread, so on a busy machine the
 * slowed figures hold its other work too; the undisturbed one, multiplied, is then nearer the truth.
 */
const slowedBy = 4;
const frameMs = 16.7;

const { browser, url, close } = await openBuiltApp();
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.goto(`${url}#/paces`);
await page.getByLabel('Race time', { exact: true }).fill('22:00');
await page.getByRole('table', { name: 'Race-equivalent times' }).waitFor();
await page.getByLabel('How far').fill('10000');
await page.getByLabel('Race time', { exact: true }).focus();
const device = await page.context().newCDPSession(page);

/** The times of 120 keys in ms, in rising order. */
const typeKeys = () =>
  page.evaluate(async () => {
    const field = document.getElementById('race-time');
    const taken = [];
    for (let key = 0; key < 120; key += 1) {
      const seconds = String(key % 60).padStart(2, '0');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const before = performance.now();
      field.value = `${20 + (key % 7)}:${seconds}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      taken.push(performance.now() - before);
    }
    return taken.sort((a, b) => a - b);
  });
const at = (times, share) => times[Math.floor(share * (times.length - 1))];

const free = at(await typeKeys(), 0.05);
await device.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
const slowed = await typeKeys();
const text = (ms) => `${ms.toFixed(1)} ms`;
console.log(`one key on the Paces screen (a frame is ${text(frameMs)}):`);
console.log(`  undisturbed ${text(free)}, times ${slowedBy} is ${text(free * slowedBy)}`);
console.log(
  `  slowed ${slowedBy} times: median ${text(at(slowed, 0.5))}, 95 % ${text(at(slowed, 0.95))}`,
);
await close();
