/**
 * World records, metres to seconds (World Athletics, men, track): nobody's target is faster. Between
 * two rows the mean speed is interpolated over log distance.
 */
const records: readonly (readonly [number, number])[] = [
  [60, 6.34],
  [100, 9.58],
  [200, 19.19],
  [400, 43.03],
  [800, 100.91],
  [1000, 131.96],
  [1500, 206],
  [1609.344, 223.13],
  [3000, 437.55],
  [5000, 755.36],
  [10_000, 1571],
  [21_097.5, 3451],
  [42_195, 7235],
];

/** The fastest believable pace over a distance, s/m. */
const recordPace = (m: number): number => {
  const above = records.findIndex(([distance]) => distance >= m);
  const [d2, t2] = records[above < 0 ? records.length - 1 : above] ?? [1, 1];
  const [d1, t1] = records[above - 1] ?? [d2, t2];
  if (d1 === d2 || m <= d1) return t2 / d2;
  const share = (Math.log(m) - Math.log(d1)) / (Math.log(d2) - Math.log(d1));
  return t1 / d1 + share * (t2 / d2 - t1 / d1);
};

/** Slower than this a rep is a walk: 10:00/km. */
const slowestPace = 0.6;
/** Faster than this a rep time needs no second look: 5:00/km. */
const easyPace = 0.3;

export type Verdict = 'tooFast' | 'likely' | 'slow' | 'tooSlow';

/** Could a runner mean `ms` as the time for `m` metres? */
export const judge = (m: number, ms: number): Verdict => {
  const pace = ms / 1000 / m;
  if (pace < recordPace(m) * 0.99) return 'tooFast';
  if (pace > slowestPace) return 'tooSlow';
  return pace > easyPace ? 'slow' : 'likely';
};

/** Training paces people state: 2:20/km to 10:00/km. */
export const isPacePerKm = (msPerKm: number): boolean => msPerKm >= 140_000 && msPerKm <= 600_000;
