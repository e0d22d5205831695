import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedFor } from '../../src/view/blocks-drawing.ts';
import { type EditorCommand, obey } from '../../src/view/editor-commands.ts';
import { changed, redone, startHistory, typed, undone } from '../../src/view/editor-history.ts';
import { takeIntervals, takeReadable } from '../../src/view/editor-paste.ts';
import { editorBody, pickedIn, readEditor } from '../../src/view/editor-view.ts';
import { firstForm } from '../../src/view/setup-form.ts';
import { makeWithout } from '../../src/view/without.ts';
import { enAll } from '../../src/words/en-all.ts';
import { reader as notation } from '../support/reader.ts';

const setup = plannedFor({ ...firstForm, raceTime: '22:00' }, enAll);
const reading = (text: string) => readEditor(text, notation, makeWithout(enAll.more.without));
const workoutOf = (text: string) => {
  const { workout } = reading(text);
  if (!workout) throw new Error(`cannot read ${text}`);
  return workout;
};
const body = (text: string) => editorBody(workoutOf(text), setup, enAll, notation);

/** The text after a command, or the reason why not. */
const afterwards = (text: string, command: EditorCommand): string => {
  const done = obey(workoutOf(text), command, notation, enAll.editor);
  return done.ok ? notation.formatWorkout(done.value.workout) : done.error;
};
const same = (text: string): string => notation.formatWorkout(workoutOf(text));

describe('the drawing', () => {
  it('is as wide as the session is long, and fills its width', () => {
    const bars = body('800 @5K, 200 jog + 400 @R').drawing?.bars ?? [];
    expect(bars.map(({ kind }) => kind)).toEqual(['rep', 'recovery', 'rep']);
    expect(bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1000);
    expect(bars[0]?.width).toBeGreaterThan((bars[2]?.width ?? 0) * 2);
  });

  it('is taller where it is faster, and lowest where one stands', () => {
    const height = (text: string, at = 0) => body(text).drawing?.bars[at]?.height ?? 0;
    expect(height('800 @R')).toBeGreaterThan(height('800 @5K'));
    expect(height('800 @5K')).toBeGreaterThan(height('800 @M'));
    expect(height('2x800, 200 jog', 1)).toBeGreaterThan(height('2x800, 60s standing', 1));
  });

  it('has shapes without a race, and no time that it cannot know', () => {
    const none = plannedFor(firstForm, enAll);
    const fast = editorBody(workoutOf('800 @R'), none, enAll, notation).drawing;
    const slow = editorBody(workoutOf('800 @M'), none, enAll, notation).drawing;
    expect(fast?.bars[0]?.height).toBeGreaterThan(slow?.bars[0]?.height ?? 0);
    expect(fast?.totals[2]).toMatch(/^≈/);
  });

  it('knows which block a stretch belongs to', () => {
    const bars = body('2 mi easy + 2x(400 @R, 200 jog + 200 @R), 3:00 between sets').drawing?.bars;
    expect(bars?.map(({ item }) => item)).toEqual([
      '0',
      '1.0',
      '1.0',
      '1.1',
      '1',
      '1.0',
      '1.0',
      '1.1',
    ]);
  });
});

describe('the text', () => {
  it('tells each place that cannot be read, and how many more', () => {
    const { faults, workout } = reading('6x800 bananas');
    expect(workout).toBeUndefined();
    expect('6x800 bananas'.slice(faults[0]?.start, faults[0]?.end)).toBe('bananas');
  });

  it('asks where it can be read in two ways', () => {
    const { notes } = reading('5x2m @5K, 60s rest');
    expect(notes[0]?.choices.length).toBeGreaterThan(0);
  });

  it('is an empty workout when it is empty, and no fault', () => {
    expect(reading('  ')).toMatchObject({ isEmpty: true, faults: [], workout: { items: [] } });
  });
});

describe('blocks', () => {
  it('are steps, repeats, sets with what is in them, and rests', () => {
    const { blocks } = body(
      '2 mi easy + 6x800 @5K, 200 jog + 3x(400 @R, 200 jog + 200 @R), 3:00 between sets',
    );
    expect(blocks.map(({ id, kind, count }) => [id, kind, count])).toEqual([
      ['0', 'step', 1],
      ['1', 'repeat', 6],
      ['2', 'set', 3],
    ]);
    expect(blocks[1]).toMatchObject({ main: '6 × 800 @5K', detail: '200 jog' });
    expect(blocks[2]?.inside.map(({ id, main }) => [id, main])).toEqual([
      ['2.0', '400 @R'],
      ['2.1', '200 @R'],
    ]);
  });

  it('give their fields the shorthand of the block that is picked', () => {
    const all = body('6x800 @5K, 200 jog');
    expect(pickedIn(all, '0', notation)).toMatchObject({
      item: '6 × 800 @5K',
      recovery: '200 jog',
    });
    expect(pickedIn(all, '7', notation)).toBeUndefined();
  });

  const text = '2 mi easy + 6x800 @5K, 200 jog + 1 mi easy';
  it.each<[EditorCommand, string]>([
    [{ do: 'count', id: '1', count: 4 }, '2 mi easy + 4x800 @5K, 200 jog + 1 mi easy'],
    [{ do: 'recovery', id: '1', text: '90s rest' }, '2 mi easy + 6x800 @5K, 90s rest + 1 mi easy'],
    [{ do: 'recovery', id: '1', text: '' }, '2 mi easy + 6x800 @5K + 1 mi easy'],
    [{ do: 'item', id: '1', text: '4 × 1000 @T' }, '2 mi easy + 4x1000 @T, 200 jog + 1 mi easy'],
    [{ do: 'remove', id: '0' }, '6x800 @5K, 200 jog + 1 mi easy'],
    [{ do: 'moveTo', id: '0', place: '2' }, '6x800 @5K, 200 jog + 2 mi easy + 1 mi easy'],
  ])('%j changes the text', (command, expected) => {
    expect(afterwards(text, command)).toBe(same(expected));
  });

  it('say why a part cannot be taken over', () => {
    expect(
      afterwards(text, { do: 'recovery', id: '1', text: 'bananas' }).split(' ').length,
    ).toBeGreaterThan(2);
    expect(
      afterwards(text, { do: 'recovery', id: '1', text: '@5K' }).split(' ').length,
    ).toBeGreaterThan(2);
    expect(afterwards(text, { do: 'item', id: '1', text: '400 + 800' })).toBe(
      enAll.editor.part.onlyOne,
    );
  });

  it('keep their paths: the text that a command gives is read back as the same workout', () => {
    const commands = fc.array(
      fc.record({
        do: fc.constantFrom('duplicate', 'wrap', 'unwrap', 'remove', 'up', 'down'),
        at: fc.nat({ max: 5 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(commands, (steps) => {
        let workout = workoutOf(
          '2 mi easy + 6x800 @5K, 200 jog + 3x(400 @R, 200 jog + 200 @R), 3:00 between sets',
        );
        for (const { do: act, at } of steps) {
          const ids = ['0', '1', '2', '2.0', '2.1', '1.0'];
          const done = obey(
            workout,
            { do: act, id: ids[at] ?? '0' } as EditorCommand,
            notation,
            enAll.editor,
          );
          if (!done.ok || done.value.workout.items.length === 0) continue;
          expect(workoutOf(notation.formatWorkout(done.value.workout))).toEqual(done.value.workout);
          workout = done.value.workout;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('undo', () => {
  const type = (text: string) =>
    Array.from(text, (_, at) => text.slice(0, at + 1)).reduce(typed, startHistory(''));

  it('takes back a word at a time, and a block at a time', () => {
    let history = changed(type('6x800 @5K'), '6x800 @5K + 400');
    const seen: string[] = [];
    while (history.past.length > 0) {
      history = undone(history);
      seen.push(history.text);
    }
    expect(seen).toEqual(['6x800 @5K', '6x800 ', '']);
    expect(undone(history)).toBe(history);
  });

  it('brings back what it took, until something else is written', () => {
    const back = undone(type('6x800 @5K'));
    expect(redone(back).text).toBe('6x800 @5K');
    expect(redone(typed(back, '6x400')).text).toBe('6x400');
  });
});

describe('text from elsewhere', () => {
  const intervals = 'See you at six!\n\n3x\n- 800mtr 100% Pace\n- 2m rest';

  it('is taken over as shorthand, with what is not in it', () => {
    expect(reading(intervals).isIntervals).toBe(true);
    const { text, left } = takeIntervals(intervals, notation, enAll.editor);
    expect(workoutOf(text ?? '')).toMatchObject({ items: [{ kind: 'block', count: 3 }] });
    expect(left).toEqual(['Line 1: See you at six! (not a part of the workout)']);
  });

  it('may lose whole lines, and says which', () => {
    const message = '6x800 @5K, 200 jog\nxyz ??? 17 bananas';
    expect(reading(message).canLeaveOut).toBe(true);
    expect(takeReadable(message, notation, enAll.editor)).toMatchObject({
      text: '6x800 @5K, 200 jog',
      left: [expect.stringContaining('17 bananas')],
    });
    expect(takeReadable('bananas', notation, enAll.editor).left).toEqual([
      enAll.editor.pasted.nothing,
    ]);
  });
});
