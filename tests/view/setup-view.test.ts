import { describe, expect, test } from 'vitest';
import { firstForm, readForm, type SetupForm } from '../../src/view/setup-form.ts';
import { setupView } from '../../src/view/setup-view.ts';
import { typeset } from '../../src/view/setup-workout.ts';
import { en } from '../../src/words/en.ts';
import { moreParts } from '../support/more-parts.ts';
import { reader as notation } from '../support/reader.ts';

const form = { ...firstForm, raceTime: '22:00' };
const view = (changes: Partial<SetupForm> = {}) =>
  setupView({ ...form, ...changes }, en, notation, moreParts());
const reps = (changes: Partial<SetupForm> = {}) =>
  view(changes).plan?.steps.filter((step) => step.kind === 'rep') ?? [];

describe('the plan of 6 × 800 after a 5K in 22:00', () => {
  test('tells each rep and where it passes the phone', () => {
    expect(reps()).toHaveLength(6);
    expect(reps()[0]).toMatchObject({
      rep: { name: 'Rep 1', number: '1' },
      main: '800',
      detail: 'in 3:31.2',
      passes: {
        marks: [
          { at: '400', time: '1:45.6' },
          { at: '800', time: '3:31.2' },
        ],
      },
    });
    expect(reps()[1]?.passes?.marks).toEqual([
      { at: '200', time: '52.8' },
      { at: '600', time: '2:38.4' },
    ]);
  });

  test('has recoveries with ≈, and a warm-up and cool-down that are open', () => {
    const steps = view().plan?.steps ?? [];
    expect(steps[0]).toMatchObject({ kind: 'warmUp', main: 'Warm-up' });
    expect(steps[2]).toMatchObject({ kind: 'recovery', main: '200 jog', detail: '≈ 1:25' });
    expect(steps.at(-1)).toMatchObject({ kind: 'coolDown' });
  });

  test('adds up', () => {
    expect(view().plan?.totals).toEqual([
      '6 reps',
      '4.8 km in reps',
      '≈ 28 min without warm-up and cool-down',
    ]);
  });

  test('warns of finishes on the far side and offers the recovery that brings them back', () => {
    const away = view().away;
    expect(away?.text).toMatch(/^Reps 2, 4 and 6 /);
    const [fix] = away?.fixes ?? [];
    expect(fix?.label).toBe('Take 400 jog instead');
    const workout = fix ? notation.formatWorkout(fix.workout) : '';
    expect(typeset(workout)).toBe('6 × 800 @5K, 400 jog');
    const fixed = view({ workout });
    expect(fixed.away).toBeUndefined();
    expect(fixed.plan?.steps.filter((step) => step.kind === 'rep')).toHaveLength(6);
  });

  test('needs no warning when a coach holds the phone', () => {
    expect(view({ phoneInHand: true }).away).toBeUndefined();
  });

  test('makes a draft that holds everything', () => {
    expect(view({ ending: 'tap' }).draft).toMatchObject({
      title: '6 × 800 @5K, 200 jog',
      workoutText: '6 × 800 @5K, 200 jog',
      setup: { race: { distanceM: 5000, timeMs: 1_320_000 }, openWarmUp: true },
      options: { ending: 'tap' },
    });
  });
});

test('a workout that everybody knows needs no reader, any other waits for it', () => {
  expect(setupView(form, en).draft).toBeDefined();
  const waiting = setupView({ ...form, workout: '7 x 350 @5K' }, en);
  expect(waiting.workout).toMatchObject({ waiting: true, problems: [] });
  expect(waiting.draft).toBeUndefined();
});

describe('nothing can be started', () => {
  test.each([
    ['a workout that cannot be read', { workout: '6 x' }, 'workout'],
    ['no workout', { workout: ' ' }, 'workout'],
    ['a bad time', { raceTime: 'banana' }, 'time'],
    ['a bad distance', { raceDistance: 'banana' }, 'distance'],
    ['a lap that is none', { lap: 'custom', customLap: 'round' }, 'track'],
    ['a lap without a length', { lap: 'custom' }, 'track'],
  ] as const)('with %s', (_name, changes, by) => {
    const found = view(changes);
    expect(found.blocked?.by).toBe(by);
    expect(found.blocked?.text).toMatch(/^.{15,}\.$/);
    expect(found.draft).toBeUndefined();
  });

  test('but without a race it can: the reps then have no targets', () => {
    const found = view({ raceTime: '' });
    expect(found.blocked).toBeUndefined();
    expect(found.draft?.setup.race).toBeUndefined();
    expect(found.plan?.steps[1]).toMatchObject({ main: '800', detail: 'no target' });
    expect(found.plan?.notes).toEqual([en.setup.plan.notes.noRace]);
  });
});

test('a bad race leaves the rest of the plan to be read', () => {
  expect(view({ raceTime: '99:99' }).plan?.steps[1]).toMatchObject({ main: '800' });
});

test.each([
  ['6x800 @5K,  200 jog', '6 × 800 @5K, 200 jog'],
  ['3x(2x200), 200 jog', '3 × (2 × 200), 200 jog'],
])('"%s" is called "%s"', (workout, title) => {
  expect(view({ workout }).workout.title).toBe(title);
});

test('lane 2 passes after its own lap', () => {
  expect(reps({ lane: 2 })[0]?.passes?.marks[0]?.at).toBe('407');
  const { track } = view({ lane: 2 });
  expect(track.kind === 'track' && track.note).toMatch(/407\.04 m/);
});

test.each([
  ['300', 300],
  ['200', 200],
  ['440yd', 402.336],
] as const)('a lap of %s', (lap, metres) => {
  const { track } = view({ lap });
  expect(track.kind === 'track' && track.track.lapM).toBeCloseTo(metres, 6);
});

test('an own lap is typed in metres', () => {
  const { track } = view({ lap: 'custom', customLap: '333,3 m' });
  expect(track.kind === 'track' && track.track.lapM).toBeCloseTo(333.3);
});

describe('what was kept from the last visit', () => {
  test('comes back as it was', () => {
    const kept = { ...form, lane: 4, ending: 'tap', raceTime: 'banana' };
    expect(readForm(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    { lane: 99, lap: 'moon', workout: 5, openWarmUp: 'yes' },
  ])('and makes sense even if %j was stored', (stored) => {
    expect(readForm(stored)).toEqual(firstForm);
  });
});
