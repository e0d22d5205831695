import type { Refusal } from '../domain/session/log.ts';

/** Where a pass was, or which lap it closed; finished text. */
export type LapName = { readonly rep: number; readonly lap: number };

/** A kind of cue, as a runner knows it. */
export type CueName =
  | 'count'
  | 'command'
  | 'start'
  | 'pass'
  | 'bell'
  | 'finish'
  | 'waypoint'
  | 'warning'
  | 'other';

/** Laps put right by hand, and what the log has to tell. Times and distances arrive as finished text. */
export type RepairWords = {
  readonly heading: string;
  readonly explain: string;
  readonly undo: string;
  readonly redo: string;

  readonly offers: {
    readonly label: string;
    readonly doubleTap: (rep: number, lap: string) => string;
    readonly missedTap: (rep: number, place: string, lap: string) => string;
    readonly drop: string;
    readonly split: string;
    readonly keep: string;
  };

  readonly rep: (rep: number) => string;
  readonly passes: (count: number) => string;
  readonly lap: (lap: number) => string;
  readonly passedAt: (place: string) => string;
  readonly after: (time: string) => string;
  readonly remarks: Readonly<Record<'added' | 'estimated' | 'moved' | 'noPlace', string>>;
  readonly do: {
    readonly split: string;
    readonly merge: string;
    readonly remove: string;
    readonly move: string;
    readonly add: string;
    readonly save: string;
    readonly cancel: string;
  };
  /** The whole name of a button, which begins with the text on it. */
  readonly named: (action: string, of: LapName) => string;
  readonly addTo: (rep: number) => string;
  readonly timeField: string;
  readonly placeField: string;
  readonly anyPlace: string;
  readonly badTime: string;
  readonly notYet: string;

  readonly taps: {
    readonly heading: (count: number, notCounted: number) => string;
    readonly split: (rep: number, place: string | undefined) => string;
    readonly advance: string;
    readonly undone: string;
    readonly dropped: string;
    readonly added: (rep: number) => string;
    readonly refused: (reason: string) => string;
    readonly reasons: Readonly<Partial<Record<Refusal, string>>>;
    readonly notCounted: string;
  };

  readonly told: {
    readonly heading: string;
    readonly slept: (length: string, where: string) => string;
    readonly closed: (length: string, where: string) => string;
    readonly inRep: (rep: number) => string;
    readonly elsewhere: string;
    readonly lateTicks: (count: number, worst: string) => string;
    readonly missedCues: (cues: string) => string;
    readonly lateCues: (count: number) => string;
    readonly cues: (kind: CueName, count: number) => string;
    readonly list: (items: readonly string[]) => string;
  };

  readonly panel: {
    readonly title: string;
    readonly close: string;
    readonly reps: (done: number, of: number) => string;
    readonly addRep: string;
    readonly dropRep: string;
    readonly startHere: string;
    readonly startHereExplain: (rep: number) => string;
    readonly atPhone: string;
    readonly past: (metres: string) => string;
    readonly saveFile: string;
    readonly notKept: string;
    readonly noLaps: string;
  };
};
