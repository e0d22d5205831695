import { describe, expect, test } from 'vitest';
import { firstPacesForm } from '../../src/view/paces-form.ts';
import { pacesText } from '../../src/view/paces-text.ts';
import { pacesView } from '../../src/view/paces-view.ts';
import { firstForm, type SetupForm } from '../../src/view/setup-form.ts';
import { setupView } from '../../src/view/setup-view.ts';
import { enAll as en } from '../../src/words/en-all.ts';
import { moreParts } from '../support/more-parts.ts';

const form = { ...firstForm, raceTime: '22:00' };

describe('the paces as text', () => {
  const text = pacesText(pacesView(form, firstPacesForm, undefined, en), en);
  const lines = text.split('\n');

  test('begin with the race and its fitness', () => {
    expect(lines.slice(0, 2)).toEqual([
      'Paces from 5K in 22:00',
      'Fitness 44.5 by Daniels and Gilbert.',
    ]);
  });

  test('have a line for every pace and race, which needs no columns', () => {
    expect(lines).toContain('T Threshold: 1:52.2 · 4:40 · 7:31');
    expect(lines).toContain('800 m (estimate): 2:51–3:01 · 1:26–1:30 · 3:34–3:46 · 5:44–6:03');
    expect(lines).toContain('10K: 45:40 · 1:49.6 · 4:34 · 7:21');
    expect(text).not.toMatch(/ {2}|\t/);
  });

  test('end with the distance that was asked for and its splits', () => {
    expect(lines.slice(-4)).toEqual([
      '800 m at 5K pace: 3:31.2',
      '1:45.6 a lap of 400 m · 4:24/km · 7:05/mi',
      '400: 1:45.6 (1:45.6)',
      '800: 3:31.2 (1:45.6)',
    ]);
  });

  test('are nothing at all without a race', () => {
    expect(pacesText(pacesView(firstForm, firstPacesForm, undefined, en), en)).toBe('');
  });
});

test('the second race refines the plan in Setup too, which says so', () => {
  const refined = {
    ...form,
    workout: '10 × 400 @5K, 200 jog',
    secondDistance: '800',
    secondTime: '2:50',
  };
  const view = (typed: SetupForm) => setupView(typed, en, undefined, moreParts());
  const { raceNote, draft } = view(refined);
  expect(raceNote).toMatch(/Below 1500 m together with 800 m in 2:50/);
  expect(draft?.setup.secondRace).toEqual({ distanceM: 800, timeMs: 170_000 });
  expect(view({ ...refined, secondTime: 'x' }).draft?.setup).not.toHaveProperty('secondRace');
});
