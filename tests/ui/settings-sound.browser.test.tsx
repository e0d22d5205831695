import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';

const openSettings = async () => {
  await page.viewport(390, 844);
  const fakes = makeFakeServices();
  await fakes.audio.load();
  fakes.audio.unlock();
  render(() => <AppAt route="#/settings" services={fakes.services} />);
  onTestFinished(() => {
    location.hash = '';
  });
  await expect.element(page.getByRole('heading', { name: 'What you hear' })).toBeVisible();
  return { ...fakes, kept: fakes.services.preferences.now };
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** A range is moved as a hand moves it: by its value and an event. */
const slide = (name: string, percent: number): void => {
  const range = page.getByRole('slider', { name, exact: true }).element();
  if (!(range instanceof HTMLInputElement)) throw new Error(`${name} is no slider`);
  range.value = String(percent);
  range.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

test('every kind of sound has a switch, a volume and a preview, and they hold at once', async () => {
  const { kept } = await openSettings();
  await expect.element(page.getByRole('checkbox', { name: 'Bell' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Bell' }).click();
  expect(kept().switches.bell).toBe(false);
  await expect.element(page.getByRole('slider', { name: 'Volume: Bell' })).not.toBeInTheDocument();
  slide('Volume: Finish', 40);
  expect(kept().volumes.finish).toBe(0.4);
  await expect
    .element(page.getByRole('slider', { name: 'Volume: Finish' }))
    .toHaveAttribute('aria-valuetext', '40 %');
  slide('Volume of everything', 70);
  expect(kept().volume).toBe(0.7);
  expect(page.getByRole('button', { name: /^Hear it: / }).elements()).toHaveLength(11);
});

test('a preview plays exactly that sound', async () => {
  const { audio } = await openSettings();
  await button('Hear it: Bell').click();
  await expect.poll(() => audio.heard().map(({ sound }) => sound)).toEqual(['bell']);
  await button('Hear it: Ahead or behind').click();
  await expect
    .poll(() => audio.heard().map(({ sound }) => sound), { timeout: 4000 })
    .toEqual(['bell', 'ahead', 'behind', 'onTarget']);
});

test('a device without a voice says so when words are to be heard', async () => {
  await openSettings();
  await button('Hear it: What comes next').click();
  await expect.element(page.getByText('This device has no voice for it.')).toBeVisible();
});

test('ticks, music, delay and distance are set, and what they come to is said', async () => {
  const { kept } = await openSettings();
  await page.getByRole('checkbox', { name: 'Ticks on the way' }).click();
  await page.getByRole('radio', { name: '200 m' }).click();
  expect(kept()).toMatchObject({ waypointM: 200 });
  await page.getByRole('radio', { name: 'It plays on' }).click();
  expect(kept().mixing).toBe('mix');
  await page.getByLabelText('Loudspeaker is late by, ms').fill('180');
  await page.getByLabelText('Runner is away by, metres').fill('50');
  expect(kept()).toMatchObject({ speakerDelayMs: 180, airM: 50 });
  await expect.element(page.getByText(/leave the phone 325 ms early/)).toBeVisible();
});

test('what is no distance gets a sentence, and changes nothing', async () => {
  const { kept } = await openSettings();
  const field = page.getByLabelText('Runner is away by, metres');
  await field.fill('50');
  await field.fill('far');
  await expect.element(page.getByText('Write a number from 0 to 400.')).toBeVisible();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveValue('far');
  expect(kept().airM).toBe(50);
});

test('everything about sound goes back to how it came, at one press', async () => {
  const { kept, services } = await openSettings();
  const back = button('Back to how it came');
  await expect.element(back).toBeDisabled();
  services.preferences.change({ theme: 'night' });
  slide('Volume: Bell', 10);
  await page.getByLabelText('Runner is away by, metres').fill('50');
  await back.click();
  expect(kept()).toEqual({ ...services.preferences.usual, theme: 'night' });
  await expect.element(page.getByLabelText('Runner is away by, metres')).toHaveValue('0');
  await expect.element(page.getByText('Sound is as it came.')).toBeVisible();
});

test('flash and vibration are tried out where they are switched on', async () => {
  const { kept, vibration } = await openSettings();
  await page.getByRole('checkbox', { name: 'Flash the screen' }).click();
  await page.getByRole('checkbox', { name: 'Vibrate' }).click();
  expect(kept()).toMatchObject({ flash: true, vibrate: true });
  await button('Try the start').click();
  await expect.poll(() => document.querySelector('.flash')?.textContent).toBe('Go');
  expect(vibration.felt()).toEqual([[600]]);
  await expect.poll(() => document.querySelector('.flash')).toBe(null);
});
