import { describe, expect, it } from 'vitest';
import { phones } from '../support/phone.ts';
import { button, field, said, setUp, sixByEight } from '../support/runner.ts';

const openPhone = phones();

describe('a race and a workout', () => {
  it('become a plan with a target for each rep and for each pass of the phone', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await setUp(page, sixByEight);
    await expect.poll(() => said(page)).toContain('3:31.2');
    const text = await said(page);
    for (const pass of ['1:45.6', '52.8', '2:38.4']) expect(text).toContain(pass);
    expect(await button(page, 'Start session').isEnabled()).toBe(true);
  });

  it('are there again at the next visit', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await setUp(page, sixByEight);
    await expect.poll(() => said(page)).toContain('3:31.2');
    await field(page, 'Race time').blur();
    await page.waitForTimeout(300);
    await page.reload();
    await expect.poll(() => field(page, 'Race time').inputValue()).toBe('22:00');
    expect(await field(page, 'Workout').inputValue()).toBe(sixByEight.workout);
    await expect.poll(() => said(page)).toContain('3:31.2');
  });
});

describe('a race time that cannot be', () => {
  /** The sentence that belongs to the field, as a screen reader finds it. */
  const reason = (time: ReturnType<typeof field>): Promise<string> =>
    time.evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim(),
    );

  it('is explained beside the field, kept as typed, and starts nothing', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    const time = field(page, 'Race time');
    const sentences = new Set<string>();
    for (const typed of ['banana', '0', '-5', '99:99', '3:00', '9:00:00']) {
      await setUp(page, { ...sixByEight, time: typed });
      await time.blur();
      await expect.poll(() => time.getAttribute('aria-invalid'), { message: typed }).toBe('true');
      // The sentences of a problem are fetched with the first one.
      await expect
        .poll(async () => (await reason(time)).split(' ').length, { message: typed })
        .toBeGreaterThan(3);
      expect(await time.inputValue()).toBe(typed);
      expect(await button(page, 'Start session').isEnabled(), typed).toBe(false);
      sentences.add(await reason(time));
      await setUp(page, { time: '22:00' });
      await expect.poll(() => time.getAttribute('aria-invalid')).not.toBe('true');
    }
    // Nonsense, nothing, the impossible: each is told something of its own.
    expect(sentences.size).toBeGreaterThanOrEqual(4);
  });
});

describe('a workout that cannot be read', () => {
  it('is explained, and starts nothing', async () => {
    const { page } = await openPhone({ at: '#/setup' });
    await setUp(page, { ...sixByEight, workout: '6 x' });
    await field(page, 'Workout').blur();
    await expect.poll(() => field(page, 'Workout').getAttribute('aria-invalid')).toBe('true');
    expect(await button(page, 'Start session').isEnabled()).toBe(false);
  });
});
