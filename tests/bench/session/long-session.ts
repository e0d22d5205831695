import type { Command } from '../../../src/domain/session/log.ts';
import {
  at,
  does,
  headerOf,
  jog,
  openWarmUp,
  repFromFarSide,
  repFromPhone,
} from '../../support/sample-session.ts';

/** Two hours: a warm-up, then 24 times 800 m with a jog of 200 m, every other one from the far side. */
export const twoHours = headerOf({
  phases: [
    openWarmUp,
    ...Array.from({ length: 24 }, (_, rep) => [
      rep % 2 === 0 ? repFromPhone : repFromFarSide,
      jog,
    ]).flat(),
  ],
});

/** A coach who taps, takes back, pauses and puts right: five hundred commands, fifteen seconds apart. */
export const fiveHundred: readonly Command[] = [
  does('start', 0),
  ...Array.from({ length: 499 }, (_, n): Command => {
    const second = 10 + n * 14.3;
    const turn = n % 10;
    if (turn === 6) return does('undo', second);
    if (turn === 7) return does('redo', second);
    if (turn === 8) return does('pause', second);
    if (turn === 9) return does('resume', second);
    return { type: 'capture', at: at(second), source: 'screen' };
  }),
];
