import type { ButtonPress, HandsFree, NowPlaying, RawCapture } from '../../machine/ports.ts';

export type FakeHandsFree = HandsFree & {
  /** Answers whether somebody took the press. */
  press(press: ButtonPress): boolean;
  pressHeadset(raw: RawCapture): void;
  /** Who is being listened to just now. */
  readonly listening: { readonly key: number; readonly gamepad: number; readonly headset: number };
  /** What the headset was last told to show. */
  readonly shown: NowPlaying | undefined;
};

/** Presses when told to. */
export const makeFakeHandsFree = (
  has: HandsFree['has'] = { gamepads: true, headset: true },
): FakeHandsFree => {
  const listeners = new Set<{
    readonly device: ButtonPress['device'];
    readonly hear: (press: ButtonPress) => boolean;
  }>();
  const worn = new Set<{ readonly hear: (raw: RawCapture) => void }>();
  let shown: NowPlaying | undefined;
  const buttons = (device: ButtonPress['device']) => () => ({
    listen: (hear: (press: ButtonPress) => boolean) => {
      const entry = { device, hear };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  });
  const count = (device: ButtonPress['device']): number =>
    [...listeners].filter((each) => each.device === device).length;
  return {
    has,
    keys: buttons('key'),
    gamepads: buttons('gamepad'),
    headset: () => ({
      listen: (hear) => {
        const entry = { hear };
        worn.add(entry);
        return {
          show: (playing) => {
            shown = playing;
          },
          stop: () => void worn.delete(entry),
        };
      },
    }),
    press: (press) =>
      [...listeners]
        .filter(({ device }) => device === press.device)
        .map(({ hear }) => hear(press))
        .some((taken) => taken),
    pressHeadset: (raw) => {
      for (const { hear } of [...worn]) hear(raw);
    },
    get listening() {
      return { key: count('key'), gamepad: count('gamepad'), headset: worn.size };
    },
    get shown() {
      return shown;
    },
  };
};
