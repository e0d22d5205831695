import type { FitProblem, LeftReason } from '../domain/workout/import/imported.ts';

/** Writing a workout as text and with blocks. */
export type EditorWords = {
  readonly title: string;
  readonly hint: string;
  readonly undo: string;
  readonly redo: string;
  readonly showPlace: string;
  readonly more: (count: number) => string;

  readonly part: {
    readonly unreadable: string;
    readonly onlyOne: string;
    readonly noRecovery: string;
  };

  readonly blocks: {
    readonly heading: string;
    readonly none: string;
    readonly still: string;
    readonly explain: string;
    readonly set: (count: string) => string;
    readonly between: (recovery: string) => string;
    readonly rest: (recovery: string) => string;
    readonly add: {
      readonly heading: string;
      readonly warmUp: string;
      readonly rep: string;
      readonly rest: string;
      readonly coolDown: string;
    };
    readonly move: (item: string) => string;
    readonly moved: (item: string, place: number, of: number) => string;
    readonly selected: (item: string) => string;
    readonly item: string;
    readonly recovery: string;
    readonly betweenSets: string;
    readonly noRecovery: string;
    readonly times: string;
    readonly fewer: string;
    readonly moreTimes: string;
    readonly duplicate: string;
    readonly wrap: string;
    readonly unwrap: string;
    readonly remove: string;
    readonly up: string;
    readonly down: string;
  };

  readonly save: {
    readonly name: string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly fresh: string;
  };

  readonly pasted: {
    readonly intervals: string;
    readonly readIntervals: string;
    readonly leaveOut: string;
    readonly nothing: string;
    readonly heading: string;
    readonly line: (line: number, text: string) => string;
    /** `step` is 0 for what is about the whole file. */
    readonly step: (step: number, text: string) => string;
    readonly reasons: Readonly<Record<LeftReason, string>>;
  };

  readonly file: {
    readonly open: string;
    readonly kinds: string;
    readonly cannotRead: string;
    readonly problems: Readonly<Record<FitProblem, string>>;
  };
};
