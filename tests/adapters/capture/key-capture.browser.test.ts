import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeKeyCapture } from '../../../src/adapters/capture/key-capture.ts';
import { epochMs } from '../../../src/domain/units.ts';
import type { RawCapture } from '../../../src/machine/ports.ts';
import { captureContract } from './contract.ts';

const DAY = 86_400_000;
const clock = { stampOf: (timeStampMs: number) => epochMs(DAY + timeStampMs) };

const key = (init: KeyboardEventInit): KeyboardEvent =>
  new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });

captureContract(() => ({
  source: makeKeyCapture({ clock, target: window }),
  pass: () => {
    const event = key({ key: 'Enter' });
    document.body.dispatchEvent(event);
    return DAY + event.timeStamp;
  },
}));

let stop = (): void => undefined;
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** A track screen: the lap button, another button, a field. */
const setUp = (isActive: () => boolean = () => true) => {
  document.body.innerHTML = `
    <button aria-label="Lap">tap</button>
    <button>Undo</button>
    <input aria-label="Workout">
    <div tabindex="-1" id="screen">Screen</div>`;
  const clicked: string[] = [];
  document.addEventListener('click', (event) => {
    if (event.target instanceof HTMLElement) clicked.push(event.target.innerText);
  });
  const heard: RawCapture[] = [];
  stop = makeKeyCapture({ clock, target: window, isActive }).listen((capture) =>
    heard.push(capture),
  );
  return { heard, clicked };
};

const undo = page.getByRole('button', { name: 'Undo' });

describe('keys', () => {
  it.each(['{Enter}', '[Space]'])(
    'marks a lap with %s when nothing has the focus',
    async (keys) => {
      const { heard } = setUp();
      await userEvent.keyboard(keys);
      expect(heard.map(({ source }) => source)).toEqual(['key']);
    },
  );

  it.each(['{Enter}', '[Space]'])(
    'marks one lap with %s on the lap button, without a click',
    async (keys) => {
      const { heard, clicked } = setUp();
      await userEvent.tab();
      expect(document.activeElement?.ariaLabel).toBe('Lap');
      await userEvent.keyboard(keys);
      expect(heard).toHaveLength(1);
      expect(clicked).toEqual([]);
    },
  );

  it.each(['{Enter}', '[Space]'])(
    'leaves %s to another button that visibly has the focus',
    async (keys) => {
      const { heard, clicked } = setUp();
      await userEvent.tab();
      await userEvent.tab();
      await userEvent.keyboard(keys);
      expect(heard).toEqual([]);
      expect(clicked).toEqual(['Undo']);
    },
  );

  it.each(['{Enter}', '[Space]'])(
    'marks laps with %s after another button was only tapped',
    async (keys) => {
      const { heard, clicked } = setUp();
      await userEvent.click(undo);
      await userEvent.keyboard(keys);
      await userEvent.keyboard(keys);
      expect(heard).toHaveLength(2);
      expect(clicked).toEqual(['Undo']);
    },
  );

  it('leaves keys to a field that is typed into', async () => {
    const { heard } = setUp();
    const field = page.getByRole('textbox', { name: 'Workout' });
    await userEvent.click(field);
    await userEvent.keyboard('6x800 @5K');
    expect(heard).toEqual([]);
    await expect.element(field).toHaveValue('6x800 @5K');
  });

  it('marks a lap where a screen has the focus only to be read', () => {
    const { heard } = setUp();
    const screen = document.getElementById('screen');
    screen?.focus({ preventScroll: true });
    screen?.dispatchEvent(key({ key: 'Enter' }));
    expect(heard).toHaveLength(1);
  });

  it('leaves keys to an open question', () => {
    const { heard } = setUp();
    const dialog = document.createElement('dialog');
    const yes = document.createElement('button');
    dialog.append('End the session?', yes);
    document.body.append(dialog);
    dialog.showModal();
    yes.dispatchEvent(key({ key: 'Enter' }));
    dialog.dispatchEvent(key({ key: 'Enter' }));
    expect(heard).toEqual([]);
  });

  it('marks one lap for a key that is held, and swallows the rest', () => {
    const { heard } = setUp();
    document.body.dispatchEvent(key({ key: ' ' }));
    const repeated = key({ key: ' ', repeat: true });
    document.body.dispatchEvent(repeated);
    expect(heard).toHaveLength(1);
    expect(repeated.defaultPrevented).toBe(true);
  });

  it.each([
    ['another key', { key: 'a' }],
    ['a shortcut', { key: 'Enter', ctrlKey: true }],
    ['the end of a word being composed', { key: 'Enter', isComposing: true }],
  ])('leaves %s alone', (_, init) => {
    const { heard } = setUp();
    const event = key(init);
    document.body.dispatchEvent(event);
    expect(heard).toEqual([]);
    expect(event.defaultPrevented).toBe(false);
  });

  it('leaves every key alone while it is not wanted', () => {
    const { heard } = setUp(() => false);
    const event = key({ key: ' ' });
    document.body.dispatchEvent(event);
    expect(heard).toEqual([]);
    expect(event.defaultPrevented).toBe(false);
  });
});
