import { describe, expect, test } from 'vitest';
import { epochMs } from '../../src/domain/units.ts';
import { reviewChart } from '../../src/view/review-chart.ts';
import { dateAndTime, shortDate } from '../../src/view/review-date.ts';
import { exportLaps, exportSession, reviewView, sessionNow } from '../../src/view/review-view.ts';
import { enAll as en } from '../../src/words/en-all.ts';
import {
  fromTheLine,
  sessionOf,
  sixEightHundreds,
  withoutTargets,
} from '../domain/review/sample-session.ts';

const timed = (times: readonly number[], phase = fromTheLine) =>
  sessionOf(times.map((time) => ({ phase, splits: [time / 2, time], endedBy: 'capture' })));
const sentence = (state: Parameters<typeof reviewView>[0]) =>
  reviewView(state, en)
    .sentence.map((piece) => piece.text)
    .join('');

describe('the session of the pictures', () => {
  const view = reviewView(sixEightHundreds(), en);

  test('is told in one breath', () => {
    expect(view.sentence.map((piece) => piece.text).join('')).toBe(
      'Five of six reps within 2 seconds. You went out 0.4 fast and were 2.7 behind in the third; the last was your best.',
    );
    expect(view.sentence.filter((piece) => piece.standing)).toEqual([
      { text: '0.4 fast', standing: 'ahead' },
      { text: '2.7 behind', standing: 'behind' },
    ]);
  });

  test('is a table in which computed times carry ≈', () => {
    expect(view.table.caption).toMatch(/≈ computed/);
    expect(view.table.rows[0]).toMatchObject({
      rep: '1',
      laps: ['1:45.1', '1:45.7'],
      time: '3:30.8',
      target: '3:31.2',
      standing: { standing: 'ahead', delta: '−0.4', word: 'ahead' },
    });
    expect(view.table.rows[1]).toMatchObject({
      laps: ['53.1', '1:45.8', '≈ 53.0'],
      time: '≈ 3:31.9',
    });
  });

  test('has four figures that say what they mean', () => {
    expect(view.figures.map(({ value }) => value)).toEqual(['+0.5', '3.5', '1.0', '22:03']);
    expect(view.figures[3]?.meaning).toBe('the 5K these reps correspond to');
  });

  test('is drawn with a bar a lap, dashed where computed', () => {
    const bars = view.chart?.bars ?? [];
    expect(bars).toHaveLength(15);
    expect(bars.filter((bar) => bar.computed)).toHaveLength(3);
    expect(view.chart?.ticks.map(({ text }) => text)).toEqual(['−1', '0', '+1', '+2']);
    for (const [index, bar] of bars.entries()) {
      expect(bar.to).toBeGreaterThan(bar.from);
      expect(bar.from).toBeGreaterThanOrEqual(bars[index - 1]?.to ?? 0);
    }
  });
});

test('other courses of a session', () => {
  expect(sentence(timed([211_200, 211_200]))).toBe(
    'All two reps within half a second. You went out on target; the last was your best.',
  );
  expect(sentence(timed([213_200, 209_200, 211_200]))).toBe(
    'All three reps within 2 seconds. You went out 2.0 slow; the second was your best, 2.0 ahead.',
  );
  expect(sentence(timed([210_800]))).toBe('One rep, 0.4 ahead.');
  expect(sentence(timed([201_000, 199_000], withoutTargets(fromTheLine)))).toBe(
    'Two reps, the fastest in 3:19.0, the slowest in 3:21.0.',
  );
  expect(sentence(sessionOf([]))).toBe('No rep was run, so there is nothing to compare.');
});

test('a session that is still on shows what there is', () => {
  const view = reviewView(sessionOf([{ phase: fromTheLine, splits: [107_200] }]), en);
  expect(view.running).toBe(true);
  expect(view.table.rows).toMatchObject([{ time: 'running', laps: ['1:47.2'] }]);
  expect(view.figures).toEqual([]);
});

test('without targets there is nothing to draw', () => {
  expect(reviewChart([], en.review)).toBeUndefined();
  const view = reviewView(timed([200_000], withoutTargets(fromTheLine)), en);
  expect(view.chart).toBeUndefined();
  expect(view.table.rows).toMatchObject([{ time: '3:20.0', target: '–' }]);
});

test('the files have names that every system takes', () => {
  const state = sixEightHundreds();
  const csv = exportLaps(state);
  expect(csv).toMatchObject({ name: 'bell-lap-6-x-800-5k-200-jog.csv', type: 'text/csv' });
  expect(csv.text.split('\r\n')).toHaveLength(1 + 15 + 1);
  expect(exportSession(state.header, []).name).toBe('bell-lap-6-x-800-5k-200-jog.json');
});

test('a demo has a clock of its own', () => {
  const header = sixEightHundreds({ demo: { rate: 20, anchor: epochMs(1000) } }).header;
  expect(sessionNow(header, epochMs(1500))).toBe(11_000);
  expect(sessionNow(sixEightHundreds().header, epochMs(1500))).toBe(1500);
});

test('dates are written in words', () => {
  const at = epochMs(Date.UTC(2026, 10, 22, 18, 40));
  const style = { language: 'en', timeZone: 'UTC' };
  expect(dateAndTime(at, style)).toMatch(/Sunday.*22|22.*Sunday/);
  expect(dateAndTime(at, style)).toMatch(/(18|6):40/);
  expect(shortDate(at, at, style)).not.toMatch(/2026/);
  expect(shortDate(at, epochMs(Date.UTC(2027, 1, 1)), style)).toMatch(/2026/);
});
