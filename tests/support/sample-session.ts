import type { Mark, Phase, Plan, Setup } from '../../src/domain/plan/plan.ts';
import { decide } from '../../src/domain/session/decide.ts';
import { fold } from '../../src/domain/session/fold.ts';
import type {
  Command,
  Entry,
  PlainCommandName,
  SessionHeader,
  SessionOptions,
} from '../../src/domain/session/log.ts';
import type { SessionState } from '../../src/domain/session/state.ts';
import { type EpochMs, epochMs } from '../../src/domain/units.ts';

/** Sunday 22 November 2026, 18:40 UTC: every sample session begins here. */
export const t0: EpochMs = epochMs(Date.UTC(2026, 10, 22, 18, 40));

/** `seconds` after the sample session's beginning. */
export const at = (seconds: number): EpochMs => epochMs(t0 + seconds * 1000);

export const setup400: Setup = {
  track: { lapM: 400, lane: 1, laneWidthM: 1.22 },
  race: { distanceM: 5000, timeMs: 1_320_000 },
  repStart: 'onward',
};

const mark = (distanceM: number, targetMs: number, atPhone: boolean, isFinish: boolean): Mark => ({
  distanceM,
  targetMs,
  atPhone,
  isFinish,
});

/** 800 m at 5K pace of 22:00 from the phone: 400 and the finish pass it. */
export const repFromPhone: Phase = {
  kind: 'rep',
  distanceM: 800,
  targetMs: 211_200,
  startM: 0,
  marks: [mark(400, 105_600, true, false), mark(800, 211_200, true, true)],
};

/** The same from the far side: 200 and 600 pass the phone, the finish does not. */
export const repFromFarSide: Phase = {
  kind: 'rep',
  distanceM: 800,
  targetMs: 211_200,
  startM: 200,
  marks: [
    mark(200, 52_800, true, false),
    mark(600, 158_400, true, false),
    mark(800, 211_200, false, true),
  ],
};

export const jog: Phase = {
  kind: 'recovery',
  distanceM: 200,
  targetMs: 85_000,
  targetIsEstimate: true,
  startM: 0,
  marks: [],
  mode: 'jog',
};

export const openWarmUp: Phase = { kind: 'warmUp', startM: 0, marks: [] };
export const openCoolDown: Phase = { kind: 'coolDown', startM: 0, marks: [] };

/** Warm-up, rep, jog, rep from the far side, jog, rep, cool-down. */
export const threeReps: Plan = {
  phases: [openWarmUp, repFromPhone, jog, repFromFarSide, jog, repFromPhone, openCoolDown],
};

export const headerOf = (
  plan: Plan,
  options: Partial<SessionOptions> = {},
  setup: Partial<Setup> = {},
): SessionHeader => ({
  v: 1,
  id: 'sample',
  runner: 'me',
  createdAt: t0,
  title: 'Sample',
  workoutText: '3x800 @5K, 200 jog',
  setup: { ...setup400, ...setup },
  plan,
  options: { ending: 'clock', countInMs: 10_000, ...options },
});

export const tap = (seconds: number): Command => ({
  type: 'capture',
  at: at(seconds),
  source: 'screen',
});

export const does = (type: PlainCommandName, seconds: number): Command => ({
  type,
  at: at(seconds),
});

/** Writes the log that these commands leave, as the machine would: refused ones leave nothing, captures always. */
export const logOf = (header: SessionHeader, commands: readonly Command[]): readonly Entry[] => {
  const log: Entry[] = [];
  for (const command of commands) {
    const { body } = decide(fold(header, log), log, command);
    if (body) log.push({ v: 1, seq: log.length, at: command.at, ...body });
  }
  return log;
};

export const stateAfter = (header: SessionHeader, commands: readonly Command[]): SessionState =>
  fold(header, logOf(header, commands));
