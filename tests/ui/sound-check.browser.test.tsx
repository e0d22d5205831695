import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import type { DeviceFacts } from '../../src/machine/ports.ts';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';

const openCheck = async (
  facts?: DeviceFacts,
  { route = '#/sound-check', loaded = true }: { route?: string; loaded?: boolean } = {},
) => {
  await page.viewport(390, 844);
  const fakes = makeFakeServices(facts ? { facts } : {});
  if (loaded) await fakes.audio.load();
  fakes.services.preferences.change({
    switches: { ...fakes.services.preferences.usual.switches, speech: false },
  });
  const screen = render(() => <AppAt route={route} services={fakes.services} />);
  onTestFinished(() => {
    location.hash = '';
  });
  await expect.element(page.getByRole('heading', { name: 'Sound check' })).toBeVisible();
  return { ...fakes, screen };
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heard = (): string | undefined =>
  document.querySelector('.check-rows [aria-current] span')?.textContent ?? undefined;

test('loads the sounds at the first press, and plays them all the same', async () => {
  const { audio } = await openCheck(undefined, { loaded: false });
  expect(audio.health()).toBe('loading');
  await button('Play every sound').click();
  await expect.poll(() => audio.queued().length).toBe(12);
});

test('plays every kind of sound, and shows the name of each while it sounds', async () => {
  const { audio, clock } = await openCheck();
  await button('Play every sound').click();
  expect(audio.queued()).toHaveLength(12);
  clock.advance(1000);
  await expect.poll(heard).toBe('Three');
  clock.advance(3000);
  await expect.poll(heard).toBe('Start tone');
  await expect.element(page.getByRole('status').getByText('Start tone')).toBeVisible();
  clock.advance(2500);
  await expect.poll(heard).toBe('Pass the phone');
  clock.advance(60_000);
  await expect.element(page.getByText(/That was every sound/)).toBeVisible();
  expect(heard()).toBe(undefined);
  expect(new Set(audio.heard().map(({ sound }) => sound)).size).toBe(10);
});

test('waits until the runner has walked away, and plays again and again until stopped', async () => {
  const { audio, clock } = await openCheck();
  await page.getByRole('radio', { name: 'in 10 s, to walk away' }).click();
  await page.getByText('Again and again').click();
  await button('Play every sound').click();
  await expect.element(page.getByText('Walk away: 10')).toBeVisible();
  clock.advance(6500);
  await expect.element(page.getByText('Walk away: 4')).toBeVisible();
  expect(audio.heard()).toHaveLength(0);
  clock.advance(32_000);
  await button('Stop').click();
  const before = audio.heard().length;
  clock.advance(60_000);
  expect(audio.heard()).toHaveLength(before);
  expect(audio.queued()).toHaveLength(0);
  await expect.element(button('Play every sound')).toBeVisible();
});

test('leaving the screen stops the sounds', async () => {
  const { audio } = await openCheck();
  await button('Play every sound').click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect.element(page.getByRole('heading', { name: 'What you hear' })).toBeVisible();
  expect(audio.queued()).toHaveLength(0);
});

test('flashes and shakes too, where that is switched on', async () => {
  const { services, clock, vibration } = await openCheck();
  services.preferences.change({ flash: true, vibrate: true });
  await button('Play every sound').click();
  clock.advance(900);
  await expect
    .poll(() => document.querySelector('.flash')?.getAttribute('data-signal'))
    .toBe('three');
  expect(vibration.felt()).toEqual([[80]]);
});

test('says what an iPhone is likely to do, by what is chosen', async () => {
  await openCheck({ system: 'ios', canPassMuteSwitch: true });
  await expect.element(page.getByText(/silent switch is passed over: you hear/)).toBeVisible();
  await page.getByRole('radio', { name: 'It plays on' }).click();
  await expect.element(page.getByText(/Set it to ring/)).toBeVisible();
});

/** Taps the field `delayMs` after each of its beeps; the clock is moved there. */
const tapAlong = async (clock: { advance(ms: number): void }, delayMs: number) => {
  const pad = button(/Tap with the beep/).element();
  clock.advance(2000 + delayMs);
  for (let beat = 0; beat < 12; beat += 1) {
    pad.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    clock.advance(1000);
  }
};

test('a slow loudspeaker is found by tapping along, and the answer used', async () => {
  const { services, clock, audio } = await openCheck();
  // Far from the real time of the events, so that the clock of the test stamps them all.
  clock.advance(60_000);
  await button('Start the beeps').click();
  await expect.element(page.getByText('Listen …')).toBeVisible();
  expect(audio.queued()).toHaveLength(12);
  await tapAlong(clock, 180);
  await expect.element(page.getByText('is about 180 ms late, by 9 taps')).toBeVisible();
  await button('Use 180 ms').click();
  expect(services.preferences.now().speakerDelayMs).toBe(180);
  await expect.element(page.getByText(/Beeps now leave/)).toBeVisible();
  await expect.element(page.getByLabelText('Loudspeaker is late by, ms')).toHaveValue('180');
});

test('taps that say nothing get a sentence and another try', async () => {
  const { clock, services } = await openCheck();
  await button('Start the beeps').click();
  clock.advance(20_000);
  await expect.element(page.getByText(/Too few taps on the beat/)).toBeVisible();
  await expect.element(button('Try again')).toBeVisible();
  expect(services.preferences.now().speakerDelayMs).toBe(0);
});

test('only one of the two plays', async () => {
  const { audio } = await openCheck();
  await button('Play every sound').click();
  await button('Start the beeps').click();
  expect(audio.queued().every(({ sound }) => sound === 'beep')).toBe(true);
  await expect.element(button('Play every sound')).toBeVisible();
  await button('Play every sound').click();
  await expect.element(button('Start the beeps')).toBeVisible();
  expect(audio.queued()).toHaveLength(12);
});

test('from Setup the way leads back there', async () => {
  await openCheck(undefined, { route: '#/sound-check?from=setup' });
  await page.getByRole('link', { name: 'Set up' }).click();
  await expect.element(page.getByLabelText('Workout', { exact: true })).toBeVisible();
});
