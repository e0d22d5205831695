import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { makeMemoryStores } from '../../src/adapters/storage/memory-stores.ts';
import { usualSwitches } from '../../src/domain/cues/switches.ts';
import {
  makePreferences,
  preferencesSetting,
  usualPreferences,
} from '../../src/machine/preferences.ts';
import { readPreferences } from '../../src/machine/read-preferences.ts';

it('holds what is usual until something is kept', async () => {
  const preferences = makePreferences(makeMemoryStores().settings);
  await preferences.load();
  expect(preferences.now()).toEqual(usualPreferences);
});

it('keeps a change for the next visit', async () => {
  const { settings } = makeMemoryStores();
  const switches = { ...usualSwitches, waypoint: true };
  const buttons = [{ device: 'key', code: 'PageDown', does: 'undo' }] as const;
  makePreferences(settings).change({ theme: 'night', switches, volumes: { bell: 0.5 }, buttons });
  const next = makePreferences(settings);
  await next.load();
  const changed = { theme: 'night', switches, volumes: { bell: 0.5 }, buttons };
  expect(next.now()).toEqual({ ...usualPreferences, ...changed });
});

it('lets a change win that was made before the storage answered', async () => {
  const { settings } = makeMemoryStores();
  makePreferences(settings).change({ theme: 'night', airM: 20 });
  const next = makePreferences(settings);
  const loading = next.load();
  next.change({ theme: 'day' });
  await loading;
  expect(next.now()).toMatchObject({ theme: 'day' });
});

it('tells whoever listens, until they stop', () => {
  const preferences = makePreferences(makeMemoryStores().settings);
  const hear = vi.fn();
  const stop = preferences.onChange(hear);
  preferences.change({ flash: true });
  stop();
  preferences.change({ flash: false });
  expect(hear.mock.calls).toEqual([[{ ...usualPreferences, flash: true }]]);
});

it('looks at each field by itself', () => {
  const kept = { theme: 'mauve', volume: 7, airM: 30, switches: { bell: false, start: 'no' } };
  expect(readPreferences(kept)).toEqual({
    ...usualPreferences,
    airM: 30,
    switches: { ...usualSwitches, bell: false },
  });
});

it('drops a button that does nothing known', () => {
  const good = { device: 'gamepad', code: '0', does: 'capture' };
  const kept = { buttons: [good, { device: 'key', code: 'KeyA', does: 'fly' }, { code: 3 }, 'x'] };
  expect(readPreferences(kept).buttons).toEqual([good]);
});

it('makes preferences of anything', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      const once = readPreferences(kept);
      expect(Object.keys(once).sort()).toEqual(Object.keys(usualPreferences).sort());
      expect(readPreferences(once)).toEqual(once);
    }),
  );
});

it('does not overwrite the choices of an earlier visit with those of none', async () => {
  const { settings } = makeMemoryStores();
  makePreferences(settings).change({ theme: 'night', airM: 20 });
  const next = makePreferences(settings);
  const loading = next.load();
  next.change({ units: 'imperial' });
  await loading;
  const last = makePreferences(settings);
  await last.load();
  expect(last.now()).toMatchObject({ theme: 'night', airM: 20, units: 'imperial' });
  expect((await settings.get(preferencesSetting)).ok).toBe(true);
});
