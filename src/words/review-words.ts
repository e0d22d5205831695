import type { Standing } from '../domain/review/standing.ts';

/** A stretch of a sentence; with a standing it is painted as one. The words alone carry the meaning. */
export type Piece = { readonly text: string; readonly standing?: Standing };

/** A rep that stands out; the delta is finished text with its sign. */
export type NotableText = {
  readonly rep: number;
  /** Without a sign, for sentences that say "fast" or "behind". */
  readonly amount: string;
  readonly standing: Standing;
};

export type ReviewWords = {
  readonly context: (parts: {
    readonly date: string;
    readonly lap: string;
    readonly lane: number;
  }) => readonly string[];
  readonly phoneInHand: string;
  readonly phoneAtLine: string;
  readonly demo: string;
  readonly running: string;
  readonly loading: string;
  readonly missing: string;
  readonly missingExplain: string;
  readonly cannotRead: string;
  readonly home: string;

  readonly summary: {
    readonly noRepYet: string;
    readonly untimed: (reps: number) => string;
    readonly noTargets: (timed: number, fastest: string, slowest: string) => string;
    readonly oneRep: (rep: NotableText) => readonly Piece[];
    readonly within: (within: number, of: number, seconds: number) => string;
    readonly course: (
      first: NotableText,
      worst: NotableText | undefined,
      best: NotableText | 'last' | undefined,
    ) => readonly Piece[];
  };

  readonly chart: {
    readonly caption: string;
    readonly label: (reps: number) => string;
    readonly slower: string;
    readonly faster: string;
    readonly computed: string;
    readonly lap: (rep: number, lap: number, delta: string) => string;
  };

  readonly table: {
    readonly caption: string;
    readonly captionComputed: string;
    readonly columns: Readonly<Record<'rep' | 'laps' | 'time' | 'target' | 'delta', string>>;
    readonly none: string;
    /** After a lap whose pass was put right. */
    readonly byHand: Readonly<Record<'added' | 'moved' | 'assigned', string>>;
    readonly outcome: Readonly<Record<'cut' | 'untimed' | 'running', string>>;
    readonly standing: Readonly<Record<Standing, string>>;
  };

  readonly figures: {
    readonly heading: string;
    readonly meanDelta: string;
    readonly meanTime: string;
    readonly spread: string;
    readonly fade: string;
    readonly gain: string;
    readonly equivalent: (distance: string) => string;
  };

  readonly actions: {
    readonly runAgain: string;
    readonly export: string;
    readonly exportLaps: string;
    readonly remove: string;
  };
  readonly removed: string;
  readonly undoRemove: string;
  readonly removeFailed: string;
};
