/** What is said of sessions that are over: one by one, by month, and of the same workout over time. */
export type HistoryWords = {
  readonly title: string;
  readonly home: string;
  readonly search: string;
  readonly searchExample: string;
  readonly loading: string;
  readonly count: (count: number) => string;
  readonly nothing: (typed: string) => string;
  readonly more: (count: number) => string;
  readonly figure: {
    readonly meanDelta: (delta: string) => string;
    readonly meanTime: (time: string) => string;
    readonly reps: (run: number, planned: number) => string;
  };
  readonly demoSession: string;
  readonly unfinished: string;
  readonly drawn: (reps: number) => string;
  readonly setAside: (count: number) => string;
  readonly setAsideExplain: string;
  /** Against the same workout before: an amount, then which way and since when. */
  readonly compared: {
    readonly perRep: (amount: string) => string;
    readonly perKm: (amount: string) => string;
    readonly ahead: (date: string) => string;
    readonly behind: (date: string) => string;
    readonly level: string;
    readonly onTarget: (date: string) => string;
  };
  readonly trend: {
    readonly heading: string;
    readonly explain: string;
    readonly times: (count: number) => string;
    readonly latest: (time: string) => string;
    readonly since: Readonly<Record<'ahead' | 'behind' | 'onTarget', (date: string) => string>>;
    readonly drawn: (count: number) => string;
    readonly show: (title: string) => string;
  };
  readonly empty: {
    readonly heading: string;
    readonly explain: string;
    readonly watch: string;
    readonly setUp: string;
    readonly fromElsewhere: string;
  };
  readonly remove: {
    readonly act: string;
    readonly of: (title: string, date: string) => string;
    readonly done: (title: string) => string;
    readonly undo: string;
    readonly failed: string;
  };
  readonly files: {
    readonly heading: string;
    readonly explain: string;
    readonly exportAll: string;
    readonly import: string;
    readonly reading: string;
    readonly added: (count: number) => string;
    readonly completed: (count: number) => string;
    readonly already: (count: number) => string;
    readonly besides: (count: number) => string;
    readonly nothingIn: string;
    readonly unread: (place: number, reason: string) => string;
    readonly moreUnread: (count: number) => string;
    readonly badEntries: (count: number) => string;
    readonly refused: Readonly<Record<'notJson' | 'notOurs' | 'newer' | 'tooLarge', string>>;
    readonly notKept: string;
  };
};
