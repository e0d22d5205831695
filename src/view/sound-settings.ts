import type { CueClass, SoundName } from '../domain/cues/cue.ts';
import { type SignalKind, soundOfSignal } from '../domain/cues/signals.ts';
import { soundLeadMs } from '../domain/cues/sound-lead.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Preferences } from '../machine/preferences.ts';
import type { SoundWords } from '../words/sound-words.ts';

/** One kind of sound: its switch, its volume, and what it sounds like. */
export type CueRow = {
  readonly class: CueClass;
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly percent: number;
  readonly percentText: string;
};

/** In the order in which a session brings them. */
const classes: readonly CueClass[] = [
  'countIn',
  'start',
  'checkpoint',
  'waypoint',
  'bell',
  'finish',
  'delta',
  'recoveryWarning',
  'announcement',
  'speech',
  'spokenDelta',
];

export const cueRows = ({ switches, volumes }: Preferences, words: SoundWords): readonly CueRow[] =>
  classes.map((of) => {
    const percent = toPercent(volumes[of] ?? 1);
    const on = switches[of];
    return { class: of, on, percent, percentText: words.percent(percent), ...words.cues[of] };
  });

/** 0–1 as whole percents. */
export const toPercent = (volume: number): number => Math.round(volume * 100);

/** What of the preferences is about sound. */
const soundKeys = [
  'switches',
  'volume',
  'volumes',
  'waypointM',
  'mixing',
  'speakerDelayMs',
  'airM',
] as const satisfies readonly (keyof Preferences)[];

/** The changes that bring the sound back to how it came; none where it is so already. */
export const soundBack = (
  preferences: Preferences,
  usual: Preferences,
): Partial<Preferences> | undefined => {
  const changed = soundKeys.filter(
    (key) => JSON.stringify(preferences[key]) !== JSON.stringify(usual[key]),
  );
  return changed.length === 0
    ? undefined
    : Object.fromEntries(changed.map((key) => [key, usual[key]]));
};

/** What a class sounds and looks like, one after another. Words have no signal. */
export const previewOf = (of: CueClass): readonly SignalKind[] => previews[of];

const previews: Readonly<Record<CueClass, readonly SignalKind[]>> = {
  countIn: ['three'],
  start: ['start'],
  checkpoint: ['checkpoint'],
  waypoint: ['waypoint'],
  bell: ['bell'],
  finish: ['finish'],
  recoveryWarning: ['warning'],
  delta: ['ahead', 'behind', 'onTarget'],
  speech: [],
  announcement: [],
  spokenDelta: [],
};

export const soundOf = (signal: SignalKind): SoundName => soundOfSignal[signal];

/** Limits of the two corrections, as the preferences are read back. */
export const corrections = {
  speakerDelayMs: { from: 0, to: 2000 },
  airM: { from: 0, to: 400 },
} as const;

/** A whole number as it is typed; nothing typed is none, which is 0. */
export const readCorrection = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  words: SoundWords,
): Result<number, string> => {
  const trimmed = text.trim();
  const value = trimmed === '' ? 0 : Number(trimmed.replace(',', '.'));
  const isRight = /^\d*[.,]?\d*$/.test(trimmed) && value >= from && value <= to;
  return isRight ? ok(Math.round(value)) : { ok: false, error: words.notANumber(from, to) };
};

const ms = (value: number): string => `${Math.round(value)} ms`;

export const airHint = (airM: number, words: SoundWords): string =>
  words.airHint(airM > 0 ? ms(soundLeadMs(0, airM)) : undefined);

/** By how much cues leave early in all. */
export const leadText = (
  { speakerDelayMs, airM }: Pick<Preferences, 'speakerDelayMs' | 'airM'>,
  words: SoundWords,
): string => {
  const leadMs = soundLeadMs(speakerDelayMs, airM);
  return Math.round(leadMs) === 0 ? words.noLead : words.lead(ms(leadMs));
};
