/** A distance in metres and the fastest anyone has run it, in seconds. */
type RecordRow = readonly [distanceM: number, seconds: number];

/**
 * Men's outdoor and road world records (World Athletics and, for 50 and 100 km, IAU lists, 2024).
 * They only bound what is believed, with 5 % to spare, so a record more or less changes nothing.
 * https://worldathletics.org/records/by-category/world-records
 */
const WORLD_RECORDS: readonly RecordRow[] = [
  [100, 9.58],
  [200, 19.19],
  [400, 43.03],
  [800, 100.91],
  [1000, 131.96],
  [1500, 206.0],
  [1609.344, 223.13],
  [2000, 283.13],
  [3000, 437.55],
  [3218.688, 474.1],
  [5000, 755.36],
  [10000, 1571.0],
  [21097.5, 3450],
  [42195, 7235],
  [50000, 9523],
  [100000, 21935],
];

/**
 * The mean speed in m/s of the world record at `distanceM`, linear in the logarithm of the distance
 * between the rows, and that of the nearest row outside them.
 */
export const recordSpeed = (distanceM: number): number => {
  let [lower] = WORLD_RECORDS;
  for (const upper of WORLD_RECORDS) {
    if (upper[0] >= distanceM) return lower ? between(lower, upper, distanceM) : speedOf(upper);
    lower = upper;
  }
  return lower ? speedOf(lower) : Number.POSITIVE_INFINITY;
};

const speedOf = ([distanceM, seconds]: RecordRow): number => distanceM / seconds;

const between = (lower: RecordRow, upper: RecordRow, distanceM: number): number => {
  if (lower[0] >= distanceM) return speedOf(lower);
  const share = Math.log(distanceM / lower[0]) / Math.log(upper[0] / lower[0]);
  return speedOf(lower) + share * (speedOf(upper) - speedOf(lower));
};
