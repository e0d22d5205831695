import { expect, test } from 'vitest';
import type { RunnerSnapshot } from '../../src/machine/services.ts';
import { lookAt } from '../../src/view/track-look.ts';
import { trackView } from '../../src/view/track-view.ts';
import { en } from '../../src/words/en.ts';
import { at, does, headerOf, stateAfter, threeReps } from '../support/sample-session.ts';

const snapshot: RunnerSnapshot = {
  state: stateAfter(headerOf(threeReps), [does('start', 0)]),
  pending: new Set(),
  sound: 'locked',
  wake: 'off',
};

test('a page that watches says so, and nothing of its own sound and screen', () => {
  const watched: RunnerSnapshot = { ...snapshot, role: 'viewer' };
  const view = trackView(watched, lookAt(watched, at(10)), en);
  expect(view.watching).toBe(true);
  expect(view.status).toEqual([
    { kind: 'otherTab', level: 'warn', text: 'Running in another tab: you are watching it.' },
  ]);
});

test('a page that writes says what its device does', () => {
  const written: RunnerSnapshot = { ...snapshot, role: 'writer' };
  const view = trackView(written, lookAt(written, at(10)), en);
  expect(view.watching).toBe(false);
  expect(view.status.map(({ kind }) => kind)).toEqual(['sound', 'storage', 'wake']);
});
