import type { TargetNote } from '../domain/plan/plan.ts';
import type { TrackError } from '../domain/track.ts';
import type { RecoveryMode } from '../domain/workout/model.ts';

/** What will be run, by whom, on which track, and where the phone stands. Numbers arrive as finished text. */
export type SetupWords = {
  readonly title: string;
  readonly home: string;
  readonly workout: string;
  readonly workoutHint: string;
  readonly workoutEmpty: string;
  readonly notePlace: (quoted: string) => string;
  readonly readItAs: (text: string) => string;

  readonly race: string;
  readonly raceDistance: string;
  readonly raceTime: string;
  readonly raceDistanceExample: string;
  readonly raceTimeExample: string;
  readonly raceHint: string;
  readonly assumed: (time: string) => string;
  readonly fitness: (score: string) => string;
  readonly shortRace: string;
  readonly extrapolated: string;

  readonly place: string;
  readonly lap: string;
  readonly laps: Readonly<Record<'400' | '300' | '200' | '440yd' | 'custom', string>>;
  readonly customLap: string;
  readonly lane: string;
  readonly laneLap: (metres: string) => string;
  readonly track: (error: TrackError) => string;
  readonly trackEmpty: string;

  readonly how: string;
  readonly repStart: string;
  readonly repStarts: Readonly<Record<'onward' | 'phone', string>>;
  readonly ending: string;
  readonly endings: Readonly<Record<'clock' | 'tap', string>>;
  readonly endingHints: Readonly<Record<'clock' | 'tap', string>>;
  readonly phoneInHand: string;
  readonly openWarmUp: string;
  readonly openCoolDown: string;
  readonly more: string;

  readonly plan: {
    readonly heading: string;
    readonly none: string;
    readonly drawn: (parts: string) => string;
    readonly reps: (count: number) => string;
    readonly work: (distance: string) => string;
    readonly total: (duration: string, open: boolean) => string;
    readonly warmUp: string;
    readonly coolDown: string;
    readonly open: string;
    readonly rep: (number: number) => string;
    readonly easy: (extent: string) => string;
    readonly inTime: (time: string) => string;
    readonly between: (fast: string, slow: string) => string;
    readonly noTarget: string;
    readonly passes: string;
    readonly noPass: string;
    readonly more: (count: number) => string;
    readonly recoveryModes: Readonly<Record<RecoveryMode, string>>;
    readonly recoveryBack: (mode: string) => string;
    readonly untilTap: (mode: string) => string;
    readonly sendOff: (every: string, leaves: string | undefined) => string;
    readonly notes: Readonly<Record<TargetNote, string | undefined>>;
    readonly tooLong: string;
    readonly cannotPlan: string;
  };

  readonly away: {
    readonly warning: (reps: readonly number[], of: number) => string;
    readonly fix: (recovery: string) => string;
  };

  readonly soundCheck: string;
  readonly soundPlaying: string;
  readonly everySound: string;
  readonly start: string;
  readonly blocked: Readonly<
    Record<'workout' | 'distance' | 'time' | 'track' | 'plan' | 'sound', string>
  >;
  readonly noBeeps: string;
};
