import { describe, expect, it } from 'vitest';
import { makeFakeHandsFree } from '../../src/adapters/capture/fake-hands-free.ts';
import { later } from '../../src/domain/units.ts';
import { followHandsFree } from '../../src/machine/hands-free.ts';
import type { ButtonPress } from '../../src/machine/ports.ts';
import type { LearnedButton, Preferences } from '../../src/machine/preferences.ts';
import { whenHandsFree } from '../../src/machine/when-hands-free.ts';
import { nowPlaying } from '../../src/view/now-playing.ts';
import { en } from '../../src/words/en.ts';
import { jog, repFromFarSide, repFromPhone, t0 } from '../support/sample-session.ts';
import { draft, makePhone, settle } from './pages.ts';

const pageDown: LearnedButton = { device: 'key', code: 'PageDown', does: 'capture' };

/** A phone with a session whose first rep runs, and these preferences. */
const setUp = async (preferences: Partial<Preferences>, started = true) => {
  const phone = makePhone();
  const { host, session } = await phone.openPage();
  const devices = makeFakeHandsFree();
  let onTrack = true;
  host.preferences.change(preferences);
  const stop = followHandsFree({
    host,
    devices,
    isOnTrack: () => onTrack,
    nowPlaying: (snapshot) => nowPlaying(snapshot, en),
  });
  if (started) {
    host.startSession({ ...draft, plan: { phases: [repFromPhone, jog, repFromFarSide] } }, t0);
    phone.until(later(t0, 60_000));
  }
  const press = (code: string, afterMs: number, device: ButtonPress['device'] = 'key') =>
    devices.press({ device, code, at: later(t0, 60_000 + afterMs) });
  const captures = () => session().snapshot().state.captures;
  const status = () => session().snapshot().state.status;
  const leaveTrack = (): void => {
    onTrack = false;
  };
  return { ...phone, host, devices, session, press, captures, status, leaveTrack, stop };
};

describe('a learned key', () => {
  it('is a lap from the remote, at the instant of the press, and the log keeps both', async () => {
    const { press, captures, storedLog } = await setUp({ buttons: [pageDown] });
    expect(press('PageDown', 5)).toBe(true);
    expect(captures()).toMatchObject([{ at: later(t0, 60_005), verdict: { kind: 'split' } }]);
    await settle();
    expect((await storedLog()).at(-1)).toMatchObject({ type: 'capture', source: 'remote' });
  });

  it.each([
    ['undo', 'undo'],
    ['skip', 'skip'],
    ['back', 'back'],
    ['pause', 'pause'],
  ] as const)('gives the command %s', async (does, type) => {
    const { press, session } = await setUp({
      buttons: [
        { ...pageDown, does },
        { ...pageDown, code: 'F7', does: 'skip' },
      ],
    });
    press('F7', 0);
    press('PageDown', 1000);
    expect(session().log().entries.at(-1)).toMatchObject({ type, at: later(t0, 61_000) });
  });

  it('that pauses also goes on', async () => {
    const { press, status } = await setUp({ buttons: [{ ...pageDown, does: 'pause' }] });
    press('PageDown', 0);
    expect(status()).toBe('paused');
    press('PageDown', 2000);
    expect(status()).toBe('running');
  });

  it('gives a command once when the switch bounces', async () => {
    const { press, status } = await setUp({ buttons: [{ ...pageDown, does: 'pause' }] });
    press('PageDown', 0);
    expect(press('PageDown', 90)).toBe(true);
    expect(status()).toBe('paused');
  });

  it('leaves it to the log to refuse a lap that bounces', async () => {
    const { press, captures } = await setUp({ buttons: [pageDown] });
    press('PageDown', 0);
    press('PageDown', 90);
    expect(captures().map(({ verdict }) => verdict.kind)).toEqual(['split', 'refused']);
  });

  it('is nobody’s before the start, on other screens, and when it was never learned', async () => {
    const before = await setUp({ buttons: [pageDown] }, false);
    expect(before.press('PageDown', 0)).toBe(false);
    const running = await setUp({ buttons: [pageDown] });
    expect(running.press('PageUp', 0)).toBe(false);
    running.leaveTrack();
    expect(running.press('PageDown', 0)).toBe(false);
    expect(running.captures()).toEqual([]);
  });

  it('cannot end a session, whatever was kept about it', async () => {
    const { press, status } = await setUp({ buttons: [{ ...pageDown, does: 'end' }] });
    expect(press('PageDown', 0)).toBe(false);
    expect(status()).toBe('running');
  });

  it('can be learned and forgotten while the session runs', async () => {
    const { host, press, captures, devices } = await setUp({});
    expect(press('PageDown', 0)).toBe(false);
    host.preferences.change({ buttons: [pageDown] });
    expect(press('PageDown', 2000)).toBe(true);
    expect(captures()).toHaveLength(1);
    host.preferences.change({ buttons: [] });
    expect(devices.listening.key).toBe(0);
  });

  it('marks the last finish also when the clock has just ended the session', async () => {
    const { host, press, devices, status } = await setUp({ buttons: [pageDown] });
    host.current()?.command('end', later(t0, 61_000));
    expect(status()).toBe('finished');
    expect(devices.listening.key).toBe(1);
    expect(press('PageDown', 2000)).toBe(true);
    host.closeSession();
    expect(devices.listening.key).toBe(0);
  });
});

describe('a game controller', () => {
  it('is a lap with every button that was not taught anything else', async () => {
    const buttons = [{ device: 'gamepad', code: '4', does: 'undo' }] as const;
    const { press, captures, session } = await setUp({ gamepads: true, buttons });
    press('7', 0, 'gamepad');
    expect(session().log().entries.at(-1)).toMatchObject({ type: 'capture', source: 'gamepad' });
    press('4', 1500, 'gamepad');
    expect(captures()[0]?.verdict.kind).toBe('undone');
  });

  it('says in the log how late a press may be', async () => {
    const { devices, session } = await setUp({ gamepads: true });
    const at = later(t0, 60_010);
    devices.press({ device: 'gamepad', code: '0', at, uncertaintyMs: 16 });
    expect(session().log().entries.at(-1)).toMatchObject({ at, uncertaintyMs: 16 });
  });

  it('is asked only while it is switched on and a session is there', async () => {
    const { host, devices } = await setUp({ gamepads: false });
    expect(devices.listening.gamepad).toBe(0);
    host.preferences.change({ gamepads: true });
    expect(devices.listening.gamepad).toBe(1);
    host.preferences.change({ volume: 0.5 });
    expect(devices.listening.gamepad).toBe(1);
    host.closeSession();
    expect(devices.listening.gamepad).toBe(0);
  });
});

describe('a headset', () => {
  it('is a lap, with what it does not know about its time', async () => {
    const { devices, captures, session } = await setUp({ headset: true });
    const raw = { at: later(t0, 60_000), source: 'headset', uncertaintyMs: 300 } as const;
    devices.pressHeadset(raw);
    expect(captures()).toHaveLength(1);
    expect(session().log().entries.at(-1)).toMatchObject(raw);
  });

  it('shows the rep, and the next one when it comes', async () => {
    const { devices, until } = await setUp({ headset: true });
    expect(devices.shown?.title).toBe('Rep 1 of 2');
    until(later(t0, 240_000));
    expect(devices.shown?.title).toBe('Recovery');
  });

  it('is given back to the music when the session is left or it is switched off', async () => {
    const { host, devices } = await setUp({ headset: true });
    expect(devices.listening.headset).toBe(1);
    host.preferences.change({ headset: false });
    expect(devices.listening.headset).toBe(0);
    host.preferences.change({ headset: true });
    host.closeSession();
    expect(devices.listening.headset).toBe(0);
  });

  it('stays with the page that writes the session', async () => {
    const phone = await setUp({ headset: true, gamepads: true, buttons: [pageDown] });
    const other = await phone.openPage();
    const devices = makeFakeHandsFree();
    other.host.preferences.change({ headset: true, gamepads: true, buttons: [pageDown] });
    followHandsFree({
      host: other.host,
      devices,
      isOnTrack: () => true,
      nowPlaying: (snapshot) => nowPlaying(snapshot, en),
    });
    expect(devices.listening).toEqual({ key: 0, gamepad: 0, headset: 0 });
    expect(phone.devices.listening).toEqual({ key: 1, gamepad: 1, headset: 1 });
  });
});

it('lets go of everything at once', async () => {
  const { devices, stop } = await setUp({ headset: true, gamepads: true, buttons: [pageDown] });
  stop();
  expect(devices.listening).toEqual({ key: 0, gamepad: 0, headset: 0 });
});

it('is not even loaded before a device is wanted, and only once', async () => {
  const { host } = await makePhone().openPage();
  let loaded = 0;
  whenHandsFree(host.preferences, () => {
    loaded += 1;
  });
  host.preferences.change({ volume: 0.4 });
  expect(loaded).toBe(0);
  host.preferences.change({ gamepads: true });
  host.preferences.change({ headset: true });
  expect(loaded).toBe(1);
});
