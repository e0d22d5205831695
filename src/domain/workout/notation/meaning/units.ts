import type { Extent } from '../../model.ts';
import type { RawLength } from '../grammar/syntax.ts';
import { type Context, choose } from './context.ts';
import { extentIn, type Sure } from './lengths.ts';
import { isPlural } from './rough.ts';

/** What stands around a length that helps to settle its unit. */
export type Surroundings = {
  readonly counted: boolean;
  /** How often it is run in all. */
  readonly times: number;
  /** Short things: strides, hills, sprints. */
  readonly short: boolean;
  /** A training pace stands beside it, so that a small number means miles or minutes. */
  readonly paced: boolean;
  /** Easy running, which lasts longer than reps. */
  readonly easy: boolean;
  /** A warm-up or a cool-down. */
  readonly end?: boolean;
  /** The unit written at the end of its list. */
  readonly unit?: Sure;
  /** A recovery stands behind a slash or "off": `40/20`, `3 on 2 off`. */
  readonly alternating?: boolean;
  /** The runner walks back from where it ends. */
  readonly walkedBack?: boolean;
  /** Another length of its list can only be metres. */
  readonly metres?: boolean;
  /** Minutes and seconds with a colon stand in its list. */
  readonly clocks?: boolean;
  /** Its list is in hundreds of metres. */
  readonly hundreds?: boolean;
};

/** The unit in which `raw` is meant; where it can be meant otherwise, a note with the other readings. */
export const resolveWork = (
  context: Context,
  raw: RawLength,
  around: Surroundings,
): Extent | undefined => {
  if (around.hundreds) {
    const hundreds = { ...raw, from: raw.from * 100 };
    return extentIn(context, hundreds, 'metres');
  }
  return extentIn(context, raw, settleUnit(context, raw, around));
};

const settleUnit = (context: Context, raw: RawLength, around: Surroundings): Sure => {
  switch (raw.unit) {
    case undefined:
      return around.unit ?? settleBare(context, raw, around);
    case 'm':
      return settleM(context, raw, around);
    case 's':
      return around.unit === 'sec' || around.unit === 'metres'
        ? around.unit
        : settleS(context, raw, around);
    case 'M':
      return raw.from < 50 ? 'mi' : 'metres';
    case 'clock':
      return settleClock(context, raw, around);
    default:
      return raw.unit;
  }
};

export type Options = readonly [Sure, ...Sure[]];

export const askUnit = (
  context: Context,
  raw: RawLength,
  rule: string,
  kind: 'assumption' | 'ambiguity',
  options: Options,
): Sure => {
  const figure = raw.unit?.endsWith('lock') ? {} : { figure: raw.from };
  const text = { code: 'asUnit', unit: options[0], ...figure } as const;
  return choose(context, raw, { kind, rule, text }, options);
};

/** The quarters and halves of `.25m` and `1.5m` are those of a mile: nobody writes so of minutes or metres. */
export const isPartOfMile = ({ from }: RawLength): boolean =>
  from < 10 && (from % 1 === 0.25 || from % 1 === 0.75 || from === 0.5);

/** `m`: nobody repeats 2 metres or 200 minutes; between 20 and 100 only the context tells. */
const settleM = (context: Context, raw: RawLength, around: Surroundings): Sure => {
  if (isPartOfMile(raw)) return askUnit(context, raw, 'm', 'ambiguity', ['mi', 'min', 'metres']);
  if (raw.from >= 100 || ((around.short || around.metres) && raw.from >= 20)) return 'metres';
  if (around.counted && (raw.from > 20 || raw.from * around.times > longestMinutes))
    return askUnit(context, raw, 'm60', 'ambiguity', ['metres', 'min']);
  return askUnit(context, raw, 'm', 'ambiguity', ['min', 'metres', 'mi']);
};

/** "1:30 easy" is an hour and a half: nobody runs easy for ninety seconds. */
const settleClock = (context: Context, raw: RawLength, around: Surroundings): Sure =>
  around.easy && !around.counted && raw.from < longestHours
    ? askUnit(context, raw, 'hours', 'ambiguity', ['hourClock', 'clock'])
    : 'clock';

/** Below 4:00 a clock time may be hours and minutes, ms as minutes and seconds. */
const longestHours = 240_000;

const settleS = (context: Context, raw: RawLength, around: Surroundings): Sure => {
  if (raw.from >= 400 && isPlural(raw)) return 'metres';
  if (yards.has(raw.from)) return askUnit(context, raw, 'sYards', 'ambiguity', ['yd', 'sec']);
  // Two and a half minutes in seconds, or the sprint?
  if (raw.from > 100 && raw.from % 50 === 0 && raw.from % 100 !== 0)
    return askUnit(context, raw, 's100', 'ambiguity', ['sec', 'metres']);
  // "3 x fast 60s with walk back": sprinters run sixties.
  if (around.walkedBack && raw.from >= 20 && raw.from % 10 === 0 && raw.from <= 150)
    return askUnit(context, raw, 'sBack', 'ambiguity', ['sec', 'metres']);
  if (raw.from % 100 !== 0) return 'sec';
  return isPlural(raw)
    ? askUnit(context, raw, 's', 'ambiguity', ['metres', 'sec'])
    : askUnit(context, raw, 's100', 'ambiguity', ['sec', 'metres']);
};

/** More minutes of reps than this in one session, and `m` is metres. */
const longestMinutes = 150;

/** Distances that only ever were run on tracks of 440 yards. */
export const yards: ReadonlySet<number> = new Set([220, 440, 880, 1320, 1760]);

const settleBare = (context: Context, raw: RawLength, around: Surroundings): Sure => {
  const { from } = raw;
  if (yards.has(from)) return askUnit(context, raw, 'yards', 'assumption', ['yd', 'metres']);
  if (from >= 100) return 'metres';
  // "2:00, 90, 60, 45, 30"
  if (around.clocks && from >= 20)
    return askUnit(context, raw, 'besideClock', 'ambiguity', ['sec', 'min', 'metres']);
  if (around.alternating) {
    return askUnit(
      context,
      raw,
      'alternating',
      'assumption',
      from < 15 ? ['min', 'sec'] : ['sec', 'min'],
    );
  }
  if (around.paced && from >= 15 && from <= 90) {
    return askUnit(context, raw, 'letterMinutes', 'ambiguity', ['min', 'mi', 'km']);
  }
  if (around.paced && from < 15) {
    return askUnit(context, raw, 'letterMiles', 'assumption', ['mi', 'min', 'km']);
  }
  if (around.short)
    return askUnit(
      context,
      raw,
      'shortBare',
      'ambiguity',
      from >= 50 ? ['metres', 'sec'] : ['sec', 'metres'],
    );
  // "WU 2, 6x800, CD 2": nobody warms up for two minutes.
  if (around.end && !around.counted && from <= 4)
    return askUnit(context, raw, 'bareEnds', 'ambiguity', ['mi', 'km', 'min']);
  if (from < 20) return askUnit(context, raw, 'bareSmall', 'ambiguity', ['min', 'km', 'mi']);
  // "80-100-120-100-80"
  if (around.metres && from >= 40)
    return askUnit(context, raw, 'bareMetres', 'ambiguity', ['metres', 'sec', 'min']);
  if (!around.counted)
    return askUnit(context, raw, 'bareLong', 'ambiguity', ['min', 'sec', 'metres']);
  const metres = from === 50 || from === 60 || from === 80;
  return askUnit(
    context,
    raw,
    'bareShort',
    'ambiguity',
    metres ? ['metres', 'sec', 'min'] : ['sec', 'metres', 'min'],
  );
};
