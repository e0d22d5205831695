/** Settings: what remotes, game controllers and headsets do. Names of keys arrive as finished text. */
export type ButtonsWords = {
  readonly heading: string;
  /** Which keys do what without being learned. */
  readonly always: string;
  readonly does: Readonly<Record<'capture' | 'undo' | 'redo' | 'pause' | 'skip' | 'back', string>>;
  /** Keys by `KeyboardEvent.code`; letters, digits and F-keys name themselves. */
  readonly keys: Readonly<Record<string, string>>;
  readonly padButton: (number: string) => string;
  readonly learned: string;
  /** Label of the list that says what one button does. */
  readonly doesLabel: (button: string) => string;
  readonly remove: (button: string) => string;
  readonly removed: (button: string) => string;
  readonly putBack: string;
  readonly pressedNow: string;
  readonly learn: string;
  readonly press: string;
  readonly pressHint: string;
  readonly youPressed: (button: string) => string;
  readonly whatDoes: string;
  readonly keep: string;
  readonly another: string;
  readonly cancel: string;
  readonly notes: {
    readonly noName: string;
    readonly keptByBrowser: string;
    readonly volume: string;
    readonly media: string;
    readonly alwaysIs: (does: string) => string;
    readonly takenBy: (does: string) => string;
    readonly twice: string;
    readonly also: (button: string) => string;
  };
  readonly gamepads: string;
  readonly gamepadsHint: string;
  readonly noGamepads: string;
  readonly headset: string;
  readonly headsetHint: string;
  readonly noHeadset: string;
};
