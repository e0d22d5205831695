import { describe, expect, it } from 'vitest';
import { learnable } from '../../src/machine/learnable.ts';
import {
  buttonName,
  canLearn,
  doesChoices,
  learnedRows,
  notesOn,
  withButton,
} from '../../src/view/buttons-view.ts';
import { enButtons as words } from '../../src/words/en-buttons.ts';

const key = (code: string) => ({ device: 'key', code }) as const;

describe('the name of a button', () => {
  it.each([
    ['PageDown', 'Page down'],
    ['KeyB', 'B'],
    ['Digit1', '1'],
    ['F7', 'F7'],
    ['AudioVolumeUp', 'Volume up'],
    ['Numpad4', 'Numpad4'],
    ['Keypad', 'Keypad'],
  ])('of %s is %s', (code, name) => {
    expect(buttonName(key(code), words)).toBe(name);
  });

  it('of a controller is its number', () => {
    expect(buttonName({ device: 'gamepad', code: '7' }, words)).toBe('Controller button 7');
  });
});

describe('what to know about a button', () => {
  it('is nothing for the keys of page turners', () => {
    expect(notesOn(key('PageDown'), [], words)).toEqual([]);
    expect(notesOn(key('ArrowRight'), [], words)).toEqual([]);
  });

  it.each([
    ['Unidentified', words.notes.noName],
    ['F5', words.notes.keptByBrowser],
    ['BrowserBack', words.notes.keptByBrowser],
    ['AudioVolumeUp', words.notes.volume],
    ['MediaPlayPause', words.notes.media],
    ['Enter', words.notes.alwaysIs('Lap')],
    ['KeyZ', words.notes.alwaysIs('Undo')],
  ])('is told of %s', (code, note) => {
    expect(notesOn(key(code), [], words)).toEqual([note]);
  });

  it('is what it has been until now', () => {
    const learned = [{ ...key('Enter'), does: 'skip' }] as const;
    expect(notesOn(key('Enter'), learned, words)).toEqual([words.notes.takenBy('Skip')]);
  });

  it('is that it bounces, or sends two keys', () => {
    const seen = { ...key('PageUp'), twice: true, also: key('AudioVolumeUp') };
    expect(notesOn(seen, [], words)).toEqual([words.notes.twice, words.notes.also('Volume up')]);
  });

  it('differs between a key and a controller with the same code', () => {
    expect(notesOn({ device: 'gamepad', code: 'Enter' }, [], words)).toEqual([]);
  });
});

it('cannot learn a button without a name', () => {
  expect([key('Unidentified'), key(''), key('PageUp')].map(canLearn)).toEqual([false, false, true]);
});

it('does one thing at a time', () => {
  const once = withButton([], { ...key('F8') }, 'capture');
  const again = withButton(once, { ...key('F8') }, 'undo');
  expect(again).toEqual([{ device: 'key', code: 'F8', does: 'undo' }]);
});

it('offers everything that can be taught, and shows nothing else', () => {
  expect(doesChoices(words).map(({ value }) => value)).toEqual([...learnable]);
  const kept = [
    { ...key('F8'), does: 'undo' },
    { ...key('F9'), does: 'end' },
  ] as const;
  expect(learnedRows(kept, words).map(({ name, does }) => [name, does])).toEqual([['F8', 'undo']]);
});
