import type { CommandName, Refusal } from '../domain/session/log.ts';

/** Times and distances arrive as finished text from `format.ts`; words only place them. */
export type TrackWords = {
  readonly title: string;
  /** Names of buttons: what people press and machines find. */
  readonly buttons: {
    readonly start: string;
    readonly lap: string;
    readonly laps: string;
    readonly undo: string;
    readonly redo: string;
    readonly pause: string;
    readonly resume: string;
    readonly skip: string;
    readonly back: string;
    readonly end: string;
    readonly reopen: string;
    readonly review: string;
    readonly home: string;
    readonly lock: string;
    readonly unlock: string;
    readonly takeOver: string;
  };
  readonly controls: string;
  readonly clock: string;
  readonly holdToEnd: string;
  readonly holdToUnlock: string;
  readonly confirmEnd: {
    readonly question: string;
    readonly explain: string;
    readonly yes: string;
    readonly no: string;
  };

  readonly rep: (number: number) => string;
  readonly ofReps: (count: number) => string;
  readonly inTime: (time: string) => string;
  readonly warmUp: string;
  readonly coolDown: string;
  readonly recovery: string;
  readonly recoveryMode: Readonly<Record<'stand' | 'walk' | 'jog' | 'float' | 'easy', string>>;
  readonly back: string;
  readonly sendOff: (time: string) => string;
  readonly ready: string;
  readonly paused: string;
  readonly finished: string;
  readonly lastLap: string;
  readonly lapOf: (lap: number, count: number) => string;
  readonly doneOf: (done: number, count: number) => string;
  readonly repsRun: string;

  readonly nextPass: (distance: string) => string;
  readonly nextFinish: string;
  readonly inCountdown: (time: string) => string;
  readonly due: (distance: string) => string;
  readonly overdue: (time: string) => string;
  readonly restOfRep: string;
  readonly tapWhenDone: string;
  readonly tapAnywhere: string;
  readonly readyForRep: (number: number) => string;
  readonly nextRepPasses: string;
  readonly noPass: string;
  readonly everyLapFrom: (distance: string, more: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly goingToRep: (rep: string, distance: string) => string;

  readonly thenRep: (rep: number, count: number) => string;
  readonly thenCoolDown: string;
  readonly thenEnd: string;
  readonly startsAtPhone: string;
  readonly startsFarSide: string;
  readonly startsPast: (metres: string) => string;
  readonly startsBefore: (metres: string) => string;

  readonly ahead: string;
  readonly behind: string;
  readonly onTarget: string;
  readonly finishAbout: (time: string) => string;
  readonly pending: string;
  readonly kept: string;
  readonly notKept: string;

  readonly repsSoFar: string;
  readonly columns: {
    readonly rep: string;
    readonly time: string;
    readonly delta: string;
    readonly seen: string;
  };
  readonly passes: (times: string) => string;
  readonly lapsRun: (count: number) => string;
  readonly oval: { readonly phone: string; readonly ghost: string; readonly runner: string };

  readonly announce: {
    readonly split: (time: string, standing: string) => string;
    readonly recovery: (length: string, next: string) => string;
    readonly paused: string;
    readonly finished: string;
  };
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
};

/** What the device says about sound, storage and the screen. Good news is short, bad news says what to do. */
export type StatusWords = {
  readonly sound: Readonly<
    Record<'loading' | 'locked' | 'ok' | 'drifting' | 'lost' | 'unavailable', string>
  >;
  readonly wake: Readonly<Record<'off' | 'held' | 'refused' | 'unsupported', string>>;
  readonly storage: Readonly<Record<'ok' | 'unavailable' | 'full' | 'failed', string>>;
  readonly demo: (rate: number) => string;
  readonly otherTab: string;
  readonly locked: string;
};
