import type { Dispose } from '../../machine/ports.ts';

export type PadState = {
  readonly index: number;
  readonly id: string;
  /** When the browser last heard of the controller, ms; on which time line differs. */
  readonly timestamp: number;
  readonly pressed: readonly boolean[];
};

export type PadDevice = {
  /** Connected controllers. Browsers show none before its first press, and none to a hidden page. */
  pads(): readonly PadState[];
  /** On the `performance.now()` line. */
  nowMs(): number;
  everyFrame(ask: () => void): Dispose;
};

const stateOf = ({ index, id, timestamp, buttons }: Gamepad): PadState => ({
  index,
  id,
  timestamp,
  pressed: buttons.map(({ pressed }) => pressed),
});

/** https://www.w3.org/TR/gamepad/ */
export const browserPadDevice = (): PadDevice => ({
  pads: () => navigator.getGamepads().flatMap((pad) => (pad?.connected ? [stateOf(pad)] : [])),
  nowMs: () => performance.now(),
  everyFrame: (ask) => {
    let frame = 0;
    const next = (): void => {
      frame = requestAnimationFrame(() => {
        ask();
        next();
      });
    };
    next();
    return () => cancelAnimationFrame(frame);
  },
});
