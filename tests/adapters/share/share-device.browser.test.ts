import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browserShareDevice } from '../../../src/adapters/share/share-device.ts';

afterEach(() => document.body.replaceChildren());

it('copies inside a gesture from a field that nobody sees, and leaves the focus where it was', async () => {
  const heard: string[] = [];
  const hear = (): void => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) heard.push(field.value);
  };
  const button = document.createElement('button');
  button.textContent = 'Copy';
  document.body.append(button);
  document.addEventListener('copy', hear);
  const answers: boolean[] = [];
  button.addEventListener('click', () =>
    answers.push(browserShareDevice().copySelection('5K 22:00')),
  );
  await userEvent.click(button);
  document.removeEventListener('copy', hear);
  expect(answers).toEqual([true]);
  expect(heard).toEqual(['5K 22:00']);
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('textarea')).toBeNull();
});
