import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeKeyButtons } from '../../../src/adapters/capture/key-buttons.ts';
import { epochMs } from '../../../src/domain/units.ts';
import type { ButtonPress } from '../../../src/machine/ports.ts';

const DAY = 86_400_000;
const clock = { stampOf: (timeStampMs: number) => epochMs(DAY + timeStampMs) };

const key = (init: KeyboardEventInit, type = 'keydown'): KeyboardEvent =>
  new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init });

let stop = (): void => undefined;
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** A remote whose `codes` mean something, on a page with a button, a field and an open question. */
const setUp = (...codes: readonly string[]) => {
  document.body.innerHTML = `
    <button>Pause</button>
    <input aria-label="Minutes">
    <dialog><button>End it</button></dialog>
    <p style="height: 4000px"></p>`;
  const clicked: string[] = [];
  const otherKeys: string[] = [];
  document.body.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) clicked.push(target.innerText);
  });
  document.body.addEventListener('keydown', ({ code }) => otherKeys.push(code));
  const heard: ButtonPress[] = [];
  stop = makeKeyButtons({ clock, target: window }).listen((press) => {
    heard.push(press);
    return codes.includes(press.code);
  });
  return { heard, clicked, otherKeys };
};

describe('a learned key', () => {
  it('is heard at the time stamp of the key going down, and by nobody else', () => {
    const { heard, otherKeys } = setUp('PageDown');
    const event = key({ code: 'PageDown' });
    document.body.dispatchEvent(event);
    expect(heard).toEqual([{ device: 'key', code: 'PageDown', at: DAY + event.timeStamp }]);
    expect(event.defaultPrevented).toBe(true);
    expect(otherKeys).toEqual([]);
  });

  it('does not scroll the page', async () => {
    setUp('PageDown');
    await userEvent.keyboard('{PageDown}{PageDown}');
    await new Promise(requestAnimationFrame);
    expect(window.scrollY).toBe(0);
  });

  it.each(['{Enter}', '[Space]'])('%s does not click the button with the focus', async (keys) => {
    const { heard, clicked } = setUp('Enter', 'Space');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Pause');
    await userEvent.keyboard(keys);
    expect(heard).toHaveLength(1);
    expect(clicked).toEqual([]);
  });

  it('is one press however long it is held, and its repeats scroll nothing', () => {
    const { heard } = setUp('ArrowDown');
    document.body.dispatchEvent(key({ code: 'ArrowDown' }));
    const repeated = key({ code: 'ArrowDown', repeat: true });
    document.body.dispatchEvent(repeated);
    expect(heard).toHaveLength(1);
    expect(repeated.defaultPrevented).toBe(true);
    document.body.dispatchEvent(key({ code: 'ArrowDown' }, 'keyup'));
    document.body.dispatchEvent(key({ code: 'ArrowDown' }));
    expect(heard).toHaveLength(2);
  });

  it('goes by its name where a remote has no code', () => {
    const { heard } = setUp('AudioVolumeUp');
    document.body.dispatchEvent(key({ code: '', key: 'AudioVolumeUp' }));
    expect(heard.map(({ code }) => code)).toEqual(['AudioVolumeUp']);
  });

  it('works while a question is open, but does not answer it', async () => {
    const { heard, clicked } = setUp('PageDown', 'Enter');
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    await userEvent.keyboard('{PageDown}{Enter}');
    expect(heard.map(({ code }) => code)).toEqual(['PageDown']);
    expect(clicked).toEqual(['End it']);
  });

  it('is left to a field that is typed into', async () => {
    const { heard } = setUp('Digit2', 'Backspace');
    const field = page.getByRole('textbox', { name: 'Minutes' });
    await userEvent.click(field);
    await userEvent.keyboard('12{Backspace}');
    expect(heard).toEqual([]);
    await expect.element(field).toHaveValue('1');
  });
});

describe('a key that was not learned', () => {
  it('does what it always does', () => {
    const { otherKeys } = setUp('PageDown');
    const event = key({ code: 'PageUp' });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(otherKeys).toEqual(['PageUp']);
  });

  it.each([
    ['a shortcut', { code: 'PageDown', ctrlKey: true }],
    ['a capital', { code: 'PageDown', shiftKey: true }],
    ['a word being composed', { code: 'PageDown', isComposing: true }],
    ['the way to the next control', { code: 'Tab' }],
    ['the way out', { code: 'Escape' }],
  ])('is not even offered as %s', (_, init) => {
    const { heard } = setUp('PageDown', 'Tab', 'Escape');
    document.body.dispatchEvent(key(init));
    expect(heard).toEqual([]);
  });
});

it('is silent once nobody listens, and can be stopped twice', () => {
  const { heard } = setUp('PageDown');
  stop();
  stop();
  document.body.dispatchEvent(key({ code: 'PageDown' }));
  expect(heard).toEqual([]);
});
