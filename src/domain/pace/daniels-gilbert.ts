/**
 * The Daniels–Gilbert model of running performance, as bare formulas: no checks, no units but those
 * stated. Speeds in m/min, times in min, oxygen in ml/kg/min.
 *
 * Source: J. Daniels and J. Gilbert, "Oxygen Power: Performance Tables for Distance Runners", 1979.
 */

/** Oxygen cost of running at `speed` m/min. */
const oxygenCost = (speed: number): number => -4.6 + 0.182258 * speed + 0.000104 * speed * speed;

/** The share of maximal oxygen uptake that can be held for `minutes`: above 1 below 11 minutes. */
const sustainableShare = (minutes: number): number =>
  0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);

/**
 * The speed in m/min whose oxygen cost is `oxygen`, by the polynomial the printed tables were made
 * with. It is not the exact inverse of `oxygenCost` (32 s apart for a slow marathon) and must not be
 * bent into it: with it 504 cells of the printed race table come out within 0.91 s.
 */
export const speedAtOxygen = (oxygen: number): number =>
  29.54 + 5.000663 * oxygen - 0.007546 * oxygen * oxygen;

/** The score of running `distanceM` in `minutes`. */
export const scoreOf = (distanceM: number, minutes: number): number =>
  oxygenCost(distanceM / minutes) / sustainableShare(minutes);

/** Halvings of the bracket: the last one is far below a nanosecond for any race. */
const BISECTIONS = 60;

/**
 * The minutes that `distanceM` takes at `score`: the root of d = t·P(score·F(t)), which rises in t.
 * Nobody in the model is slower than P(0), so d / P(0) brackets it from above.
 */
export const minutesFor = (score: number, distanceM: number): number => {
  let low = 0;
  let high = distanceM / speedAtOxygen(0);
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (middle * speedAtOxygen(score * sustainableShare(middle)) < distanceM) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
