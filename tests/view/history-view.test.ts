import { describe, expect, test } from 'vitest';
import { type EpochMs, epochMs } from '../../src/domain/units.ts';
import type { StoredSession } from '../../src/machine/ports.ts';
import { comparedWithBefore, type Look } from '../../src/view/history-compared.ts';
import { repeatedWork, workTrends } from '../../src/view/history-trend.ts';
import {
  byMonth,
  exportSessions,
  foundSessions,
  historyRow,
  takenSentences,
} from '../../src/view/history-view.ts';
import { lookAt } from '../../src/view/past-session.ts';
import { shortDate } from '../../src/view/review-date.ts';
import { enAll as en } from '../../src/words/en-all.ts';
import { ladder, ranOn } from '../support/past-sessions.ts';
import { does, headerOf, logOf, repFromPhone, tap } from '../support/sample-session.ts';

const now: EpochMs = epochMs(Date.UTC(2026, 11, 1));
/** As this computer writes it. */
const on = (day: number): string =>
  shortDate(epochMs(Date.UTC(2026, 10, day, 12)), now, { language: 'en' });
const look: Look = (stored) => lookAt(stored, now);

/** Two 800s on a day of November 2026, each in so many seconds. */
const november = (day: number, seconds: number, more: Partial<StoredSession['header']> = {}) =>
  ranOn(Date.UTC(2026, 10, day, 12), [seconds, seconds], more);

describe('against the same workout before', () => {
  const before = november(8, 212);

  test.each([
    [210.8, 'ahead', '1.2 a rep', `faster than on ${on(8)}`],
    [214.5, 'behind', '2.5 a rep', `slower than on ${on(8)}`],
    [212.04, 'onTarget', 'as fast', `as on ${on(8)}`],
  ])('a mean of %d s is %s', (seconds, standing, delta, word) => {
    const latest = november(15, seconds);
    expect(comparedWithBefore(latest, [latest, before], look, now, en)).toEqual({
      standing,
      delta,
      word,
    });
  });

  test('the first time there is nothing to compare with', () => {
    expect(comparedWithBefore(before, [november(15, 200), before], look, now, en)).toBeUndefined();
  });

  test('a demo is compared with nothing, and nothing with it', () => {
    const demo = { rate: 20, anchor: before.header.createdAt };
    const shown = november(8, 212, { demo });
    const latest = november(15, 210);
    expect(comparedWithBefore(latest, [latest, shown], look, now, en)).toBeUndefined();
    expect(comparedWithBefore(shown, [shown, november(1, 200)], look, now, en)).toBeUndefined();
    expect(repeatedWork([latest, shown])).toEqual([]);
  });

  test('a time that nobody took is passed over for the one before it', () => {
    const latest = november(15, 211);
    const untimed = { header: november(12, 0).header, entries: [] };
    expect(comparedWithBefore(latest, [latest, untimed, before], look, now, en)).toMatchObject({
      word: `faster than on ${on(8)}`,
    });
  });

  test('unequal reps are compared by their pace', () => {
    const slow = ladder(Date.UTC(2026, 10, 8, 12), 240);
    const fast = ladder(Date.UTC(2026, 10, 15, 12), 236);
    expect(comparedWithBefore(fast, [fast, slow], look, now, en)).toMatchObject({
      standing: 'ahead',
      delta: '4.0 a kilometre',
    });
  });
});

describe('the same workout over time', () => {
  const times = [214, 212, 213, 210].map((seconds, index) => november(1 + 7 * index, seconds));
  const newestFirst = [...times].reverse();

  test('goes from the first to the latest, the fastest lowest', () => {
    const [trend] = workTrends(repeatedWork(newestFirst), newestFirst, look, now, en);
    expect(trend).toMatchObject({
      title: 'Sample',
      times: '4 times',
      latest: '3:30.0 last time',
      change: { standing: 'ahead', delta: '4.0 a rep', word: `faster since ${on(1)}` },
    });
    expect(trend?.points).toEqual([
      { x: 0, y: 1 },
      { x: 1 / 3, y: 0.5 },
      { x: 2 / 3, y: 0.75 },
      { x: 1, y: 0 },
    ]);
  });

  test('small differences are not blown up', () => {
    const alike = [november(8, 211.1), november(1, 211)];
    const [trend] = workTrends(repeatedWork(alike), alike, look, now, en);
    const [first, last] = trend?.points ?? [];
    expect(Math.abs((last?.y ?? 0) - (first?.y ?? 0))).toBeCloseTo(0.1 / 3, 6);
  });

  test('once is no trend', () => {
    expect(repeatedWork([november(1, 211)])).toEqual([]);
    const untimed = { header: november(8, 0).header, entries: [] };
    const sessions = [untimed, november(1, 211)];
    expect(workTrends(repeatedWork(sessions), sessions, look, now, en)).toEqual([]);
  });
});

test('sessions stand under their months', () => {
  const sessions = [november(22, 210), november(1, 210), ranOn(Date.UTC(2025, 10, 3, 12), [210])];
  const months = byMonth(sessions, en);
  expect(months.map(({ heading, sessions: found }) => [heading, found.length])).toEqual([
    ['November 2026', 2],
    ['November 2025', 1],
  ]);
});

test.each([
  ['3x800', 2],
  ['3 × 800', 2],
  ['ladder', 1],
  ['november', 3],
  ['october', 0],
  ['  ', 3],
])('"%s" finds %d sessions', (typed, count) => {
  const sessions = [november(1, 210), november(8, 210), ladder(Date.UTC(2026, 10, 9, 12), 240)];
  expect(foundSessions(sessions, typed, en)).toHaveLength(count);
});

test('a row says all of it', () => {
  const demo = { rate: 1, anchor: november(3, 210).header.createdAt };
  const row = historyRow(november(3, 210, { demo }), [], look, now, en);
  expect(row).toMatchObject({
    title: 'Sample',
    remarks: ['demo'],
    figure: '−1.2 a rep',
    reps: '2 of 2 reps',
    standing: { standing: 'ahead', word: 'ahead' },
    bars: [{ standing: 'ahead' }, { standing: 'ahead' }],
  });
  expect(row.removeLabel).toContain('Delete Sample, ');
  expect(row.compared).toBeUndefined();
});

test('reps without a target are drawn against each other', () => {
  const { targetMs: _, ...aim } = repFromPhone;
  const marks = aim.marks.map(({ targetMs: __, ...rest }) => rest);
  const header = headerOf({ phases: [{ ...aim, marks }] }, { ending: 'tap' });
  const stored = { header, entries: logOf(header, [does('start', 0), tap(110), tap(220)]) };
  expect(historyRow(stored, [], look, now, en).bars).toEqual([{ height: 0 }]);
});

test('the file with all of them is named after the day', () => {
  const file = exportSessions([november(1, 210)], now);
  expect(file.name).toMatch(/^bell-lap-sessions-2026-1[12]-\d\d\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({ format: 'bell-lap/sessions', v: 1 });
});

test('what became of a file is told, sentence by sentence', () => {
  const unread = Array.from({ length: 7 }, (_, index) => ({ place: index + 1, reason: 'id' }));
  const taken = { added: 2, completed: 1, already: 3, besides: 0 };
  expect(takenSentences(taken, { sessions: [], unread, badEntries: 1 }, en.history)).toEqual([
    '2 sessions added.',
    '1 session completed: the file knew more of them.',
    '3 sessions here already.',
    ...unread
      .slice(0, 5)
      .map(({ place }) => expect.stringContaining(`Session ${place} of the file`)),
    '2 more were left out for reasons like these.',
    'One line of a log was damaged and left out.',
  ]);
  const none = { added: 0, completed: 0, already: 0, besides: 0 };
  expect(takenSentences(none, { sessions: [], unread: [], badEntries: 0 }, en.history)).toEqual([
    en.history.files.nothingIn,
  ]);
});
