import type { CueClass } from '../domain/cues/cue.ts';
import { usualSwitches } from '../domain/cues/switches.ts';
import { among, isRecord, numberOr, textOr } from '../domain/read-kept.ts';
import { type LearnedButton, type Preferences, usualPreferences } from './preferences.ts';

const commands = [
  'capture',
  'start',
  'undo',
  'redo',
  'pause',
  'resume',
  'skip',
  'back',
  'addRep',
  'dropRep',
  'end',
  'reopen',
] as const satisfies readonly LearnedButton['does'][];

const classes = Object.keys(usualSwitches) as readonly CueClass[];

const readButton = (kept: unknown): readonly LearnedButton[] => {
  if (!isRecord(kept) || typeof kept.code !== 'string') return [];
  const device = among(['key', 'gamepad', undefined] as const, kept.device, undefined);
  const does = commands.find((command) => command === kept.does);
  return device && does ? [{ device, does, code: textOr(kept.code, '').slice(0, 100) }] : [];
};

const readSwitches = (kept: unknown): Preferences['switches'] => {
  const found = isRecord(kept) ? kept : {};
  const pairs = classes.map((of) => [of, among([true, false], found[of], usualSwitches[of])]);
  return { ...usualSwitches, ...Object.fromEntries(pairs) };
};

const readVolumes = (kept: unknown): Preferences['volumes'] => {
  const found = isRecord(kept) ? kept : {};
  const pairs = classes.flatMap((of) =>
    found[of] === undefined ? [] : [[of, numberOr(found[of], 0, 1, 1)] as const],
  );
  return Object.fromEntries(pairs);
};

/** What was kept at an earlier visit. Every field is looked at by itself. */
export const readPreferences = (stored: unknown): Preferences => {
  const kept = isRecord(stored) ? stored : {};
  const usual = usualPreferences;
  const isOn = (value: unknown, otherwise: boolean): boolean =>
    among([true, false], value, otherwise);
  return {
    theme: among(['system', 'clock', 'day', 'night'], kept.theme, usual.theme),
    units: among(['metric', 'imperial'], kept.units, usual.units),
    hours: among(['system', '12', '24'], kept.hours, usual.hours),
    farAway: isOn(kept.farAway, usual.farAway),
    switches: readSwitches(kept.switches),
    volume: numberOr(kept.volume, 0, 1, usual.volume),
    volumes: readVolumes(kept.volumes),
    waypointM: among([100, 200], kept.waypointM, usual.waypointM),
    mixing: among(['loud', 'mix'], kept.mixing, usual.mixing),
    speakerDelayMs: numberOr(kept.speakerDelayMs, 0, 2000, usual.speakerDelayMs),
    airM: numberOr(kept.airM, 0, 400, usual.airM),
    flash: isOn(kept.flash, usual.flash),
    vibrate: isOn(kept.vibrate, usual.vibrate),
    buttons: Array.isArray(kept.buttons) ? kept.buttons.slice(0, 50).flatMap(readButton) : [],
    gamepads: isOn(kept.gamepads, usual.gamepads),
    headset: isOn(kept.headset, usual.headset),
  };
};
