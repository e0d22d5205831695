import { describe, expect, it } from 'vitest';
import { readEditor } from '../../src/view/editor-view.ts';
import { linkView } from '../../src/view/link-view.ts';
import { firstForm } from '../../src/view/setup-form.ts';
import { setupView } from '../../src/view/setup-view.ts';
import { makeWithout } from '../../src/view/without.ts';
import { enAll } from '../../src/words/en-all.ts';
import { moreParts } from '../support/more-parts.ts';
import { reader as notation } from '../support/reader.ts';

const typed = '6x800 @5K past the purple monkeys, 200 jog';
const readable = '6x800 @5K, 200 jog';
const words = 'past the purple monkeys';

describe('a workout that can be read without a few words', () => {
  it('is offered so in Setup, which plans nothing until then', () => {
    const { workout, draft } = setupView(
      { ...firstForm, workout: typed },
      enAll,
      notation,
      moreParts(),
    );
    expect(draft).toBeUndefined();
    expect(workout.problems.length).toBeGreaterThan(0);
    expect(workout.notes).toEqual([
      {
        text: 'The rest can be read.',
        choices: [{ label: `Read it without “${words}”`, workout: readable }],
      },
    ]);
  });

  it('says in the editor what was left out, and puts it back at a press', () => {
    const without = makeWithout(enAll.more.without);
    const read = (text: string) => readEditor(text, notation, without);
    const [offer] = read(typed).notes;
    const taken = offer?.choices[0]?.workout ?? '';
    const { notes, workout } = read(taken);
    expect(workout && notation.formatWorkout(workout)).toBe(readable);
    expect(notes[0]?.text).toBe(`Left out: “${words}”.`);
    expect(notes[0]?.choices).toEqual([{ label: 'Put it back', workout: typed }]);
    expect(read('8x400 @R').notes).toEqual([]);
  });

  it('can be opened from a link, with a note of what is missing', () => {
    const open = (instead?: string) =>
      linkView(`/w/${encodeURIComponent(typed)}`, instead, firstForm, enAll, notation);
    const broken = open();
    if (broken.kind !== 'unreadable') throw new Error(broken.kind);
    const taken = open(broken.notes[0]?.choices[0]?.workout);
    if (taken.kind !== 'workout') throw new Error(taken.kind);
    expect(taken.text).toBe(readable);
    expect(taken.setup.workout.notes[0]?.text).toContain(words);
    const other = open('8x400 @R');
    expect(other.kind === 'workout' && other.setup.workout.notes).toEqual([]);
  });

  it('names every piece that goes', () => {
    const text = '8x400 @5K with purple socks, 200 jog. Flurble the monkeys.';
    const { workout } = setupView({ ...firstForm, workout: text }, enAll, notation, moreParts());
    expect(workout.notes[0]?.choices[0]?.label).toBe(
      'Read it without “with purple socks” and “Flurble the monkeys”',
    );
  });

  it('is not offered where nothing helps', () => {
    const { workout } = setupView(
      { ...firstForm, workout: 'bananas' },
      enAll,
      notation,
      moreParts(),
    );
    expect(workout.notes).toEqual([]);
  });
});
