import type { BrowserContext, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, clock, clockMs, setUp, start } from '../support/runner.ts';

const openPhone = phones();

type Ear = {
  /** Onsets, where they were to be heard, on the `performance.now()` line. */
  readonly onsets: number[];
  readonly contexts: AudioContext[];
  pressedAt: number;
};

declare global {
  interface Window {
    ear: Ear;
    screens: string[];
  }
}

/** Listens inside the page to what reaches the destination, to the sample; runs before the app does. */
const listen = (): void => {
  const ear: Ear = { onsets: [], contexts: [], pressedAt: Number.NaN };
  window.ear = ear;
  addEventListener(
    'click',
    (event) => {
      ear.pressedAt = event.timeStamp;
    },
    { capture: true },
  );
  const tap = (context: AudioContext): AnalyserNode => {
    const analyser = new AnalyserNode(context, { fftSize: 32_768 });
    let [heardUntil, lastLoud] = [0, -1];
    setInterval(() => {
      const samples = new Float32Array(analyser.fftSize);
      const until = Math.round(context.currentTime * context.sampleRate);
      analyser.getFloatTimeDomainData(samples);
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
      const standing = performanceTime - contextTime * 1000;
      samples.forEach((sample, i) => {
        const frame = until - samples.length + i;
        if (frame <= heardUntil || Math.abs(sample) < 0.02) return;
        const at = frame / context.sampleRate;
        if (at - lastLoud > 0.05) ear.onsets.push(at * 1000 + standing);
        lastLoud = at;
      });
      heardUntil = until;
    }, 150);
    return analyser;
  };
  const Plain = window.AudioContext;
  window.AudioContext = class extends Plain {
    constructor(options?: AudioContextOptions) {
      super(options);
      ear.contexts.push(this);
    }
  };
  const { connect } = AudioNode.prototype;
  const taps = new Map<BaseAudioContext, AnalyserNode>();
  AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
    const [target] = to;
    if (target === this.context.destination && this.context instanceof Plain) {
      const analyser = taps.get(this.context) ?? tap(this.context);
      taps.set(this.context, analyser);
      Reflect.apply(connect, this, [analyser]);
    }
    return Reflect.apply(connect, this, to) as AudioNode;
  } as typeof connect;
};

const oneVisit = async (page: Page): Promise<void> => {
  const state = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state, { timeout: 20_000 }).toBe('activated');
};

/** Straight to rep 1, without the warm-up that lasts until a tap. */
const startEights = async (page: Page): Promise<void> => {
  await page.goto(`${inject('appUrl')}#/setup`);
  await setUp(page, { distance: '5K', time: '22:00', workout: '6 × 800 @5K, 200 jog' });
  await page.getByText('passes you at').first().waitFor();
  await page.getByRole('checkbox', { name: /^warm-up/i }).uncheck();
  await start(page);
};

/** Onsets after the press of Start, ms; its confirmation at the press left out. */
const onsetsMs = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    window.ear.onsets.map((at) => at - window.ear.pressedAt).filter((at) => at > 2000),
  );

/** Whatever is loud after at least a tenth of a second of silence begins a sound. */
const sounds = (onsets: readonly number[]): readonly number[] =>
  onsets.filter((at, i) => at - (onsets[i - 1] ?? Number.NEGATIVE_INFINITY) > 1000);

const withEar = async (): Promise<{ page: Page; context: BrowserContext }> => {
  const phone = await openPhone();
  await oneVisit(phone.page);
  await phone.context.addInitScript(listen);
  return phone;
};

describe('The first cue', () => {
  it('of a cold start without a network is on time', async () => {
    const { page, context } = await withEar();
    await context.setOffline(true);
    await page.reload();
    await startEights(page);
    await expect
      .poll(() => onsetsMs(page).then(({ length }) => length), { timeout: 20_000 })
      .toBe(4);
    const onsets = await onsetsMs(page);
    onsets.forEach((at, i) => {
      // Three, two, one, start: ten seconds after the press.
      expect(Math.abs(at - (7000 + i * 1000))).toBeLessThan(40);
    });
    onsets.slice(1).forEach((at, i) => {
      expect(Math.abs(at - (onsets[i] ?? 0) - 1000)).toBeLessThan(25);
    });
  });
});

/** What the runner sees, one after the other, however busy the computer is: a command alone, or the clock. */
const noteScreens = (): void => {
  window.screens = [];
  const seen = { visibilityProperty: true, opacityProperty: true };
  const look = (): void => {
    const text = document.body.innerText;
    const command = ['On your marks', 'Set'].find((each) => text.split('\n').includes(each));
    const clock = document.querySelector('[role=timer]')?.checkVisibility(seen) && 'clock';
    const shown = [command, clock].filter(Boolean).join(' and ');
    if (shown && shown !== window.screens.at(-1)) window.screens.push(shown);
    requestAnimationFrame(look);
  };
  look();
};

describe('On your marks, set, and a gun', () => {
  it('are heard after Start: a sound for each command, and the tone when the drawn hold is over', async () => {
    const { page } = await withEar();
    await page.reload();
    await page.goto(`${inject('appUrl')}#/setup`);
    await setUp(page, { distance: '5K', time: '22:00', workout: '400 @5K' });
    await page.getByRole('checkbox', { name: /^warm-up/i }).uncheck();
    await page.getByRole('button', { name: 'More choices' }).click();
    await page.getByRole('checkbox', { name: 'On your marks, set, gun' }).check();
    await page.evaluate(noteScreens);
    await button(page, 'Start session').click();
    // The seconds to the start may be shown before the first command, and no clock beside one.
    await expect
      .poll(() => page.evaluate(() => window.screens.slice(-3)), { timeout: 30_000 })
      .toEqual(['On your marks', 'Set', 'clock']);
    await expect.poll(async () => (await onsetsMs(page)).at(-1) ?? 0).toBeGreaterThan(11_000);
    const [marks = 0, set = 0, gun = 0, ...more] = sounds(await onsetsMs(page));
    expect(more).toEqual([]);
    expect(Math.abs(marks - 4500), JSON.stringify(await onsetsMs(page))).toBeLessThan(40);
    expect(Math.abs(set - marks - 5000)).toBeLessThan(25);
    // "Set" has half a second, then come 1.4 to 2.2 s.
    expect(gun - set).toBeGreaterThan(1900 - 25);
    expect(gun - set).toBeLessThan(2700 + 25);
    // Silence before the gun: whatever was said of "Set" is over when the hold begins.
    const heard = await page.evaluate(() =>
      window.ear.onsets.map((at) => at - window.ear.pressedAt),
    );
    expect(heard.filter((at) => at > set + 500 + 25 && at < gun - 25)).toEqual([]);
  });
});

describe('A sound that is not to be had', () => {
  it('does not hold up the start, when resume() never answers', async () => {
    const { page, context } = await openPhone();
    await context.addInitScript(() => {
      AudioContext.prototype.resume = () => new Promise(() => undefined);
      Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
    });
    await page.reload();
    await startEights(page);
    await clock(page).waitFor();
    const before = await clockMs(page);
    await expect.poll(() => clockMs(page)).not.toBe(before);
  });

  it('comes back by itself after a suspension, with nothing old and the next cue on time', async () => {
    const { page } = await withEar();
    await page.reload();
    await startEights(page);
    // From five seconds to 7.9: over the first count. Sound is looked after once a second.
    await page.evaluate(() => {
      const { contexts, pressedAt } = window.ear;
      const context = contexts.at(-1);
      const resume = context?.resume.bind(context);
      const at = (ms: number, task: () => void) =>
        setTimeout(task, pressedAt + ms - performance.now());
      if (!context || !resume) return;
      at(5000, () => {
        context.resume = () => new Promise(() => undefined);
        void context.suspend();
      });
      at(7900, () => {
        context.resume = resume;
      });
    });
    const isOver = async () => ((await onsetsMs(page)).at(-1) ?? 0) > 9500;
    await expect.poll(isOver, { timeout: 20_000 }).toBe(true);
    const onsets = await onsetsMs(page);
    expect(onsets[0]).toBeGreaterThan(7900);
    for (const at of onsets) expect(Math.abs(at - Math.round(at / 1000) * 1000)).toBeLessThan(40);
    expect(Math.round((onsets.at(-1) ?? 0) / 1000)).toBe(10);
  });
});
