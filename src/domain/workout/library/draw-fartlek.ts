import type { Quantity } from '../../pace/target.ts';
import type { Fartlek, Recovery, Step } from '../model.ts';
import { numbersFrom } from './random.ts';

/** A whole number of seconds within the quantity, at least one, ms. */
const drawMs = (quantity: Quantity, next: () => number): number => {
  const ends = typeof quantity === 'number' ? [quantity] : [quantity.from, quantity.to];
  const low = Math.ceil(Math.min(...ends) / 1000);
  const high = Math.floor(Math.max(...ends) / 1000);
  return 1000 * Math.max(1, low + Math.floor(next() * (high - low + 1)));
};

type Draw = { readonly surgeMs: number; readonly easyMs: number };

/**
 * Draws the surges of a fartlek: easy running first, then surges with easy running between, and easy
 * running to the end. Lengths are whole seconds and sum to `totalMs`; the same seed draws the same.
 */
export const drawFartlek = (fartlek: Fartlek, seed: number): readonly Step[] => {
  const next = numbersFrom(seed);
  const draws: Draw[] = [];
  const firstMs = drawMs(fartlek.easyMs, next);
  let leftMs = fartlek.totalMs - firstMs;
  for (;;) {
    const draw = { surgeMs: drawMs(fartlek.surgeMs, next), easyMs: drawMs(fartlek.easyMs, next) };
    if (draw.surgeMs + draw.easyMs > leftMs) break;
    draws.push(draw);
    leftMs -= draw.surgeMs + draw.easyMs;
  }
  if (draws.length === 0) return [easyStep(fartlek.totalMs)];
  const lastMs = leftMs + (draws.at(-1)?.easyMs ?? 0);
  return [
    easyStep(firstMs),
    ...draws.map((draw, at) => surgeStep(fartlek, draw, at === draws.length - 1)),
    easyStep(lastMs),
  ];
};

const easyStep = (ms: number): Step => ({
  kind: 'step',
  extent: { kind: 'time', ms },
  role: 'easy',
});

/** After the last surge the easy running to the end stands by itself. */
const surgeStep = ({ target }: Fartlek, { surgeMs, easyMs }: Draw, isLast: boolean): Step => {
  const recovery: Recovery = { length: { kind: 'time', ms: easyMs }, mode: 'easy' };
  return {
    kind: 'step',
    extent: { kind: 'time', ms: surgeMs },
    ...(target ? { target } : {}),
    ...(isLast ? {} : { recovery }),
  };
};
