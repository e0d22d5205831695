import { expect, test } from 'vitest';
import { epochMs } from '../../src/domain/units.ts';
import { demoDraft } from '../../src/view/home-demo.ts';
import { homeAction } from '../../src/view/home-view.ts';
import { lookAt, pastSession } from '../../src/view/past-session.ts';
import { firstForm } from '../../src/view/setup-form.ts';
import { setupView } from '../../src/view/setup-view.ts';
import { enAll as en } from '../../src/words/en-all.ts';
import { sixEightHundreds } from '../domain/review/sample-session.ts';

const { header } = sixEightHundreds();
const start = { v: 1, seq: 0, at: header.createdAt, type: 'start' } as const;
const after = (seconds: number) => epochMs(header.createdAt + seconds * 1000);

test('the first visit has a workout to begin with and asks for a race', () => {
  expect(homeAction(firstForm, false, en)).toEqual({
    heading: en.home.firstWorkout,
    workout: '6 × 800 @5K, 200 jog',
    button: en.home.setUp,
    note: en.home.raceMissing,
  });
});

test('later it is the last workout, with the race its paces come from', () => {
  const action = homeAction({ ...firstForm, raceTime: '22:00' }, true, en);
  expect(action).toMatchObject({ button: 'Run it again', note: 'Paces from 5K in 22:00' });
});

test('a race that does not hold is not named', () => {
  expect(homeAction({ ...firstForm, raceTime: '99:99' }, true, en).note).toBe(en.home.raceMissing);
});

test('a past session shows when, what and one figure', () => {
  const entries = [
    start,
    { v: 1, seq: 1, at: after(115.1), type: 'capture', source: 'screen' },
    { v: 1, seq: 2, at: after(220.8), type: 'capture', source: 'screen' },
    { v: 1, seq: 3, at: after(230), type: 'end' },
  ] as const;
  const stored = { header, entries };
  const past = pastSession(stored, after(9999), en, lookAt(stored, after(9999)));
  expect(past).toMatchObject({
    id: 's1',
    title: '6 × 800 @5K, 200 jog',
    remarks: [],
    figure: '−0.4 a rep',
    standing: { standing: 'ahead', word: 'ahead' },
    reps: '1 of 6 reps',
    bars: [{ standing: 'ahead', height: -0.2 }],
    places: 6,
  });
});

test('one that was left alone says so, and how far it came', () => {
  const stored = { header, entries: [start] };
  const past = pastSession(stored, after(60), en, lookAt(stored, after(60)));
  expect(past).toMatchObject({ remarks: ['not ended'], figure: '1 of 6 reps', bars: [{}] });
});

test('the demo has a plan', () => {
  const draft = demoDraft(en);
  expect(draft?.plan.phases.filter((phase) => phase.kind === 'rep')).toHaveLength(6);
  expect(draft?.setup.race).toEqual({ distanceM: 5000, timeMs: 1_320_000 });
});

test.each(en.home.choices)('$text can be run as it stands', ({ text }) => {
  const view = setupView({ ...firstForm, workout: text, raceTime: '22:00' }, en);
  expect(view.workout.problems).toEqual([]);
  expect(view.draft?.plan.phases.length).toBeGreaterThan(3);
});
