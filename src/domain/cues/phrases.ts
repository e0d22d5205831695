import type { Phase } from '../plan/plan.ts';
import { advance } from '../session/advance.ts';
import { type Calls, callsOf, holdMs } from '../session/start-commands.ts';
import type { PhaseRun, SessionState } from '../session/state.ts';
import { pausedMs } from '../session/timing.ts';
import { type EpochMs, epochMs, later } from '../units.ts';
import { timeAtIn } from './cue-plan.ts';
import type { CueSwitches } from './switches.ts';

/** What is to be said, as data: `words` turns it into a sentence. */
export type Phrase =
  /** The workout's own words. */
  | { readonly kind: 'own'; readonly text: string }
  /** What comes. A rep by time has `lengthMs` and no distance. */
  | {
      readonly kind: 'rep';
      readonly number: number;
      readonly of: number;
      readonly distanceM?: number;
      readonly targetMs?: number;
      readonly lengthMs?: number;
    }
  | { readonly kind: 'delta'; readonly deltaMs: number }
  /** Of the starter. */
  | { readonly kind: 'command'; readonly command: keyof Calls };

/** A stretch in which a phrase may be said, whole; as late in it as can be where `isLate`. */
export type SpeechWindow = {
  readonly from: EpochMs;
  readonly until: EpochMs;
  readonly isLate?: true;
};

export type ToSay = {
  /** The same words of the same run have the same id whenever they are planned again. */
  readonly id: string;
  readonly class: 'speech' | 'announcement' | 'spokenDelta';
  readonly phrase: Phrase;
  /** The first that has room is taken; none: it is not said. */
  readonly windows: readonly SpeechWindow[];
};

const FOREVER = epochMs(Number.POSITIVE_INFINITY);
/** A word on the way that comes later than this is about a place the runner has left. */
const STALE_MS = 5000;
const AFTER_FINISH_MS = 1000;
const OPEN_FOR_MS = 20_000;
/** Said before the call of the last ten seconds, which begins with a sound of its own. */
const BEFORE_LAST_CALL_MS = 10_000;
const NEAR_MS = 18_000;
const BEFORE_COUNT_IN_MS = 3000;
const AFTER_CAPTURE_MS = 400;
const DELTA_FOR_MS = 4000;
/** Before the first count, the ears belong to the count-in. */
const QUIET_BEFORE_COUNT_MS = 4000;

/**
 * Everything that is to be said in the known future, with the stretches in which it may be, ms: the
 * workout's words where they are due, each rep some 12 s before it, or as soon as the last one is over.
 */
export const phrasesDue = (state: SessionState, switches: CueSwitches): readonly ToSay[] => {
  if (state.status !== 'running') return [];
  const future = advance(state, FOREVER);
  return [
    ...future.runs.flatMap((run, index) => ofRun(future, run, index)),
    ...afterOpenRecovery(future),
  ].filter((item) => switches[item.class] && item.windows.some(({ until }) => until > state.at));
};

/** How far ahead or behind, right after the capture at `at`, unless a count-in is near. */
export const deltaPhrase = (
  seq: number,
  deltaMs: number,
  at: EpochMs,
  countIns: readonly EpochMs[],
): ToSay => {
  const next = countIns.find((count) => count > at) ?? FOREVER;
  const until = epochMs(Math.min(at + DELTA_FOR_MS, next - QUIET_BEFORE_COUNT_MS));
  return {
    id: `delta ${seq}`,
    class: 'spokenDelta',
    phrase: { kind: 'delta', deltaMs },
    windows: [{ from: later(at, AFTER_CAPTURE_MS), until }],
  };
};

const ofRun = (state: SessionState, run: PhaseRun, index: number): readonly ToSay[] => {
  const phase = state.phases[run.phase];
  if (phase?.kind !== 'rep') return [];
  const before = state.runs[index - 1];
  const follows = before && state.phases[before.phase]?.kind === 'rep';
  const earliest = before ? later(before.startedAt, AFTER_FINISH_MS) : state.at;
  const calls = callsOf(state, index);
  const quietMs = calls?.marks ?? BEFORE_COUNT_IN_MS;
  const announced = follows
    ? []
    : [announce(state, run.phase, index, beforeRep(run.startedAt, earliest, quietMs))];
  return [
    ...announced,
    ...(calls ? commands(state, index, calls) : []),
    ...ownWords(phase, run, index),
  ];
};

/** "On your marks" right after its sound; "Set" is over when the hold begins. */
const commands = (state: SessionState, index: number, calls: Calls): readonly ToSay[] => {
  const start = state.runs[index]?.startedAt ?? FOREVER;
  const [marks, set] = [later(start, -calls.marks), later(start, -calls.set)];
  const hold = later(start, -holdMs(state.header, index));
  const say = (command: keyof Calls, window: SpeechWindow): ToSay => ({
    // Not the id of the sound before it: both lie in one queue.
    id: `${index}:say-${command}`,
    class: 'speech',
    phrase: { kind: 'command', command },
    windows: [window],
  });
  return [
    say('marks', { from: marks, until: set }),
    say('set', { from: set, until: hold, isLate: true }),
  ];
};

/** The next start is in the runner's hands: what comes is said at once. */
const afterOpenRecovery = (state: SessionState): readonly ToSay[] => {
  const run = state.runs.at(-1);
  const isOpen = run && run.endsAt === undefined && run.endedAt === undefined;
  if (!isOpen || state.phases[run.phase]?.kind !== 'recovery') return [];
  if (state.phases[run.phase + 1]?.kind !== 'rep') return [];
  const window = {
    from: later(run.startedAt, AFTER_FINISH_MS),
    until: later(run.startedAt, OPEN_FOR_MS),
  };
  return [announce(state, run.phase + 1, state.runs.length, [window])];
};

const announce = (
  state: SessionState,
  phase: number,
  index: number,
  windows: readonly SpeechWindow[],
): ToSay => {
  const isRep = ({ kind }: Phase): boolean => kind === 'rep';
  const { distanceM, targetMs } = state.phases[phase] ?? {};
  const lengths = distanceM === undefined ? { lengthMs: targetMs } : { distanceM, targetMs };
  return {
    id: `${index}:announcement`,
    class: 'announcement',
    phrase: {
      kind: 'rep',
      number: state.phases.slice(0, phase + 1).filter(isRep).length,
      of: state.phases.filter(isRep).length,
      ...known(lengths),
    },
    windows,
  };
};

type Lengths = { distanceM?: number; targetMs?: number; lengthMs?: number };

const known = (lengths: { [K in keyof Lengths]: Lengths[K] | undefined }): Lengths =>
  Object.fromEntries(Object.entries(lengths).filter(([, value]) => value !== undefined));

/** Just before the last ten seconds; else anywhere in the recovery; else between the last call and the count-in. */
const beforeRep = (start: EpochMs, earliest: EpochMs, quietMs: number): readonly SpeechWindow[] => {
  const lastCall = later(start, -BEFORE_LAST_CALL_MS);
  const near = epochMs(Math.max(earliest, start - NEAR_MS));
  return [
    { from: near, until: lastCall, isLate: true },
    { from: earliest, until: lastCall },
    {
      from: epochMs(Math.max(earliest, lastCall)),
      until: later(start, -quietMs),
    },
  ];
};

/** The workout's own words, where the time at their place is known. */
const ownWords = (phase: Phase, run: PhaseRun, index: number): readonly ToSay[] => {
  const timeAt = timeAtIn(phase);
  return (phase.words ?? []).flatMap(({ atM, atMs, say }, at): readonly ToSay[] => {
    const offsetMs = atMs ?? (atM === undefined ? undefined : timeAt?.(atM));
    if (offsetMs === undefined) return [];
    const from = later(run.startedAt, offsetMs + pausedMs(run, FOREVER));
    if (from > (run.endedAt ?? FOREVER)) return [];
    return [
      {
        id: `${index}:word${at}`,
        class: 'speech',
        phrase: { kind: 'own', text: say },
        windows: [{ from, until: later(from, STALE_MS) }],
      },
    ];
  });
};
