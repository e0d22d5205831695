/**
 * The lap as a runner draws it: two straights of 84.39 m and two bends run 0.30 m out from a kerb of 36.50 m radius,
 * 400.00 m in all. World Athletics Track and Field Facilities Manual, chapter 2
 * (https://worldathletics.org/about-iaaf/documents/technical-information).
 */
const STRAIGHT_M = 84.39;
const RADIUS_M = 36.5 + 0.3;
const BEND_M = Math.PI * RADIUS_M;
const HALF = STRAIGHT_M / 2;

/** Width of the painted band: wider than a lane, so that it can be seen. The dots run on its middle. */
export const BAND_M = 11;

/** Metres on the drawing, y downwards, the middle of the infield at 0, 0. */
export type OvalPoint = { readonly x: number; readonly y: number };

const edge = RADIUS_M + BAND_M / 2;
/** Room for the dots and the phone beside the band. */
const MARGIN_M = 3;

/** For an SVG `viewBox` that holds the oval: 'x y width height', metres. */
export const ovalViewBox = [
  -HALF - edge - MARGIN_M,
  -edge - MARGIN_M,
  2 * (HALF + edge + MARGIN_M),
  2 * (edge + MARGIN_M),
]
  .map((value) => value.toFixed(2))
  .join(' ');

/** The measured line as SVG path data, from the finish line anticlockwise, as races run. */
export const ovalPath = [
  `M${HALF} ${RADIUS_M}`,
  `A${RADIUS_M} ${RADIUS_M} 0 0 0 ${HALF} ${-RADIUS_M}`,
  `H${-HALF}`,
  `A${RADIUS_M} ${RADIUS_M} 0 0 0 ${-HALF} ${RADIUS_M}`,
  'Z',
].join('');

/**
 * Where a share of the lap lies on the drawing. 0 is the phone, drawn at the end of the home straight where finish
 * lines are; every other lap length is drawn in the same shape.
 */
export const ovalPoint = (lapShare: number): OvalPoint => {
  const lap = 2 * (STRAIGHT_M + BEND_M);
  const along = (((lapShare % 1) + 1) % 1) * lap;
  const half = lap / 2;
  const far = along >= half;
  const s = far ? along - half : along;
  const angle = s / RADIUS_M;
  const near =
    s < BEND_M
      ? { x: HALF + RADIUS_M * Math.sin(angle), y: RADIUS_M * Math.cos(angle) }
      : { x: HALF - (s - BEND_M), y: -RADIUS_M };
  // The second half is the first turned by half a circle.
  return far ? { x: -near.x, y: -near.y } : near;
};
