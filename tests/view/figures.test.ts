import { describe, expect, it } from 'vitest';
import { longDistance, pace } from '../../src/domain/format.ts';
import { planSession } from '../../src/domain/plan/plan-session.ts';
import { epochMs } from '../../src/domain/units.ts';
import { parseWorkout } from '../../src/domain/workout/notation/notation.ts';
import { readPacesForm } from '../../src/view/paces-form.ts';
import { dateAndTime, dateStyle, timeOfDay } from '../../src/view/review-date.ts';
import { planPreview, planTotals } from '../../src/view/setup-plan.ts';
import { en } from '../../src/words/en.ts';
import { setup400 } from '../support/sample-session.ts';

const miles = { units: 'imperial', hours: '12' } as const;
const metric = { units: 'metric', hours: '24' } as const;

describe('units', () => {
  it('are kilometres until somebody chooses miles', () => {
    expect(longDistance(4800)).toBe('4.8 km');
    expect(longDistance(4800, metric)).toBe('4.8 km');
    expect(longDistance(4800, miles)).toBe('2.98 mi');
    expect(pace(264_000)).toBe('4:24/km');
    expect(pace(264_000, miles)).toBe('7:05/mi');
  });

  it('are those of totals and estimates in a plan, not of the track', () => {
    const parsed = parseWorkout('4x800 @5K, 200 jog + 3:00 @5K');
    if (!parsed.ok) throw new Error('unreadable');
    const race = { distanceM: 5000, timeMs: 1_320_000 };
    const plan = planSession(parsed.value.workout, { ...setup400, race });
    if (!plan.ok) throw new Error('unplannable');
    const metricPlan = planPreview(plan.value, en.setup, metric);
    const milePlan = planPreview(plan.value, en.setup, miles);
    expect(metricPlan.totals[1]).toContain('km');
    expect(milePlan.totals[1]).toContain('mi');
    expect(milePlan.steps.map(({ main }) => main)).toEqual(
      metricPlan.steps.map(({ main }) => main),
    );
    expect(milePlan.steps.some(({ main }) => main === '800')).toBe(true);
    expect(metricPlan.steps.some(({ detail }) => detail.endsWith(' km'))).toBe(true);
    expect(milePlan.steps.some(({ detail }) => detail.endsWith(' km'))).toBe(false);
    expect(planTotals(plan.value, en.setup, miles)).toEqual(milePlan.totals);
  });
});

describe('hours', () => {
  const evening = epochMs(Date.UTC(2026, 10, 22, 18, 40));
  const midnight = epochMs(Date.UTC(2026, 10, 22, 0, 5));
  const style = (hours: '12' | '24' | 'system') => ({
    ...dateStyle({ language: 'en', figures: { units: 'metric', hours } }),
    timeZone: 'UTC',
  });
  const plain = (text: string): string => text.replace(/\s/g, ' ').toLowerCase();

  it('are written as chosen, also in a date', () => {
    expect(plain(timeOfDay(evening, style('12')))).toBe('6:40 pm');
    expect(timeOfDay(evening, style('24'))).toBe('18:40');
    expect(plain(dateAndTime(evening, style('12')))).toMatch(/6:40 pm$/);
    expect(dateAndTime(evening, style('24'))).toMatch(/18:40$/);
  });

  it('begin the day at 12:05 am or 00:05', () => {
    expect(plain(timeOfDay(midnight, style('12')))).toBe('12:05 am');
    expect(timeOfDay(midnight, style('24'))).toBe('00:05');
  });

  it('are left to the device until somebody chooses', () => {
    expect(dateStyle({ language: 'en' })).toEqual({ language: 'en' });
    const system = timeOfDay(evening, style('system'));
    expect(system).toBe(timeOfDay(evening, { language: 'en', timeZone: 'UTC' }));
  });
});

describe('the Paces screen', () => {
  it('begins with miles for those who chose them, and remembers another choice', () => {
    expect(readPacesForm(undefined).units).toBe('both');
    expect(readPacesForm(undefined, metric).units).toBe('both');
    expect(readPacesForm(undefined, miles).units).toBe('mile');
    expect(readPacesForm({ units: 'km' }, miles).units).toBe('km');
  });
});
