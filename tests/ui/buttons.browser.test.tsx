import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import { later } from '../../src/domain/units.ts';
import type { ButtonPress } from '../../src/machine/ports.ts';
import type { Preferences } from '../../src/machine/preferences.ts';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';
import { t0 } from '../support/sample-session.ts';

afterEach(() => {
  location.hash = '';
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

const openSettings = async (preferences: Partial<Preferences> = {}) => {
  const fakes = makeFakeServices({ at: t0 });
  fakes.services.preferences.change(preferences);
  render(() => <AppAt route="#/settings" services={fakes.services} />);
  await expect.element(button('Learn a button')).toBeVisible();
  const press = (code: string, afterMs = 0, device: ButtonPress['device'] = 'key'): boolean =>
    fakes.handsFree.press({ device, code, at: later(t0, afterMs) });
  const buttons = () => fakes.services.preferences.now().buttons;
  return { ...fakes, press, buttons };
};

describe('a lesson', () => {
  test('shows what it saw and keeps what was chosen', async () => {
    const { press, buttons } = await openSettings();
    expect(press('PageDown')).toBe(false);
    await button('Learn a button').click();
    await expect.element(page.getByText('Press the button on your remote.')).toBeVisible();
    expect(press('PageDown')).toBe(true);
    await expect.element(page.getByText('That was Page down.')).toBeVisible();
    await page.getByRole('radio', { name: 'Undo' }).click({ force: true });
    await button('Keep it').click();
    expect(buttons()).toEqual([{ device: 'key', code: 'PageDown', does: 'undo' }]);
    await expect.element(page.getByRole('list', { name: 'Learned buttons' })).toBeVisible();
    await expect.element(button('Learn a button')).toHaveFocus();
  });

  test('is left with Escape, and nothing was learned', async () => {
    const { press, buttons } = await openSettings();
    await button('Learn a button').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Learn a button')).toBeVisible();
    expect(press('PageDown')).toBe(false);
    expect(buttons()).toEqual([]);
  });

  test('leaves the keyboard to whoever answers with it', async () => {
    const { press } = await openSettings();
    await button('Learn a button').click();
    press('PageDown');
    expect(press('Enter', 2000)).toBe(false);
    await expect.element(page.getByText('That was Page down.')).toBeVisible();
  });

  test('tells of a button that comes twice, and of one that has no name', async () => {
    const { press } = await openSettings();
    await button('Learn a button').click();
    press('PageDown');
    press('PageDown', 80);
    await expect.element(page.getByText('It came twice in one press.')).toBeVisible();
    await button('Another button').click();
    press('Unidentified', 5000);
    await expect.element(page.getByText('it cannot be told from others')).toBeVisible();
    await expect.element(button('Keep it')).not.toBeInTheDocument();
  });

  test('switches game controllers on with the first button of one', async () => {
    const { press, buttons, services } = await openSettings();
    await button('Learn a button').click();
    press('3', 0, 'gamepad');
    await button('Keep it').click();
    expect(buttons()).toEqual([{ device: 'gamepad', code: '3', does: 'capture' }]);
    expect(services.preferences.now().gamepads).toBe(true);
  });
});

const learned = [
  { device: 'key', code: 'PageDown', does: 'capture' },
  { device: 'key', code: 'PageUp', does: 'undo' },
] as const;

describe('learned buttons', () => {
  test('light up when they are pressed', async () => {
    const { press } = await openSettings({ buttons: learned });
    const rows = page.getByRole('listitem');
    press('PageUp');
    await expect.element(rows.filter({ hasText: 'Page up' })).toHaveTextContent('pressed now');
    await expect
      .element(rows.filter({ hasText: 'Page down' }))
      .not.toHaveTextContent('pressed now');
  });

  test('do something else when it is chosen', async () => {
    const { buttons } = await openSettings({ buttons: learned });
    await page.getByRole('combobox', { name: 'What Page down does' }).selectOptions('Skip');
    expect(buttons()).toContainEqual({ device: 'key', code: 'PageDown', does: 'skip' });
    expect(buttons()).toHaveLength(2);
  });

  test('are forgotten at a press, and put back at another', async () => {
    const { buttons } = await openSettings({ buttons: learned });
    await button('Forget Page down').click();
    expect(buttons()).toEqual([learned[1]]);
    await button('Put it back').click();
    expect(buttons()).toEqual(learned);
  });
});

test('controllers and the headset are switched on here', async () => {
  const { services } = await openSettings();
  await page.getByRole('checkbox', { name: 'Game controllers' }).click();
  await page.getByRole('checkbox', { name: 'The button of a headset is a lap' }).click();
  expect(services.preferences.now()).toMatchObject({ gamepads: true, headset: true });
});
