import { expect, test } from 'vitest';
import { firstForm } from '../../src/view/setup-form.ts';
import { setupView } from '../../src/view/setup-view.ts';
import { enAll } from '../../src/words/en-all.ts';
import { moreParts } from '../support/more-parts.ts';
import { reader as notation } from '../support/reader.ts';

const viewOf = (workout: string, seed = 1) =>
  setupView(
    { ...firstForm, workout, raceTime: '22:00' },
    enAll,
    notation,
    moreParts(undefined, seed),
  );
const repsIn = (workout: string) =>
  viewOf(workout).draft?.plan.phases.filter(({ kind }) => kind === 'rep') ?? [];

test('a range of counts plans its first number, and any other is one press away', () => {
  const text = '8-10x400 @5K, 200 jog';
  expect(repsIn(text)).toHaveLength(8);
  const [note, ...others] = viewOf(text).workout.notes;
  expect(others).toEqual([]);
  expect(note?.text).toContain('8–10');
  const ten = note?.choices.find(({ label }) => label.startsWith('10'));
  expect(repsIn(ten?.workout ?? '')).toHaveLength(10);
  expect(viewOf(ten?.workout ?? '').workout.notes).toEqual([]);
});

test('either end of a range of targets can be taken instead of the middle', () => {
  const text = '6x800 @5K-3K, 200 jog';
  const [from, to] = (viewOf(text).workout.notes[0]?.choices ?? []).map(
    ({ workout }) => repsIn(workout)[0]?.targetMs ?? 0,
  );
  expect(repsIn(text)[0]?.targetMs).toBeCloseTo(((from ?? 0) + (to ?? 0)) / 2, -2);
  expect(from).toBeGreaterThan(to ?? 0);
});

test('a step in brackets is left out until it is chosen', () => {
  const text = '4x400 @5K, 200 jog + optional 800';
  expect(repsIn(text)).toHaveLength(4);
  expect(repsIn(viewOf(text).workout.notes[0]?.choices[0]?.workout ?? '')).toHaveLength(5);
});

test('surges are drawn from the seed of the visit, which goes into the session', () => {
  const text = 'fartlek 30 min (surges 30s-2 min, easy 1-3 min) @fast';
  expect(viewOf(text, 7).draft?.setup.seed).toBe(7);
  expect(viewOf(text, 7).draft?.plan).toEqual(viewOf(text, 7).draft?.plan);
  expect(viewOf(text, 8).draft?.plan).not.toEqual(viewOf(text, 7).draft?.plan);
  expect(viewOf('6x800 @5K', 7).draft?.setup.seed).toBeUndefined();
});

test('a fartlek waits for its seed', () => {
  const form = { ...firstForm, workout: 'fartlek 30 min (surges 30s-2 min, easy 1-3 min) @fast' };
  expect(setupView(form, enAll, notation)).toMatchObject({ waits: true });
  expect(setupView(form, enAll, notation).draft).toBeUndefined();
});
