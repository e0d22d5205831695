import { paceCurve, timeAtDistance } from '../pace/strategy.ts';
import type { Phase } from '../plan/plan.ts';
import { SNAP_M } from '../track.ts';
import type { Cue } from './cue.ts';
import type { CueSwitches } from './switches.ts';

export type CueOptions = {
  /** One lap in the runner's lane, m: the bell is due that long before the finish. */
  readonly lapM: number;
  readonly switches: CueSwitches;
  /** Distance between waypoint ticks, m; 100 by default. */
  readonly waypointM?: 100 | 200;
  /** What sounds before the start instead of three, two, one: ms before it, by id. */
  readonly calls?: Readonly<Record<string, number>> | undefined;
};

/** Two sounds closer than this are heard as one: only the more important is planned. */
const SAME_INSTANT_MS = 20;
const COUNT_IN_MS = { count1: 1000, count2: 2000, count3: 3000 };
const LAST_CALL_MS = 10_000;
/** A half-way warning this close to the last call says nothing. */
const HALF_WAY_APART_MS = 5_000;

/**
 * The cues of one phase, in order, offsets in ms from its start, rounded as its marks are. The
 * count-in belongs to the rep and has negative offsets, whatever comes before it.
 *
 * A rep without a target has no cue after its start; neither has a recovery of unknown length.
 * Source: DESIGN, "Cues".
 */
export const cuePlan = (
  phase: Phase,
  next: Phase | undefined,
  options: CueOptions,
): readonly Cue[] => {
  const wanted = (cue: Cue): boolean => options.switches[cue.class];
  const sounds = soundsOf(phase, next, options).filter(wanted);
  return [...withoutClashes(sounds)].sort((a, b) => a.offsetMs - b.offsetMs);
};

/** The most important first. */
const soundsOf = (phase: Phase, next: Phase | undefined, options: CueOptions): readonly Cue[] => {
  if (phase.kind === 'recovery') return recoveryWarnings(phase, next);
  if (phase.kind !== 'rep') return next?.kind === 'rep' ? [] : edgeEnd(phase);
  return [
    ...countIn(options.calls),
    ...finish(phase),
    ...bell(phase, options.lapM),
    ...checkpoints(phase),
    ...waypoints(phase, options.waypointM ?? 100),
  ];
};

const withoutClashes = (cues: readonly Cue[]): readonly Cue[] =>
  cues.filter(
    ({ offsetMs }, at) =>
      !cues.slice(0, at).some((other) => Math.abs(other.offsetMs - offsetMs) < SAME_INSTANT_MS),
  );

const countIn = (calls: CueOptions['calls'] = COUNT_IN_MS): readonly Cue[] => [
  { id: 'start', class: 'start', offsetMs: 0, sound: 'start' },
  ...Object.entries(calls).map(
    ([id, ms]): Cue => ({ id, class: 'countIn', offsetMs: -ms, sound: 'count' }),
  ),
];

const finish = ({ targetMs, distanceM }: Phase): readonly Cue[] =>
  targetMs === undefined
    ? []
    : [
        {
          id: 'finish',
          class: 'finish',
          offsetMs: targetMs,
          sound: 'finish',
          ...(distanceM === undefined ? {} : { atM: distanceM }),
        },
      ];

/** A warm-up or cool-down by time says when it is over; an estimate is no end. */
const edgeEnd = (phase: Phase): readonly Cue[] => (phase.targetIsEstimate ? [] : finish(phase));

/** One lap before the finish, wherever that lies on the track; none in a rep of one lap or less. */
const bell = (phase: Phase, lapM: number): readonly Cue[] => {
  const timeAt = timeAtIn(phase);
  const { distanceM } = phase;
  if (!timeAt || distanceM === undefined || distanceM <= lapM + SNAP_M) return [];
  const atM = distanceM - lapM;
  return [{ id: 'bell', class: 'bell', offsetMs: timeAt(atM), sound: 'bell', atM }];
};

const checkpoints = ({ marks }: Phase): readonly Cue[] =>
  marks.flatMap(({ atPhone, isFinish, targetMs, distanceM }, at): readonly Cue[] =>
    !atPhone || isFinish || targetMs === undefined
      ? []
      : [
          {
            id: `pass${at}`,
            class: 'checkpoint',
            offsetMs: targetMs,
            sound: 'beep',
            atM: distanceM,
          },
        ],
  );

const waypoints = (phase: Phase, everyM: number): readonly Cue[] => {
  const timeAt = timeAtIn(phase);
  const { distanceM } = phase;
  if (!timeAt || distanceM === undefined) return [];
  const count = Math.ceil((distanceM - SNAP_M) / everyM) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, at): Cue => {
    const atM = (at + 1) * everyM;
    return { id: `way${atM}`, class: 'waypoint', offsetMs: timeAt(atM), sound: 'tick', atM };
  });
};

/** Half-way, and ten seconds before a rep. */
const recoveryWarnings = ({ targetMs }: Phase, next: Phase | undefined): readonly Cue[] => {
  if (targetMs === undefined || targetMs <= LAST_CALL_MS) return [];
  const lastMs = targetMs - LAST_CALL_MS;
  const halfMs = Math.round(targetMs / 2);
  const warning = { class: 'recoveryWarning', sound: 'warning' } as const;
  return [
    ...(next?.kind === 'rep' ? [{ id: 'last10', offsetMs: lastMs, ...warning }] : []),
    ...(lastMs - halfMs >= HALF_WAY_APART_MS ? [{ id: 'half', offsetMs: halfMs, ...warning }] : []),
  ];
};

/** Elapsed ms at a distance into a rep that has a pace, rounded; read off the curve its marks are on. */
export const timeAtIn = (phase: Phase): ((distanceM: number) => number) | undefined => {
  const { kind, targetMs, strategy } = phase;
  const distanceM = phase.distanceM ?? pacedEstimateM(phase);
  if (kind !== 'rep' || targetMs === undefined || distanceM === undefined) return undefined;
  const curve = paceCurve(strategy ?? 'even', distanceM, targetMs);
  return (atM) => timeAtDistance(curve, atM);
};

/** A rep by time has a pace to speak at when it has passes with a target. */
const pacedEstimateM = ({ marks, estimatedM }: Phase): number | undefined =>
  marks[0]?.targetMs === undefined ? undefined : estimatedM;
