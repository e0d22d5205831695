import type { Quantity } from '../../../pace/target.ts';
import type { Extent } from '../../model.ts';
import type { RawLength } from '../grammar/syntax.ts';
import { assume, type Context, fail } from './context.ts';

/** Distances are kept to the millimetre and times to the millisecond, so that they print and read back. */
const toMillimetre = (m: number): number => Math.round(m * 1000) / 1000;

/** World Athletics: 1 mile = 1609.344 m; 1 yard = 0.9144 m. A lap is the standard 400 m. */
export const metresPer = { km: 1000, mi: 1609.344, yd: 0.9144, lap: 400 } as const;
type Sized = keyof typeof metresPer;

const msPer: Partial<Record<Sure, number>> = {
  sec: 1000,
  min: 60_000,
  hour: 3_600_000,
  clock: 1,
  /** `1:30` as hours and minutes. */
  hourClock: 60,
  exact: 1,
};

/** A unit that leaves no doubt. */
export type Sure = Sized | 'metres' | 'sec' | 'min' | 'hour' | 'clock' | 'hourClock' | 'exact';

export const longestMs = 24 * 3_600_000;
const longestM = 200_000;

/** The extent that `raw` has in a unit that is settled. Refuses nothing and what nobody runs in a day. */
export const extentIn = (context: Context, raw: RawLength, unit: Sure): Extent | undefined => {
  const extent = unit in msPer ? timeIn(raw, unit) : distanceIn(raw, unit);
  if (raw.orMs !== undefined && unit === 'clock') notePoint(context, raw);
  const size = extent.kind === 'time' ? extent.ms : extent.m;
  const limit = extent.kind === 'time' ? longestMs : longestM;
  for (const end of ends(size)) {
    if (!(end > 0)) return fail(context, raw, 'noLength');
    if (end > limit) {
      return fail(context, raw, 'tooLong', 'checkUnit');
    }
  }
  return extent;
};

const notePoint = (context: Context, raw: RawLength): void =>
  assume(context, raw, 'pointedClock', 'pointAsColon');

export const ends = (value: Quantity): readonly number[] =>
  typeof value === 'number' ? [value] : [value.from, value.to];

type Timed = Extract<Extent, { kind: 'time' }>;
type Placed = Extract<Extent, { kind: 'distance' }>;

const timeIn = (raw: RawLength, unit: Sure): Timed => ({
  kind: 'time',
  ms: scaled(raw, (value) => Math.round(value * (msPer[unit] ?? 1))),
});

const distanceIn = (raw: RawLength, unit: Sure): Placed => {
  const size = unit in metresPer ? metresPer[unit as Sized] : 1;
  const m = scaled(raw, (value) => toMillimetre(value * size));
  return { kind: 'distance', m, ...(unit in metresPer && { as: unit as Sized }) };
};

const scaled = ({ from, to }: RawLength, change: (value: number) => number): Quantity =>
  to === undefined ? change(from) : { from: change(from), to: change(to) };
