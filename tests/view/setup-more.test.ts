import { describe, expect, test } from 'vitest';
import { epochMs } from '../../src/domain/units.ts';
import { textOf } from '../../src/domain/workout/library/item.ts';
import { library } from '../../src/domain/workout/library/library.ts';
import { moreView, withGunTime } from '../../src/view/more-view.ts';
import { firstForm, readForm, type SetupForm } from '../../src/view/setup-form.ts';
import { nextAt } from '../../src/view/setup-gun.ts';
import { type MoreForm, readMoreForm, withMore } from '../../src/view/setup-more-form.ts';
import { asksForMore, setupView } from '../../src/view/setup-view.ts';
import { enAll } from '../../src/words/en-all.ts';
import { moreParts } from '../support/more-parts.ts';
import { reader as notation } from '../support/reader.ts';

const timeZone = 'Europe/Berlin';
/** A Saturday in Berlin, 18:00. */
const now = epochMs(Date.parse('2026-06-13T16:00:00Z'));
const words = enAll;

const formWith = (more: Partial<MoreForm>, changes: Partial<SetupForm> = {}): SetupForm => ({
  ...firstForm,
  raceTime: '22:00',
  ...changes,
  ...withMore(undefined, more),
});
const viewOf = (form: SetupForm, at = now) => setupView(form, words, notation, moreParts(at));
const shown = (form: SetupForm, at = now) =>
  moreView(form, viewOf(form, at), { now: at, words, timeZone });
const starts = (form: SetupForm) =>
  viewOf(form).draft?.plan.phases.flatMap((phase) =>
    phase.kind === 'rep' ? [Number(phase.startM.toFixed(2))] : [],
  );

describe('where rep 1 starts', () => {
  test.each([
    ['phone', [0, 200]],
    ['1500', [100, 300]],
    ['mile', [390.66, 190.66]],
    ['opposite', [200, 0]],
  ] as const)('%s', (first, places) => {
    expect(starts(formWith({ first }))?.slice(0, 2)).toEqual(places);
  });

  test('elsewhere is typed in metres, also with a comma', () => {
    expect(starts(formWith({ first: 'elsewhere', firstM: '84,5' }))?.[0]).toBe(84.5);
  });

  test.each(['', 'bend', '-5', '401', 'NaN', 'Infinity'])(
    '“%s” is told, and starts nothing',
    (firstM) => {
      const { blocked, draft, plan } = viewOf(formWith({ first: 'elsewhere', firstM }));
      expect(blocked).toEqual({
        by: 'first-start',
        text: 'Write how far past the phone, from 0 to 400 m: one lap.',
      });
      expect(draft).toBeUndefined();
      expect(plan?.steps.length).toBeGreaterThan(0);
    },
  );

  test('a mile from its own start ends at the phone, from either line of lane 4', () => {
    for (const start of ['common', 'staggered'] as const) {
      const form = formWith({ first: 'mile', start }, { workout: '1 mi @5K', lane: 4 });
      const view = viewOf(form);
      expect(view.away, start).toBeUndefined();
      expect(view.draft?.setup.track.start, start).toBe(start === 'common' ? undefined : start);
    }
  });

  test('a stagger is offered and kept in lanes 2 and up only', () => {
    const inLane = (lane: number) => formWith({ start: 'staggered' }, { lane });
    expect(shown(inLane(1))?.hasStagger).toBe(false);
    expect(viewOf(inLane(1)).draft?.setup.track.start).toBeUndefined();
    expect(shown(inLane(2))?.hasStagger).toBe(true);
    expect(viewOf(inLane(2)).draft?.setup.track.start).toBe('staggered');
  });
});

describe('the count-in', () => {
  test('is 10 s, or what is typed', () => {
    expect(viewOf(formWith({})).draft?.options.countInMs).toBe(10_000);
    expect(viewOf(formWith({ countIn: '3' })).draft?.options.countInMs).toBe(3000);
    expect(viewOf(formWith({ countIn: ' 60 ' })).draft?.options.countInMs).toBe(60_000);
  });

  test.each(['', '2.9', '61', 'ten', '-10'])('“%s” is told, and starts nothing', (countIn) => {
    const { blocked, draft } = viewOf(formWith({ countIn }));
    expect(blocked?.by).toBe('count-in');
    expect(blocked?.text).toMatch(/3 to 60 seconds/);
    expect(draft).toBeUndefined();
  });
});

describe('a start with commands', () => {
  const seed = (form: SetupForm) => viewOf(form).draft?.options.commands?.seed;
  const item = (id: string): SetupForm => {
    const found = library.find((each) => each.id === id);
    return formWith({}, { workout: found ? textOf(found, enAll.library.sayings) : '' });
  };

  test('is chosen for any workout, and drawn by the seed of the visit', () => {
    expect(seed(formWith({}))).toBeUndefined();
    expect(shown(formWith({}))?.commands).toEqual({ on: false, usual: false });
    expect(seed(formWith({ commands: true }))).toBe(1);
    expect(shown(formWith({ commands: true }))?.commands).toEqual({ on: true, usual: false });
  });

  test('is how the 400 race model begins, and nothing else in the library', () => {
    const on = library.filter(({ id }) => seed(item(id)) !== undefined);
    expect(on.map(({ id }) => id)).toEqual(['400-race-model']);
    const form = item('400-race-model');
    expect(asksForMore(form)).toBe(true);
    expect(shown(form)?.commands).toEqual({ on: true, usual: true });
    const without = { ...form, ...withMore(undefined, { commands: false }) };
    expect(seed(without)).toBeUndefined();
    expect(shown(without)?.commands).toEqual({ on: false, usual: true });
  });

  test('is left to the workout where nothing was chosen, or nonsense was kept', () => {
    expect(withMore({ commands: true }, { commands: undefined }).more).toBeUndefined();
    expect(readMoreForm({ commands: 'yes' }).commands).toBeUndefined();
    const { more } = withMore(undefined, { commands: false });
    expect(readMoreForm(readForm(JSON.parse(JSON.stringify({ more }))).more).commands).toBe(false);
  });
});

describe('goals', () => {
  const workout = '6x400 @goal mile, 60s rest';

  test('are asked for where the workout names one, and set its pace', () => {
    const without = viewOf(formWith({}, { workout }));
    expect(without.more?.goalsAsked).toEqual([1609.344]);
    expect(without.plan?.notes.join()).toMatch(/No goal is set/);
    const form = formWith({ goals: { '1609.344': '6:00' } }, { workout });
    expect(viewOf(form).plan?.notes.join()).not.toMatch(/No goal is set/);
    expect(viewOf(form).draft?.setup.goals).toEqual([{ distanceM: 1609.344, timeMs: 360_000 }]);
    expect(shown(form)?.goals).toEqual([
      { id: 'goal-1609.344', label: 'Goal for 1 mi', metres: '1609.344', time: '6:00' },
    ]);
    expect(asksForMore(form)).toBe(true);
  });

  test('that cannot be are told, kept as typed, and start nothing', () => {
    const form = formWith({ goals: { '1609.344': 'banana' } }, { workout });
    expect(viewOf(form).blocked?.by).toBe('goal-1609.344');
    expect(viewOf(form).draft).toBeUndefined();
    expect(shown(form)?.goals[0]?.time).toBe('banana');
  });

  test('of another workout are in nobody’s way', () => {
    const form = formWith({ goals: { '1609.344': 'banana' } });
    expect(viewOf(form).draft?.setup.goals).toBeUndefined();
    expect(viewOf(form).blocked).toBeUndefined();
  });
});

describe('a start time', () => {
  const raceWarmUp =
    'warm-up 12 min + open drill "leg swings" + open drill "walking lunges" + 4x80 m stride, 60s walk';
  const at = (typed: string, changes: Partial<SetupForm> = {}, from = now): SetupForm => {
    const form = { ...formWith({}), workout: raceWarmUp, ...changes };
    return { ...form, ...withGunTime(form.more, typed, { now: from, timeZone }) };
  };
  const noteOf = (form: SetupForm, from = now) => shown(form, from)?.gun.note ?? '';

  test('is kept as an instant and told in plain words', () => {
    const form = at('19:30');
    expect(viewOf(form).draft?.options.gun).toEqual({
      at: Date.parse('2026-06-13T17:30:00Z'),
      leadMs: 600_000,
    });
    expect(noteOf(form)).toMatch(
      /^Today at .*7?.*:30.*, in 1 h 30 min\. Run easy until .*you are ready in time\.$/,
    );
    expect(asksForMore({ ...firstForm, workout: raceWarmUp })).toBe(true);
    expect(asksForMore(firstForm)).toBe(false);
  });

  test('that has passed today is tomorrow’s', () => {
    const form = at('17:45');
    expect(viewOf(form).draft?.options.gun?.at).toBe(Date.parse('2026-06-14T15:45:00Z'));
    expect(noteOf(form)).toMatch(/has passed today, so it is tomorrow’s, in 23 h 45 min/);
  });

  test('that is too near says so', () => {
    expect(noteOf(at('18:12'))).toMatch(/takes about \d+ min: \d+ min too long/);
  });

  test('of yesterday changes nothing today, and can be set again', () => {
    const form = at('19:30');
    const tomorrow = epochMs(now + 86_400_000);
    expect(viewOf(form, tomorrow).draft?.options.gun).toBeUndefined();
    expect(noteOf(form, tomorrow)).toMatch(/^That start has passed: .*13/);
    expect(shown(form, tomorrow)?.gun.passed).toBe(true);
  });

  test('needs a warm-up to stretch, and says so', () => {
    const form = at('19:30', { workout: '6x800 @5K, 200 jog', openWarmUp: false });
    expect(noteOf(form)).toMatch(/does not begin with a warm-up/);
    expect(noteOf(at('19:30', { workout: '6x800 @5K, 200 jog' }))).toMatch(/Run easy until/);
  });

  test('that nobody can be ready for by then is told', () => {
    const form = at('19:30');
    const wrong = { ...form, ...withMore(form.more, { gunLead: 'soon' }) };
    expect(viewOf(wrong).blocked).toEqual({ by: 'gun-lead', text: 'Write minutes from 0 to 180.' });
  });

  test('that is emptied again leaves nothing behind', () => {
    expect(at('19:30').more).toBeDefined();
    const form = at('19:30');
    expect(withGunTime(form.more, '', { now, timeZone }).more).toBeUndefined();
  });
});

describe('the next time a clock shows a time of day', () => {
  const next = (typed: string, from: string) => {
    const found = nextAt(typed, epochMs(Date.parse(from)), timeZone);
    return found === undefined ? undefined : new Date(found).toISOString();
  };

  test('is right over both changes of the clocks', () => {
    // 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
    expect(next('09:00', '2026-03-28T20:00:00Z')).toBe('2026-03-29T07:00:00.000Z');
    expect(next('09:00', '2026-10-24T20:00:00Z')).toBe('2026-10-25T08:00:00.000Z');
    expect(next('02:30', '2026-03-28T20:00:00Z')).toBeUndefined();
    expect(next('02:30', '2026-10-24T20:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(next('02:30', '2026-10-25T00:45:00Z')).toBe('2026-10-25T01:30:00.000Z');
  });

  test('is this very minute', () => {
    expect(next('18:00', '2026-06-13T16:00:59Z')).toBe('2026-06-13T16:00:00.000Z');
  });

  test.each(['', '25:00', '12:60', 'noon', '1230'])('“%s” is no time of day', (typed) => {
    expect(next(typed, '2026-06-13T16:00:00Z')).toBeUndefined();
  });

  test('is less than a day and an hour ahead, whenever it is asked for, on every clock', () => {
    const base = Date.parse('2026-01-01T00:00:00Z');
    for (let hour = 0; hour < 365 * 24; hour += 5) {
      const from = epochMs(base + hour * 3_600_000);
      const found = nextAt('09:15', from, 'America/St_Johns');
      expect(
        found === undefined || (found >= from - 60_000 && found - from <= 25 * 3_600_000),
      ).toBe(true);
      const text = new Intl.DateTimeFormat('en-GB', {
        timeStyle: 'short',
        timeZone: 'America/St_Johns',
      }).format(found);
      expect(text).toBe('09:15');
    }
  });
});

describe('what was kept', () => {
  test('is looked at field by field', () => {
    expect(readMoreForm('rubbish')).toEqual(readMoreForm(undefined));
    expect(
      readMoreForm({
        first: 'moon',
        start: 7,
        countIn: 12,
        gunAt: Number.NaN,
        gunLead: '5',
        goals: { '1500': '4:30', x: '1', '800': 9 },
      }),
    ).toEqual({ ...readMoreForm({}), gunLead: '5', goals: { '1500': '4:30' } });
  });

  test('is nothing where everything is as it comes, and comes back whole otherwise', () => {
    expect(withMore(undefined, { countIn: '10' }).more).toBeUndefined();
    const { more } = withMore(undefined, { first: 'mile', countIn: 'ten' });
    expect(readMoreForm(readForm(JSON.parse(JSON.stringify({ more }))).more)).toEqual(more);
  });

  test('waits for its reader before anything can be started', () => {
    const form = formWith({ first: 'mile' });
    expect(setupView(form, words, notation).draft).toBeUndefined();
    expect(setupView(form, words, notation).blocked?.by).toBe('workout');
  });
});
