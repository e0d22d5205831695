import type { Buttons, Clock } from '../../machine/ports.ts';
import type { PadDevice, PadState } from './pad-device.ts';

type PadPorts = { readonly clock: Pick<Clock, 'stampOf'>; readonly device: PadDevice };

type Stamp = { readonly at: ReturnType<Clock['stampOf']>; readonly uncertaintyMs?: number };

const keyOf = ({ index, id }: PadState): string => `${index}:${id}`;

const pressedOf = ({ pressed }: PadState): ReadonlySet<number> =>
  new Set(pressed.flatMap((isDown, button) => (isDown ? [button] : [])));

/**
 * A game controller sends no events: it is asked with every frame, and a press is a button that was up. Its
 * `timestamp` places the press where it lies between the last two times of asking; a browser that counts from
 * elsewhere gives itself away, and then the press is as late as it was asked, and says how far it may be off.
 */
export const makePadButtons = ({ clock, device }: PadPorts): Buttons => ({
  listen: (onPress) => {
    let askedMs = device.nowMs();
    const read = (): ReadonlyMap<string, PadState> =>
      new Map(device.pads().map((pad) => [keyOf(pad), pad]));
    // What is held when listening begins is no press; what wakes a controller up is one.
    let down = new Map([...read()].map(([key, pad]) => [key, pressedOf(pad)]));

    const stampFor = ({ timestamp }: PadState, fromMs: number, toMs: number): Stamp =>
      timestamp > fromMs && timestamp <= toMs
        ? { at: clock.stampOf(timestamp) }
        : { at: clock.stampOf(toMs), uncertaintyMs: Math.ceil(toMs - fromMs) };

    const ask = (): void => {
      const fromMs = askedMs;
      askedMs = device.nowMs();
      const pads = read();
      const before = down;
      down = new Map([...pads].map(([key, pad]) => [key, pressedOf(pad)]));
      for (const [key, pad] of pads) {
        for (const button of pressedOf(pad)) {
          if (before.get(key)?.has(button)) continue;
          const stamp = stampFor(pad, fromMs, askedMs);
          onPress({ device: 'gamepad', code: `${button}`, ...stamp });
        }
      }
    };
    return device.everyFrame(ask);
  },
});
