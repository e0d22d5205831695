import { describe, expect, it } from 'vitest';
import { formatWorkout, parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { reasonOf } from '../../support/reader.ts';
import strings from './coach-strings.json';

/**
 * Sessions in the forms that clubs' notices, forums and training books put them, with what they mean in
 * canonical shorthand. `sure` has one reading, `doubtful` says what else it could be, and `refused`
 * says something that must not be read past.
 */

const read = (text: string) => {
  const result = parseWorkout(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('what coaches write', () => {
  it.each(strings.sure)('$text', ({ text, reads }) => {
    const { workout, notes } = read(text);
    expect(formatWorkout(workout)).toBe(reads);
    expect(notes.filter(({ kind }) => kind === 'ambiguity')).toEqual([]);
  });

  it.each(strings.doubtful)('$text, and what else it may mean', ({ text, reads, or }) => {
    const { workout, notes } = read(text);
    expect(formatWorkout(workout)).toBe(reads);
    const others = notes.flatMap(({ alternatives }) => alternatives.map(formatWorkout));
    expect(others).toEqual(expect.arrayContaining(or));
  });

  it.each(strings.refused)('%s is refused with its place', (text) => {
    const result = parseWorkout(text);
    const errors = result.ok ? [] : result.error;
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      const { start, end } = error;
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(reasonOf(error)).toMatch(/\.$|\?$/);
    }
  });

  it.each([...strings.sure, ...strings.doubtful])(
    '$text prints so that it reads back',
    ({ reads }) => {
      expect(formatWorkout(read(reads).workout)).toBe(reads);
    },
  );

  it.each([...strings.sure, ...strings.doubtful])('$text has notes inside the text', ({ text }) => {
    for (const note of read(text).notes) {
      expect(note.start).toBeGreaterThanOrEqual(0);
      expect(note.end).toBeGreaterThan(note.start);
      expect(note.end).toBeLessThanOrEqual(text.length);
    }
  });
});
