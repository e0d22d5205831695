import type { Extent } from '../../model.ts';
import type { RawLength } from '../grammar/syntax.ts';
import type { Context } from './context.ts';
import { extentIn, type Sure } from './lengths.ts';
import { askUnit, isPartOfMile, yards } from './units.ts';

export type RestSurroundings = {
  /** "jog" and "walk" go over a distance, "rest" lasts. */
  readonly moving: boolean;
  /** The rep before it, whose unit a bare figure shares: `3 on 2 off`, `880 with 440 jog`. */
  readonly work?: Extent;
};

/** The length of a recovery in the unit it is meant in. */
export const resolveRest = (
  context: Context,
  raw: RawLength,
  around: RestSurroundings,
): Extent | undefined => extentIn(context, raw, settleUnit(context, raw, around));

const settleUnit = (context: Context, raw: RawLength, around: RestSurroundings): Sure => {
  switch (raw.unit) {
    case undefined:
      return settleBare(context, raw, around);
    case 'm':
      return settleM(context, raw);
    case 's':
      return settleS(context, raw);
    case 'M':
      return raw.from < 50 ? 'mi' : 'metres';
    default:
      return raw.unit;
  }
};

const settleM = (context: Context, raw: RawLength): Sure => {
  if (isPartOfMile(raw)) return askUnit(context, raw, 'm', 'ambiguity', ['mi', 'min', 'metres']);
  if (raw.from >= 100) return 'metres';
  if (raw.from <= 10) return askUnit(context, raw, 'm', 'ambiguity', ['min', 'metres', 'mi']);
  return askUnit(context, raw, 'restM', 'ambiguity', ['metres', 'min']);
};

const settleS = (context: Context, raw: RawLength): Sure =>
  raw.from >= 200 && raw.from % 100 === 0
    ? askUnit(context, raw, 'restS', 'ambiguity', ['sec', 'metres'])
    : 'sec';

const settleBare = (context: Context, raw: RawLength, around: RestSurroundings): Sure => {
  const { from } = raw;
  // The .5 that one jogs after miles is half a mile.
  const miles = around.work?.kind === 'distance' && around.work.as === 'mi';
  if (miles && around.moving && isPartOfMile(raw))
    return askUnit(context, raw, 'restMiles', 'assumption', ['mi', 'min']);
  const shared = sharedUnit(raw, around.work);
  if (shared) return shared;
  // "3x3 miles with .5 jog": parts of what the reps are measured in.
  const parts = partsOf(raw, around);
  if (parts) return askUnit(context, raw, 'restParts', 'ambiguity', [parts, 'min']);
  // `20/10`: nobody rests ten minutes after twenty seconds.
  if (from >= 5 && from <= 10 && isShort(around.work)) {
    return askUnit(context, raw, 'restSeconds', 'assumption', ['sec', 'min']);
  }
  if (from <= 10) return askUnit(context, raw, 'restMinutes', 'assumption', ['min', 'sec']);
  if (around.moving && from >= 100) return 'metres';
  if (from < 100) return settleSeconds(context, raw, around);
  const hundreds = from % 100 === 0;
  if (hundreds) return askUnit(context, raw, 'restBare', 'ambiguity', ['metres', 'sec']);
  return askUnit(context, raw, 'restLong', 'ambiguity', ['sec', 'metres']);
};

/** Minutes after minutes, seconds after seconds, yards after yards. */
const sharedUnit = (raw: RawLength, work: Extent | undefined): Sure | undefined => {
  if (work?.kind === 'distance') return work.as === 'yd' && yards.has(raw.from) ? 'yd' : undefined;
  if (work?.kind !== 'time' || typeof work.ms !== 'number') return undefined;
  if (work.ms >= 60_000 && work.ms % 30_000 === 0 && raw.from <= 10) return 'min';
  return work.ms < 100_000 && raw.from >= 15 && raw.from < 100 ? 'sec' : undefined;
};

const partsOf = ({ from }: RawLength, { moving, work }: RestSurroundings): Sure | undefined => {
  if (from >= 1 || !moving || work?.kind !== 'distance') return undefined;
  return work.as === 'mi' || work.as === 'km' ? work.as : undefined;
};

const isShort = (work: Extent | undefined): boolean =>
  work?.kind === 'time' && typeof work.ms === 'number' && work.ms <= 45_000;

const settleSeconds = (context: Context, raw: RawLength, { moving }: RestSurroundings): Sure =>
  moving && (raw.from === 50 || raw.from === 60 || raw.from === 80)
    ? askUnit(context, raw, 'restShort', 'ambiguity', ['sec', 'metres'])
    : askUnit(context, raw, 'restSeconds', 'assumption', ['sec', 'min']);
