import { describe, expect, it } from 'vitest';
import { linkView } from '../../src/view/link-view.ts';
import { firstForm } from '../../src/view/setup-form.ts';
import { enAll } from '../../src/words/en-all.ts';
import { reader as notation } from '../support/reader.ts';

const form = { ...firstForm, workout: '8 × 200 @R', raceTime: '22:00' };
const open = (path: string, mine = form) => linkView(path, undefined, mine, enAll, notation);

describe('a link that is opened', () => {
  it('shows the plan at the paces of whoever opens it', () => {
    const mine = open('/w/6x800_@5K,_200_jog');
    const yours = open('/w/6x800_@5K,_200_jog', { ...form, raceTime: '20:00' });
    const first = (view: typeof mine) =>
      view.kind === 'workout' && view.setup.plan?.steps.find(({ kind }) => kind === 'rep')?.detail;
    expect(first(mine)).toBe('in 3:31.2');
    expect(first(yours)).toBe('in 3:12.0');
  });

  it('leaves the workout of the setup form alone', () => {
    const view = open('/w/6x800_@5K');
    expect(view.kind === 'workout' && view.title).toBe('6 × 800 @5K');
    expect(form.workout).toBe('8 × 200 @R');
  });

  it('opens without a race, and says what a race would bring', () => {
    const view = open('/w/6x800_@5K', { ...form, raceTime: '' });
    expect(view.kind === 'workout' && view.setup.raceNote).toBe(enAll.setup.raceHint);
    expect(view.kind === 'workout' && view.drawing?.bars).toHaveLength(6);
  });

  it('shows a name above its shorthand', () => {
    const view = open(`/w/${encodeURIComponent('"Tuesday": 6x800 @5K')}`);
    expect(view).toMatchObject({ kind: 'workout', title: 'Tuesday', shorthand: '6 × 800 @5K' });
  });

  it('says what cannot be read and where, beside the text as it came', () => {
    const view = open('/w/6x800_bananas');
    if (view.kind !== 'unreadable') throw new Error(view.kind);
    expect(view.text).toBe('6x800 bananas');
    expect(view.problems[0]).toContain('bananas');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '999999999x(999999999x(999999999x800))',
    '('.repeat(5000),
    '6x800 '.repeat(3000),
    '"'.repeat(999),
    '9'.repeat(4000),
    `${'2x('.repeat(500)}400${')'.repeat(500)}`,
  ])('%#: comes to a sentence and no plan, whatever it holds', (text) => {
    const view = open(`/w/${encodeURIComponent(text)}`);
    const said =
      view.kind === 'workout'
        ? (view.setup.planProblem ?? view.setup.workout.notes[0]?.text)
        : view.kind === 'unreadable'
          ? view.problems[0]
          : view.kind === 'refused' && view.text;
    expect(String(said).split(' ').length).toBeGreaterThan(2);
  });

  it('waits for the reader only where there is something to read', () => {
    expect(linkView('/w/6x800', undefined, form, enAll, undefined).kind).toBe('waiting');
    expect(linkView('/w/%', undefined, form, enAll, undefined).kind).toBe('refused');
  });
});
