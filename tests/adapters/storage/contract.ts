import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/session/log.ts';
import { epochMs } from '../../../src/domain/units.ts';
import type { SessionStore, SettingsStore } from '../../../src/machine/ports.ts';
import { header, lap, start } from './samples.ts';

export type StoreRig = {
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  plantHeader(key: string, value: unknown): void | Promise<void>;
  plantEntry(key: [string, number], value: unknown): void | Promise<void>;
};

/** What every store promises. */
export const storeContract = (makeRig: () => StoreRig): void => {
  describe('sessions', () => {
    it('gives back what was created and appended', async () => {
      const { sessions } = makeRig();
      expect(await sessions.create(header('a'))).toEqual({ ok: true, value: undefined });
      expect(await sessions.append('a', [start, lap(1)])).toEqual({ ok: true, value: undefined });
      expect(await sessions.append('a', [lap(2)])).toEqual({ ok: true, value: undefined });
      expect(await sessions.load('a')).toEqual({
        ok: true,
        value: { header: header('a'), entries: [start, lap(1), lap(2)] },
      });
      sessions.dispose();
    });

    it('keeps the order of calls that nobody waited for', async () => {
      const { sessions } = makeRig();
      const answers = await Promise.all([
        sessions.create(header('a')),
        sessions.append('a', [start]),
        sessions.append('a', [lap(1)]),
        sessions.load('a'),
      ]);
      expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
      expect(answers[3]).toEqual({
        ok: true,
        value: { header: header('a'), entries: [start, lap(1)] },
      });
      sessions.dispose();
    });

    it('keeps every kind of entry as it was', async () => {
      const { sessions } = makeRig();
      const at = epochMs(1_780_736_400_123.456);
      const entries: Entry[] = [
        start,
        { v: 1, seq: 1, at, type: 'capture', source: 'remote', uncertaintyMs: 8 },
        { v: 1, seq: 2, at, type: 'capture', source: 'key', refused: 'bounce' },
        { v: 1, seq: 3, at, type: 'undo', of: 1 },
        { v: 1, seq: 4, at, type: 'redo', of: 1 },
        { v: 1, seq: 5, at, type: 'gap', lostMs: 90_000.5, cause: 'sleep' },
        { v: 1, seq: 6, at, type: 'lateTick', lateMs: 812, phase: 0 },
        { v: 1, seq: 7, at, type: 'missedCues', cues: ['0:finish'] },
        { v: 1, seq: 8, at, type: 'pause' },
      ];
      await sessions.create(header('a'));
      await sessions.append('a', entries);
      const loaded = await sessions.load('a');
      expect(loaded.ok && loaded.value?.entries).toEqual(entries);
      sessions.dispose();
    });

    it('sorts entries by number beyond nine', async () => {
      const { sessions } = makeRig();
      await sessions.create(header('a'));
      const entries = [start, ...Array.from({ length: 20 }, (_, i) => lap(i + 1))];
      await sessions.append('a', entries.toReversed());
      const loaded = await sessions.load('a');
      expect(loaded.ok && loaded.value?.entries.map(({ seq }) => seq)).toEqual(
        entries.map(({ seq }) => seq),
      );
      sessions.dispose();
    });

    it('knows nothing of a session that was never created', async () => {
      const { sessions } = makeRig();
      expect(await sessions.load('nobody')).toEqual({ ok: true, value: undefined });
      expect(await sessions.append('nobody', [start])).toMatchObject({
        ok: false,
        error: { kind: 'failed' },
      });
      sessions.dispose();
    });

    it('refuses a second session under the same name and keeps the first', async () => {
      const { sessions } = makeRig();
      await sessions.create(header('a'));
      expect(await sessions.create({ ...header('a'), title: 'other' })).toMatchObject({
        ok: false,
        error: { kind: 'failed' },
      });
      const loaded = await sessions.load('a');
      expect(loaded.ok && loaded.value?.header.title).toBe('1 × 800');
      sessions.dispose();
    });

    it('refuses a second writer as a whole, and takes the same entry twice', async () => {
      const { sessions } = makeRig();
      await sessions.create(header('a'));
      await sessions.append('a', [start, lap(1)]);
      expect(await sessions.append('a', [lap(1)])).toEqual({ ok: true, value: undefined });
      const other: Entry = { ...lap(1), at: epochMs(1) };
      expect(await sessions.append('a', [lap(2), other])).toMatchObject({
        ok: false,
        error: { kind: 'failed' },
      });
      const loaded = await sessions.load('a');
      expect(loaded.ok && loaded.value?.entries).toEqual([start, lap(1)]);
      sessions.dispose();
    });

    it('lists the newest first, each with its own entries only', async () => {
      const { sessions } = makeRig();
      await sessions.create(header('a', 1000));
      await sessions.create(header('aa', 3000));
      await sessions.create(header('b', 2000));
      await sessions.append('aa', [start]);
      const listed = await sessions.list();
      expect(
        listed.ok && listed.value.sessions.map((s) => [s.header.id, s.entries.length]),
      ).toEqual([
        ['aa', 1],
        ['b', 0],
        ['a', 0],
      ]);
      expect(listed.ok && listed.value.setAside).toEqual([]);
      sessions.dispose();
    });

    it('removes one session and puts the same records back', async () => {
      const { sessions } = makeRig();
      await sessions.create(header('a'));
      await sessions.create(header('aa'));
      await sessions.append('a', [start, lap(1)]);
      await sessions.append('aa', [start]);
      const before = await sessions.load('a');
      expect(await sessions.remove('a')).toEqual({ ok: true, value: undefined });
      expect(await sessions.load('a')).toEqual({ ok: true, value: undefined });
      const other = await sessions.load('aa');
      expect(other.ok && other.value?.entries).toEqual([start]);
      if (!before.ok || !before.value) throw new Error('It was not there before');
      expect(await sessions.restore(before.value)).toEqual({ ok: true, value: undefined });
      expect(await sessions.load('a')).toEqual(before);
      sessions.dispose();
    });

    it('is not changed by what happens to a record afterwards', async () => {
      const { sessions } = makeRig();
      const cues = ['0:bell'];
      await sessions.create(header('a'));
      await sessions.append('a', [{ ...start, type: 'missedCues', cues }]);
      cues.push('0:finish');
      const loaded = await sessions.load('a');
      expect(loaded.ok && loaded.value?.entries).toMatchObject([{ cues: ['0:bell'] }]);
      sessions.dispose();
    });

    it('answers unavailable after it was disposed, twice', async () => {
      const { sessions } = makeRig();
      sessions.dispose();
      sessions.dispose();
      expect(await sessions.load('a')).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    });
  });

  describe('records that do not parse', () => {
    it('sets a bad header aside, says so every time, and loads the others', async () => {
      const { sessions, plantHeader } = makeRig();
      await sessions.create(header('good'));
      await plantHeader('bad', { ...header('bad'), plan: { phases: [{ kind: 'sprint' }] } });
      await plantHeader('worse', 'banana');
      for (const _ of [1, 2]) {
        const listed = await sessions.list();
        expect(listed.ok && listed.value.sessions.map((s) => s.header.id)).toEqual(['good']);
        expect(listed.ok && listed.value.setAside.map(({ key }) => key)).toEqual([
          'sessions/bad',
          'sessions/worse',
        ]);
        expect(listed.ok && listed.value.setAside[0]?.reason).toContain('plan.phases.0.kind');
      }
      sessions.dispose();
    });

    it('sets a bad entry aside and loads the rest of its session', async () => {
      const { sessions, plantEntry } = makeRig();
      await sessions.create(header('a'));
      await sessions.append('a', [start]);
      await plantEntry(['a', 1], { ...lap(1), at: Number.NaN });
      await plantEntry(['a', 2], { ...lap(2), type: 'teleport' });
      await plantEntry(['a', 3], lap(7));
      await sessions.append('a', [lap(4)]);
      const loaded = await sessions.load('a');
      expect(loaded.ok && loaded.value?.entries).toEqual([start, lap(4)]);
      const listed = await sessions.list();
      expect(listed.ok && listed.value.setAside.map(({ key }) => key)).toEqual([
        'entries/a/1',
        'entries/a/2',
        'entries/a/3',
      ]);
      sessions.dispose();
    });

    it('leaves out fields that it does not know, and fields that are undefined', async () => {
      const { sessions, plantHeader, plantEntry } = makeRig();
      await plantHeader('a', { ...header('a'), squadId: undefined, mood: 'fine' });
      await plantEntry(['a', 0], { ...start, weather: 'rain' });
      expect(await sessions.load('a')).toEqual({
        ok: true,
        value: { header: header('a'), entries: [start] },
      });
      sessions.dispose();
    });

    it('does not take a header for the session of another name', async () => {
      const { sessions, plantHeader } = makeRig();
      await plantHeader('a', header('b'));
      const listed = await sessions.list();
      expect(listed).toMatchObject({
        ok: true,
        value: { sessions: [], setAside: [{ key: 'sessions/a' }] },
      });
      sessions.dispose();
    });
  });

  describe('settings', () => {
    it('gives back the last value, and undefined for an unknown name', async () => {
      const { sessions, settings } = makeRig();
      expect(await settings.get('race')).toEqual({ ok: true, value: undefined });
      await settings.set('race', { distance: '5K', time: 'banana' });
      await settings.set('race', { distance: '5K', time: '22:00' });
      expect(await settings.get('race')).toEqual({
        ok: true,
        value: { distance: '5K', time: '22:00' },
      });
      sessions.dispose();
    });
  });
};
