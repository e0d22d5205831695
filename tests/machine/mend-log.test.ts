import { expect, test } from 'vitest';
import type { Entry, EntryBody } from '../../src/domain/session/log.ts';
import { mend } from '../../src/machine/mend-log.ts';
import { at } from '../support/sample-session.ts';

const entry = (seq: number, seconds: number, body: EntryBody = { type: 'pause' }): Entry => ({
  v: 1,
  seq,
  at: at(seconds),
  ...body,
});
const kept = [entry(0, 0), entry(1, 1)];

test('a log that is as it should be is left alone', () => {
  const waiting = [entry(2, 2)];
  expect(mend(kept, [...kept, ...waiting], waiting)).toEqual({ kind: 'none' });
  expect(mend([...kept, ...waiting], [...kept, ...waiting], waiting)).toEqual({ kind: 'none' });
});

test('a session that is gone is written again, whole', () => {
  const waiting = [entry(2, 2)];
  const log = [...kept, ...waiting];
  expect(mend(undefined, log, waiting)).toEqual({ kind: 'rewrite', waiting: log });
});

test('what another page wrote comes first, and what names an entry names it still', () => {
  const foreign = [entry(2, 1.5), entry(3, 1.6)];
  const waiting = [
    entry(2, 2, { type: 'capture', source: 'screen' }),
    entry(3, 3, { type: 'undo', of: 2 }),
    entry(4, 4, { type: 'undo', of: 1 }),
    entry(5, 5, { type: 'repair', repair: { kind: 'drop', capture: 2 } }),
    entry(6, 6, { type: 'repair', repair: { kind: 'add', run: 2, elapsedMs: 7 } }),
  ];
  const moved = [
    entry(4, 2, { type: 'capture', source: 'screen' }),
    entry(5, 3, { type: 'undo', of: 4 }),
    entry(6, 4, { type: 'undo', of: 1 }),
    entry(7, 5, { type: 'repair', repair: { kind: 'drop', capture: 4 } }),
    entry(8, 6, { type: 'repair', repair: { kind: 'add', run: 2, elapsedMs: 7 } }),
  ];
  expect(mend([...kept, ...foreign], [...kept, ...waiting], waiting)).toEqual({
    kind: 'rebase',
    log: [...kept, ...foreign, ...moved],
    waiting: moved,
  });
});
