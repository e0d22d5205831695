/** The first screen: the one thing to do, and what was done before. */
export type HomeWords = {
  readonly name: string;
  readonly tagline: string;
  readonly running: string;
  readonly backToTrack: string;
  readonly lastWorkout: string;
  readonly firstWorkout: string;
  readonly runAgain: string;
  readonly setUp: string;
  readonly from: (race: string) => string;
  readonly raceIn: (distance: string, time: string) => string;
  readonly raceMissing: string;
  readonly workouts: string;
  readonly allWorkouts: string;
  readonly writeWorkout: string;
  readonly paces: string;
  readonly settings: string;
  readonly demo: {
    readonly heading: string;
    readonly explain: string;
    readonly watch: string;
    readonly realTime: string;
  };
  readonly past: string;
  readonly noPast: string;
  /** While a screen is fetched. */
  readonly opening: string;
  readonly loading: string;
  readonly allSessions: string;
  readonly cannotRead: string;
  readonly offline: { readonly ready: string; readonly update: string; readonly apply: string };
  /** The ready-made workouts that stand on the first screen, by name and shorthand. */
  readonly choices: readonly { readonly name: string; readonly text: string }[];
};
