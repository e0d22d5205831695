/** What Settings says. Sections with much to say have words of their own. */
export type SettingsWords = {
  readonly title: string;
  readonly home: string;
  readonly look: {
    readonly heading: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'clock' | 'day' | 'night', string>>;
    readonly themeHints: Readonly<Record<'system' | 'clock' | 'day' | 'night', string>>;
    readonly farAway: string;
    readonly farAwayHint: string;
    /** The way back, in the corner of the Track screen. */
    readonly leaveFar: string;
    readonly units: string;
    readonly unitsHint: string;
    readonly unitChoices: Readonly<Record<'metric' | 'imperial', string>>;
    readonly hours: string;
    readonly hourChoices: Readonly<Record<'system' | '12' | '24', string>>;
  };
};
