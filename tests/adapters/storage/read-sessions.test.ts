import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSessions } from '../../../src/adapters/storage/read-sessions.ts';
import { sessionAsJson, sessionsAsJson } from '../../../src/domain/review/export.ts';
import { header, lap, start } from './samples.ts';

const one = { header: header('one'), entries: [start, lap(1)] };
const two = { header: header('two'), entries: [start] };

describe('what was exported is read back', () => {
  test('of one session', () => {
    expect(readSessions(sessionAsJson(one.header, one.entries))).toEqual({
      ok: true,
      value: { sessions: [one], unread: [], badEntries: 0 },
    });
  });

  test('of all', () => {
    expect(readSessions(sessionsAsJson([one, two]))).toEqual({
      ok: true,
      value: { sessions: [one, two], unread: [], badEntries: 0 },
    });
  });
});

test.each([
  ['', 'notJson'],
  ['rep,lap,from_m', 'notJson'],
  ['[]', 'notOurs'],
  ['null', 'notOurs'],
  ['{"format":"gpx","v":1}', 'notOurs'],
  ['{"format":"bell-lap/paces","v":1}', 'notOurs'],
  ['{"format":"bell-lap/sessions","v":1,"sessions":{}}', 'notOurs'],
  ['{"format":"bell-lap/sessions","v":2,"sessions":[]}', 'newer'],
])('%s is refused by name: %s', (text, error) => {
  expect(readSessions(text)).toEqual({ ok: false, error });
});

const damaged = (...sessions: readonly unknown[]): string =>
  JSON.stringify({ format: 'bell-lap/sessions', v: 1, sessions });

test('a damaged session is named, and the others are there', () => {
  const text = damaged(one, { ...two, header: { ...two.header, title: 7 } }, 'no session');
  const read = readSessions(text);
  expect(read.ok && read.value.sessions).toEqual([one]);
  expect(read.ok && read.value.unread.map(({ place }) => place)).toEqual([2, 3]);
  expect(read.ok && read.value.unread[0]?.reason).toContain('title');
});

test('a damaged line of a log costs only itself, and a second one in its place counts for nothing', () => {
  const entries = [start, { ...lap(1), at: 'noon' }, lap(2), { ...lap(2), at: 5 }];
  const read = readSessions(damaged({ header: one.header, entries }));
  expect(read).toEqual({
    ok: true,
    value: {
      sessions: [{ header: one.header, entries: [start, lap(2)] }],
      unread: [],
      badEntries: 2,
    },
  });
});

test('a plan that would hang the phone is left out', () => {
  const [phase] = one.header.plan.phases;
  const phases = Array.from({ length: 1001 }, () => phase);
  const read = readSessions(damaged({ ...one, header: { ...one.header, plan: { phases } } }));
  expect(read.ok && read.value).toEqual({
    sessions: [],
    unread: [{ place: 1, reason: 'plan.phases' }],
    badEntries: 0,
  });
});

test('whatever a file holds, it is answered and not thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((text) => damaged(JSON.parse(text))),
      ),
      (text) => {
        const read = readSessions(text);
        expect(read.ok ? read.value.sessions : [read.error]).toBeInstanceOf(Array);
      },
    ),
  );
});
