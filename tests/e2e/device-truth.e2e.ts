import type { BrowserContext } from 'playwright';
import { describe, expect, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { clock, said, tap } from '../support/runner.ts';
import { startShortSession } from '../support/short-session.ts';

const openPhone = phones();

/** Reps that are long enough to be looked at. */
const long = '2x800 in 120, 60s rest';

/** From now on sound resumes only inside a gesture, as on an iPhone; every context can be found. */
const likeAnIPhone = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const contexts: AudioContext[] = [];
    const { resume } = AudioContext.prototype;
    let inGesture = false;
    addEventListener(
      'pointerup',
      () => {
        inGesture = true;
        setTimeout(() => {
          inGesture = false;
        }, 500);
      },
      true,
    );
    AudioContext.prototype.resume = function () {
      if (!contexts.includes(this)) contexts.push(this);
      return inGesture ? resume.call(this) : new Promise(() => undefined);
    };
    addEventListener('interrupt', () => {
      for (const each of contexts) void each.suspend();
    });
  });
};

describe('the Track screen tells the truth about sound', () => {
  it('that is interrupted, and one tap brings it back', async () => {
    const { page, context } = await openPhone();
    await likeAnIPhone(context);
    await page.goto(`${page.url().replace(/#.*$/, '')}#/setup`);
    await page.reload();
    await startShortSession(page, long);
    expect(await said(page)).not.toContain('Sound is lost');
    await page.evaluate(() => dispatchEvent(new Event('interrupt')));
    await page.getByText('Sound is lost: tap to bring it back.').waitFor();
    await page.waitForTimeout(2500);
    expect(await said(page)).toContain('Sound is lost');
    await tap(page);
    await expect.poll(() => said(page)).not.toContain('Sound is lost');
  });
});

/** The device refuses the screen lock until it is told otherwise. */
const refuseLock = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const { request } = WakeLock.prototype;
    let refuses = true;
    addEventListener('grant', () => {
      refuses = false;
    });
    WakeLock.prototype.request = function (type) {
      if (refuses) return Promise.reject(new DOMException('Low battery', 'NotAllowedError'));
      return request.call(this, type);
    };
  });
};

describe('the Track screen tells the truth about the screen lock', () => {
  it('that is refused, and asks for it again at the next tap', async () => {
    // nosleep.js writes what it catches to the console.
    const { page, context } = await openPhone({ expected: /NotAllowedError, Low battery/ });
    await refuseLock(context);
    await page.goto(`${page.url().replace(/#.*$/, '')}#/setup`);
    await page.reload();
    await startShortSession(page, long);
    await page.getByText('The screen may sleep: plug in.').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('grant')));
    await tap(page);
    await expect.poll(() => said(page)).not.toContain('The screen may sleep');
  });

  it('that does not exist', async () => {
    const { page, context } = await openPhone();
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
      HTMLMediaElement.prototype.canPlayType = () => '';
    });
    await page.goto(`${page.url().replace(/#.*$/, '')}#/setup`);
    await page.reload();
    await startShortSession(page, long);
    await clock(page).waitFor();
    await page.getByText('The screen may sleep: set auto-lock off.').waitFor();
  });
});
