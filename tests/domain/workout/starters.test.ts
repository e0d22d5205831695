import { expect, test } from 'vitest';
import { parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { starters } from '../../../src/domain/workout/starters.ts';
import { en } from '../../../src/words/en.ts';

test.each([...starters])('%s is what its shorthand means', (text, workout) => {
  expect(parseWorkout(text)).toEqual({ ok: true, value: { workout, notes: [] } });
});

test('every workout offered at first is ready', () => {
  expect(en.home.choices.map(({ text }) => text)).toEqual([...starters.keys()]);
});
