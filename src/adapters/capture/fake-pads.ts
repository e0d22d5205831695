import type { PadDevice, PadState } from './pad-device.ts';

export type FakePads = PadDevice & {
  connect(id: string): void;
  disconnect(id: string): void;
  press(id: string, button: number, timestamp: number): void;
  release(id: string, button: number, timestamp: number): void;
  /** The next frame is painted at `nowMs`. */
  frame(nowMs: number): void;
  /** How many ask with every frame. */
  readonly asking: number;
};

const BUTTONS = 17;

/** Controllers on a table, and frames that are painted when told to. */
export const makeFakePads = (): FakePads => {
  const pads = new Map<string, PadState>();
  const asking = new Set<{ readonly ask: () => void }>();
  let now = 0;
  const put = (id: string, button: number, isDown: boolean, timestamp: number): void => {
    const pad = pads.get(id);
    if (!pad) return;
    const pressed = pad.pressed.map((was, i) => (i === button ? isDown : was));
    pads.set(id, { ...pad, timestamp, pressed });
  };
  return {
    pads: () => [...pads.values()],
    nowMs: () => now,
    everyFrame: (ask) => {
      const entry = { ask };
      asking.add(entry);
      return () => void asking.delete(entry);
    },
    connect: (id) =>
      void pads.set(id, {
        index: pads.size,
        id,
        timestamp: now,
        pressed: Array.from({ length: BUTTONS }, () => false),
      }),
    disconnect: (id) => void pads.delete(id),
    press: (id, button, timestamp) => put(id, button, true, timestamp),
    release: (id, button, timestamp) => put(id, button, false, timestamp),
    frame: (nowMs) => {
      now = nowMs;
      for (const { ask } of [...asking]) ask();
    },
    get asking() {
      return asking.size;
    },
  };
};
