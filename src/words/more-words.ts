import type { RangeKind } from '../domain/workout/ranges.ts';

/** "More choices" of the Setup screen. Numbers arrive as finished text. */
export type MoreWords = {
  readonly first: {
    readonly legend: string;
    readonly choices: Readonly<
      Record<'phone' | '1500' | 'mile' | 'opposite' | 'elsewhere', string>
    >;
    readonly metres: string;
    readonly here: (metres: string) => string;
    readonly problem: (lap: string) => string;
  };
  readonly stagger: {
    readonly legend: string;
    readonly choices: Readonly<Record<'common' | 'staggered', string>>;
  };
  readonly countIn: {
    readonly label: string;
    readonly hint: string;
    readonly problem: string;
  };
  readonly commands: {
    readonly label: string;
    readonly hint: string;
    /** On the screen: until the starter calls, and what is called. */
    readonly walk: (seconds: string) => string;
    readonly calls: Readonly<Record<'marks' | 'set', string>>;
  };
  readonly gun: {
    readonly heading: string;
    readonly time: string;
    readonly lead: string;
    readonly leadProblem: string;
    readonly none: string;
    readonly noSuchTime: string;
    readonly clear: string;
    readonly again: string;
    readonly passed: (when: string) => string;
    readonly today: (time: string, wait: string) => string;
    readonly tomorrow: (time: string, wait: string) => string;
    readonly until: (end: string, rest: string) => string;
    readonly tooLate: (rest: string, late: string) => string;
    readonly noWarmUp: string;
    readonly unknownLength: string;
  };
  readonly goals: {
    readonly legend: string;
    readonly goal: (race: string) => string;
    readonly hint: string;
  };
  readonly places: {
    readonly heading: string;
    readonly reps: (numbers: readonly number[], of: number) => string;
    readonly from: (start: string, finish: string, passes: number) => string;
    readonly phone: string;
    readonly opposite: string;
    readonly past: (metres: string) => string;
    readonly more: (count: number) => string;
    readonly legend: Readonly<Record<'phone' | 'start' | 'finish', string>>;
  };
  /** What the coach left open, as shorthand. */
  readonly ranges: {
    readonly planned: Readonly<Record<RangeKind, (text: string) => string>>;
    readonly option: Readonly<Record<RangeKind, (text: string) => string>>;
  };
  /** A text that can be read once some of its words are gone. */
  readonly without: {
    readonly rest: string;
    readonly offer: (words: readonly string[]) => string;
    readonly left: (words: readonly string[]) => string;
    readonly putBack: string;
  };
  readonly raceTooShort: (distance: string) => string;
  /** On Setup, where the second race is used without being seen. */
  readonly secondRace: (race: string) => string;
};
