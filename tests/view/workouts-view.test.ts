import { describe, expect, it } from 'vitest';
import { epochMs } from '../../src/domain/units.ts';
import { library } from '../../src/domain/workout/library/library.ts';
import { drawBlocks, plannedFor } from '../../src/view/blocks-drawing.ts';
import { firstForm } from '../../src/view/setup-form.ts';
import {
  libraryRow,
  librarySections,
  picksAfter,
  readPicks,
  textToRun,
} from '../../src/view/workouts-library.ts';
import { isFound, ownRow } from '../../src/view/workouts-own.ts';
import { enAll } from '../../src/words/en-all.ts';
import { reader as notation } from '../support/reader.ts';

const setup = plannedFor({ ...firstForm, raceTime: '22:00' }, enAll);
const repeats = library.find(({ id }) => id === '400-repeats');
if (!repeats) throw new Error('400 repeats are gone');
const row = (picks = {}) => libraryRow(repeats, picks, setup, enAll, notation);

describe('a ready-made workout', () => {
  it('is drawn and added up', () => {
    expect(row().drawing?.bars.filter(({ kind }) => kind === 'rep')).toHaveLength(4);
    expect(row().drawing?.totals[0]).toBe('4 reps');
  });

  it('follows what is chosen, and what a level sets along', () => {
    const advanced = picksAfter(repeats, undefined, 'level', '1');
    expect(row(advanced).shorthand).toContain('12 × 400');
    expect(row(advanced).shorthand).toContain('200 jog');
    const values = row(advanced).choices.map(({ id, value }) => [id, value]);
    expect(values).toContainEqual(['count', '8']);
  });

  it('stands at its start where a stored choice makes no sense', () => {
    const kept = readPicks({
      '400-repeats': { count: 99, recovery: 'x', ends: 1.5 },
      gone: { a: 1 },
    });
    expect(Object.keys(kept)).toEqual(['400-repeats']);
    expect(row(kept['400-repeats']).shorthand).toBe(row().shorthand);
    for (const stored of [undefined, null, 7, 'x', []]) expect(readPicks(stored)).toEqual({});
  });

  it.each(library.map((item) => [item.id, item] as const))(
    '%s can be drawn and run at once',
    (_name, item) => {
      const drawn = libraryRow(item, {}, setup, enAll, notation);
      expect(drawn.drawing?.bars.length).toBeGreaterThan(0);
      const read = notation.parseWorkout(drawn.text);
      expect(read.ok && drawBlocks(read.value.workout, setup, enAll)).toEqual(drawn.drawing);
      expect(notation.parseWorkout(textToRun(item, undefined, 12_345, enAll)).ok).toBe(true);
    },
  );
});

describe('before the reader is there', () => {
  const unread = (picks = {}) => libraryRow(repeats, picks, setup, enAll, undefined);

  it('is drawn as it stands at first, whatever a stored choice of no sense says', () => {
    expect(unread().drawing).toEqual(row().drawing);
    expect(unread({ count: 99 }).drawing).toEqual(row().drawing);
  });

  it('has no picture that would be of another choice', () => {
    expect(unread({ count: 1 }).drawing).toBeUndefined();
    expect(unread({ count: 1 }).shorthand).toBe(row({ count: 1 }).shorthand);
  });
});

describe('the search', () => {
  it('finds a name, a purpose, a section and shorthand, whatever the case and the multiplication sign', () => {
    const names = (typed: string) =>
      librarySections(typed, enAll).flatMap(({ items }) =>
        items.map(({ id }) => enAll.library.items[id].name),
      );
    expect(names('pyramid')).toEqual(['Pyramid']);
    expect(names('6 × 800')).toContain('800s at 5K pace');
    expect(names('the mile STRIDES').length).toBeGreaterThan(0);
    expect(names('bananas')).toEqual([]);
    expect(names('')).toHaveLength(library.length);
  });

  it('wants every word', () => {
    expect(isFound('tuesday 800', ['Tuesday', '6x800'])).toBe(true);
    expect(isFound('tuesday 400', ['Tuesday', '6x800'])).toBe(false);
  });
});

describe('a workout of one’s own', () => {
  const own = { v: 1, id: 'a', name: 'Tuesday', text: '6x800 @5K', savedAt: epochMs(0) } as const;

  it('has its name, its shorthand and its picture', () => {
    expect(ownRow(own, setup, enAll, notation)).toMatchObject({
      name: 'Tuesday',
      shorthand: '6 × 800 @5K',
      drawing: { bars: expect.any(Array) },
    });
    expect(ownRow({ ...own, name: ' ' }, setup, enAll, notation).name).toBe('6 × 800 @5K');
  });

  it('says so when it cannot be read', () => {
    const spoiled = ownRow({ ...own, text: '6x' }, setup, enAll, notation);
    expect(spoiled).toMatchObject({ name: 'Tuesday', problem: enAll.workouts.own.unreadable });
  });
});
