import { type Browser, chromium } from 'playwright';
import { describe, inject, it } from 'vitest';
import { browserLaunch } from '../support/browser.ts';
import { openUnwatched, type UnwatchedPage } from '../support/unwatched-page.ts';

/** On the audio clock, ms; and how that clock stood against `performance.now()` by then. */
type Heard = { readonly onsets: readonly number[]; readonly standings: readonly Standing[] };
type Standing = { readonly at: number; readonly ms: number };

declare global {
  interface Window {
    heard: { onsets: number[]; standings: Standing[] };
  }
}

/** Onsets of what reaches the destination, to the sample, also while timers are held back; runs before the app. */
const listen = (): void => {
  const heard = { onsets: [] as number[], standings: [] as Standing[] };
  window.heard = heard;
  const tap = (context: AudioContext): ScriptProcessorNode => {
    const node = context.createScriptProcessor(4096, 1, 1);
    let lastLoud = -1000;
    node.onaudioprocess = ({ inputBuffer, playbackTime }) => {
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
      heard.standings.push({ at: playbackTime * 1000, ms: performanceTime - contextTime * 1000 });
      inputBuffer.getChannelData(0).forEach((sample, i) => {
        if (Math.abs(sample) < 0.02) return;
        const at = (playbackTime + i / context.sampleRate) * 1000;
        // A finish tone has two notes.
        if (at - lastLoud > 300) heard.onsets.push(at);
        lastLoud = at;
      });
    };
    return node;
  };
  const { connect } = AudioNode.prototype;
  const taps = new Map<BaseAudioContext, ScriptProcessorNode>();
  AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
    const { context } = this;
    const own = taps.get(context);
    if (to[0] === context.destination && this !== own && context instanceof AudioContext) {
      const node = own ?? tap(context);
      if (!own) Reflect.apply(connect, node, [context.destination]);
      taps.set(context, node);
      Reflect.apply(connect, this, [node]);
    }
    return Reflect.apply(connect, this, to) as AudioNode;
  } as typeof connect;
};

/** Long enough for the browser to hold back the timers of a hidden page, and for Howler to suspend its context. */
const REP_MS = 62_000;
const REST_MS = 6000;

/** Three, two, one; the confirmation of the press came before there was a context to listen to. */
const countIn = 3;

/** From the start tone of rep 1: its finish, the three counts before rep 2, its start. */
const planMs = [
  0,
  REP_MS,
  REP_MS + REST_MS - 3000,
  REP_MS + REST_MS - 2000,
  REP_MS + REST_MS - 1000,
  REP_MS + REST_MS,
];

/** What a hand would do, in a page that only scripts can reach. */
const fill = (label: string, text: string): string =>
  `{
    const labels = [...document.querySelectorAll('label')];
    const field = labels.find((each) => each.textContent.trim().startsWith(${JSON.stringify(label)})).control;
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }`;

/** The middle one of the looks within half a second. */
const standingAt = ({ standings }: Heard, at: number): number => {
  const near = standings.filter((each) => Math.abs(each.at - at) < 500).map(({ ms }) => ms);
  return near.sort((a, b) => a - b)[Math.floor(near.length / 2)] ?? Number.NaN;
};

const heardIn = async (page: UnwatchedPage): Promise<Heard> =>
  (await page.evaluate('window.heard')) as Heard;

/** Such pages share one profile: each test has a browser of its own. */
const launch = async (whenDone: (close: () => Promise<void>) => void): Promise<Browser> => {
  const browser = await chromium.launch({
    ...browserLaunch(),
    // Playwright keeps hidden pages awake; a phone does not.
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
  });
  whenDone(() => browser.close());
  return browser;
};

describe.concurrent('A minute of silence', () => {
  /** A minute-long lap, then a short rest: between start and finish there is nothing to hear. */
  const begin = async (browser: Browser): Promise<UnwatchedPage> => {
    const first = `(${listen.toString()})()`;
    const page = await openUnwatched(browser, `${inject('appUrl')}#/setup`, {
      newWindow: true,
      first,
    });
    await page.toFront();
    await page.until(`document.querySelector('label')`, 20_000);
    await page.evaluate(fill('Workout', '2x400 in 62s, 6s rest'));
    await page.until(`document.body.textContent.includes('passes you at')`, 20_000);
    await page.evaluate(`document.querySelector('input[type=checkbox]:checked')?.click()`);
    await page.evaluate(
      `[...document.querySelectorAll('button')].find((each) => each.textContent === 'Start session').click()`,
    );
    await page.until(`document.querySelector('[role=timer]')`, 20_000);
    return page;
  };

  it.for([['in sight', false] as const, ['hidden', true] as const])(
    'between two beeps, page %s: all sound once, within 5 ms of the plan',
    { timeout: 200_000 },
    async ([, hides], { expect, onTestFinished }) => {
      const browser = await launch(onTestFinished);
      const page = await begin(browser);
      if (hides) {
        await (await openUnwatched(browser, 'about:blank')).toFront();
        await page.until(`document.visibilityState === 'hidden'`, 5000);
      }
      const count = async () => (await heardIn(page)).onsets.length;
      await expect
        .poll(count, { timeout: 150_000 })
        .toBeGreaterThanOrEqual(countIn + planMs.length);
      const heard = await heardIn(page);

      expect(heard.onsets).toHaveLength(countIn + planMs.length);
      const [start = Number.NaN] = heard.onsets.slice(countIn);
      const measured = planMs.map((ms, i) => {
        const onset = heard.onsets[countIn + i] ?? Number.NaN;
        // What the machine lost of its sound: a bare page that queues all at the start is off by as much.
        const lost = standingAt(heard, onset) - standingAt(heard, start);
        return { app: Math.abs(onset - start + lost - ms), control: Math.abs(lost) };
      });
      const worst = (of: 'app' | 'control') => Math.max(...measured.map((each) => each[of]));
      expect(worst('app')).toBeLessThanOrEqual(Math.max(5, worst('control') + 1));
    },
  );
});
