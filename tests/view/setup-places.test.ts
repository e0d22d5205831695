import { describe, expect, test } from 'vitest';
import { firstForm, type SetupForm } from '../../src/view/setup-form.ts';
import { withMore } from '../../src/view/setup-more-form.ts';
import { placesView } from '../../src/view/setup-places.ts';
import { setupView } from '../../src/view/setup-view.ts';
import { enAll as words } from '../../src/words/en-all.ts';
import { moreParts } from '../support/more-parts.ts';
import { reader as notation } from '../support/reader.ts';

const places = (workout: string, changes: Partial<SetupForm> = {}) => {
  const form = { ...firstForm, raceTime: '22:00', workout, ...changes };
  const { planned } = setupView(form, words, notation, moreParts());
  if (!planned) throw new Error(`${workout} gives no plan`);
  return placesView(planned.plan, planned.setup, words.more.places);
};

describe('where reps start and finish', () => {
  test('those alike stand together', () => {
    expect(places('6x800 @5K, 200 jog').groups).toEqual([
      {
        reps: 'Reps 1, 3 and 5',
        start: 0,
        finish: 2,
        text: 'from the phone to the phone, twice past the phone',
      },
      {
        reps: 'Reps 2, 4 and 6',
        start: 0.5,
        finish: 2.5,
        text: 'from the far side to the far side, twice past the phone',
      },
    ]);
  });

  test('follows where rep 1 starts', () => {
    const [only] = places('1500 @5K', withMore(undefined, { first: '1500' })).groups;
    expect(only).toMatchObject({
      reps: 'The rep',
      start: 0.25,
      text: 'from 100 m past the phone to the phone, 4 times past the phone',
    });
  });

  test('is only likely after a rep by time', () => {
    const texts = places('4x3min @5K, 200 jog').groups.map(({ text }) => text);
    expect(texts.every((text) => text.startsWith('≈ '))).toBe(true);
  });

  test('is drawn a dozen times at most, and the rest counted', () => {
    const view = places('20x310 @5K, 100 jog');
    expect(view.groups).toHaveLength(12);
    expect(view.more).toBe('And 8 more.');
  });

  test('many alike are named by the first four', () => {
    expect(places('12x400 @5K, 400 jog').groups[0]?.reps).toBe('Every rep');
    expect(places('16x200 @5K, 200 jog').groups[0]?.reps).toBe('Every rep');
    expect(places('16x400 @5K, 200 jog').groups[0]?.reps).toBe('Reps 1, 3, 5, 7 and 4 more');
  });
});
