import type { Mark, Phase } from '../../../src/domain/plan/plan.ts';
import type { SessionHeader } from '../../../src/domain/session/log.ts';
import type { PhaseRun, SessionState, Split } from '../../../src/domain/session/state.ts';
import { epochMs } from '../../../src/domain/units.ts';

const began = Date.UTC(2026, 10, 22, 17, 40);
const race = { distanceM: 5000, timeMs: 1_320_000 };

const mark = (distanceM: number, targetMs: number | undefined, isFinish = false): Mark => ({
  distanceM,
  ...(targetMs === undefined ? {} : { targetMs }),
  atPhone: !isFinish,
  isFinish,
});

/** 800 m in 3:31.2 from the line: passes at 400 and 800. */
export const fromTheLine: Phase = {
  kind: 'rep',
  distanceM: 800,
  targetMs: 211_200,
  startM: 0,
  marks: [mark(400, 105_600), { ...mark(800, 211_200, true), atPhone: true }],
};

/** 800 m in 3:31.2 from the far side: passes at 200 and 600, finishes away from the phone. */
export const fromTheFarSide: Phase = {
  kind: 'rep',
  distanceM: 800,
  targetMs: 211_200,
  startM: 200,
  marks: [mark(200, 52_800), mark(600, 158_400), mark(800, 211_200, true)],
};

export const jog: Phase = {
  kind: 'recovery',
  distanceM: 200,
  targetMs: 85_000,
  targetIsEstimate: true,
  mode: 'jog',
  startM: 0,
  marks: [],
};

export const withoutTargets = ({ targetMs: _, marks, ...phase }: Phase): Phase => ({
  ...phase,
  marks: marks.map(({ targetMs: __, ...rest }) => rest),
});

/** Elapsed times at the marks that were captured: undefined where the runner was not seen. */
type Seen = {
  readonly phase: Phase;
  readonly splits: readonly (number | undefined)[];
  readonly endedBy?: Exclude<PhaseRun['endedBy'], undefined>;
};

const splitsOf = (seen: Seen, startedAt: number): readonly Split[] =>
  seen.splits.flatMap((elapsedMs, index) => {
    if (elapsedMs === undefined) return [];
    const belongs = index < seen.phase.marks.length;
    const at = epochMs(startedAt + elapsedMs);
    return [{ capture: index, at, elapsedMs, ...(belongs ? { mark: index } : {}) }];
  });

/** A state in which these phases were run one after the other; without `endedBy` a rep is still on. */
export const sessionOf = (
  seen: readonly Seen[],
  header: Partial<SessionHeader> = {},
): SessionState => {
  let at = began;
  const runs = seen.map((one, phase): PhaseRun => {
    const startedAt = at;
    const splits = splitsOf(one, startedAt);
    const last = splits.at(-1)?.elapsedMs ?? 0;
    at += one.endedBy === 'clock' ? (one.phase.targetMs ?? last) : last;
    const ended = one.endedBy ? { endedAt: epochMs(at), endedBy: one.endedBy } : {};
    return { phase, startedAt: epochMs(startedAt), ...ended, pauses: [], splits };
  });
  const phases = seen.map((one) => one.phase);
  return {
    header: {
      v: 1,
      id: 's1',
      runner: 'me',
      createdAt: epochMs(began),
      title: '6 × 800 @5K, 200 jog',
      workoutText: '6 × 800 @5K, 200 jog',
      setup: { track: { lapM: 400, lane: 1, laneWidthM: 1.22 }, race, repStart: 'phone' },
      plan: { phases },
      options: { ending: 'clock', countInMs: 10_000 },
      ...header,
    },
    status: runs.every((run) => run.endedAt !== undefined) ? 'finished' : 'running',
    phases,
    runs,
    captures: [],
    startedAt: epochMs(began),
    at: epochMs(at),
  };
};

const rest: Seen = { phase: jog, splits: [], endedBy: 'clock' };
const line = (first: number, finish: number): Seen => ({
  phase: fromTheLine,
  splits: [first, finish],
  endedBy: 'capture',
});
const far = (first: number, second: number): Seen => ({
  phase: fromTheFarSide,
  splits: [first, second],
  endedBy: 'clock',
});

/** The session of the design pictures. */
export const sixEightHundreds = (header: Partial<SessionHeader> = {}): SessionState =>
  sessionOf(
    [
      line(105_100, 210_800),
      rest,
      far(53_100, 158_900),
      rest,
      line(107_200, 213_900),
      rest,
      far(52_900, 159_200),
      rest,
      line(105_600, 210_800),
      rest,
      far(52_400, 157_800),
    ],
    header,
  );
