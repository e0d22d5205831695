/** At 20 °C sound needs 1000 / 343 ms for a metre. https://en.wikipedia.org/wiki/Speed_of_sound */
const AIR_MS_PER_M = 2.9;

/**
 * How much earlier a sound has to leave so that it is heard at its instant, ms, not rounded: the delay of
 * the loudspeaker (Bluetooth above all) and 2.9 ms for each metre of air. Nothing comes of values that
 * are no delays.
 */
export const soundLeadMs = (speakerDelayMs: number, airM: number): number =>
  Math.max(0, speakerDelayMs || 0) + AIR_MS_PER_M * Math.max(0, airM || 0);
