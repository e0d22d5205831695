import type { Offset, Quantity, Target } from '../../../pace/target.ts';
import type { Extent } from '../../model.ts';
import type { Per, RawAim, RawLength } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { assume, type Context, choose, fail } from './context.ts';
import { ends, extentIn, longestMs, metresPer, type Sure } from './lengths.ts';
import { isPacePerKm, judge } from './plausible.ts';
import { sharing } from './rough.ts';

type TimeAim = Extract<RawAim, { kind: 'time' }>;

/** `@ 84`, `in 75-72`, `a 7:04 pace`: the time of the rep, of a lap, or of a mile. */
export const resolveTime = (
  context: Context,
  aim: TimeAim,
  work: Extent | undefined,
): Target | undefined => {
  const { lengths, pair } = aim.time;
  const times = lengths.map((length) =>
    timeOf(context, unpointed(length, work), lengths.at(-1), aim),
  );
  if (times.some((time) => time === undefined)) return undefined;
  const known = times.filter((time) => time !== undefined);
  if (pair) {
    const [from, to] = known;
    return from === undefined || to === undefined
      ? undefined
      : settle(context, aim, { from, to }, work);
  }
  const [only, ...others] = known;
  if (only === undefined) return undefined;
  if (others.length === 0) return settle(context, aim, only, work);
  // "4x45 s in 5:25, 5:19, 5:32, 5:27 pace"
  if (aim.pace || aim.per !== undefined || work?.kind === 'time') {
    const each = known.map((ms) => settle(context, aim, ms, work));
    const targets = each.filter((target) => target !== undefined);
    return targets.length === each.length ? { kind: 'perRep', targets } : undefined;
  }
  return { kind: 'perRep', targets: known.map((ms) => ({ kind: 'repTime', ms })) };
};

/** `28.50` for 200 m is no half hour: a point parts minutes from seconds only where somebody could run that. */
const unpointed = (raw: RawLength, work: Extent | undefined): RawLength => {
  const m = work?.kind === 'distance' ? ends(work.m)[0] : undefined;
  if (raw.orMs === undefined || m === undefined || judge(m, raw.from) !== 'tooSlow') return raw;
  return judge(m, raw.orMs) === 'tooFast' ? raw : { ...raw, from: raw.orMs, unit: 'exact' };
};

const timeOf = (
  context: Context,
  raw: RawLength,
  last: RawLength | undefined,
  aim: TimeAim,
): number | undefined => {
  const unit = sharing(raw, last).unit ?? 'none';
  const extent = extentIn(context, raw, sureUnit(raw, unit, aim));
  return extent?.kind === 'time' && typeof extent.ms === 'number' ? extent.ms : undefined;
};

/** Without a unit small figures are minutes ("6 per mile"), others seconds. */
const sureUnit = (raw: RawLength, unit: RawLength['unit'] | 'none', aim: TimeAim): Sure => {
  if (unit === 's') return 'sec';
  if (unit === 'm') return 'min';
  if (unit === 'sec' || unit === 'min' || unit === 'hour' || unit === 'clock' || unit === 'exact')
    return unit;
  // "12.5 per 100": nobody takes minutes for so few metres.
  if (typeof aim.per === 'object' && aim.per.m <= 400) return 'sec';
  return raw.from < 15 && (aim.pace || aim.per !== undefined) ? 'min' : 'sec';
};

const settle = (
  context: Context,
  aim: TimeAim,
  ms: Quantity,
  work: Extent | undefined,
): Target | undefined => {
  if (aim.per === 'rep' && work?.kind === 'time') {
    const reason = 'repOrTime';
    return fail(context, aim.time, reason, 'writeRepsOut');
  }
  if (aim.per !== undefined) return perUnit(context, aim.time, ms, aim.per);
  const m = work?.kind === 'distance' ? ends(work.m)[0] : undefined;
  if (aim.pace) return statedPace(context, aim.time, ms, work);
  if (m === undefined) return undistanced(context, aim, ms);
  const middle = midpoint(ms);
  const verdict = judge(m, middle);
  const stated = aim.whole && verdict === 'slow' && middle / m < walkMsPerM;
  if (verdict === 'likely' || stated) return { kind: 'repTime', ms };
  return doubtful(context, aim, ms, { m, slow: verdict === 'slow', metric: isMetric(work) });
};

/** Slower than 6:40/km even "in 3:20" may have been meant as a pace. */
const walkMsPerM = 400;

const midpoint = (value: Quantity): number => {
  const both = ends(value);
  return both.reduce((sum, each) => sum + each, 0) / both.length;
};

const perUnit = (context: Context, place: Span, ms: Quantity, per: Per): Target | undefined => {
  if (per === 'rep') return { kind: 'repTime', ms };
  if (isOdd(times(ms, 1000 / (typeof per === 'string' ? metresIn[per] : per.m))))
    assume(context, place, 'oddPace', 'oddPace');
  if (per === 'lap') return { kind: 'lapTime', ms };
  if (typeof per === 'string') return { kind: 'pace', ms, per };
  const perKm = times(ms, 1000 / per.m);
  if (ends(perKm).every((end) => end > 0 && end <= longestMs))
    return { kind: 'pace', ms: perKm, per: 'km' };
  return fail(context, place, 'impossiblePace', 'checkUnit');
};

const metresIn = { km: metresPer.km, mi: metresPer.mi, lap: 400 } as const;

/** A mile in three minutes, a kilometre in a quarter of an hour: a slip of the pen. */
const isOdd = (msPerKm: Quantity): boolean =>
  ends(msPerKm).some((end) => end < fastestMsPerKm || end > slowestMsPerKm);

/** 40 s for a lap, which nobody holds for two. */
const fastestMsPerKm = 100_000;
const slowestMsPerKm = 900_000;

const times = (ms: Quantity, by: number): Quantity =>
  typeof ms === 'number'
    ? Math.round(ms * by)
    : { from: Math.round(ms.from * by), to: Math.round(ms.to * by) };

type Named = { readonly target: Target; readonly per: Offset['per'] };

/** The readings of a time as a pace that somebody could run, the likeliest first. */
const paces = (ms: Quantity, metric: boolean): readonly Named[] => {
  const middle = midpoint(ms);
  const found: Named[] = [];
  if (isPacePerKm((middle * 1000) / metresPer.mi)) {
    found.push({ target: { kind: 'pace', ms, per: 'mi' }, per: 'mi' });
  }
  if (isPacePerKm(middle)) found.push({ target: { kind: 'pace', ms, per: 'km' }, per: 'km' });
  if (metric) found.reverse();
  if (isPacePerKm(middle * 2.5)) found.push({ target: { kind: 'lapTime', ms }, per: 'lap' });
  return found;
};

const pick = (
  context: Context,
  span: Span,
  options: readonly Named[],
  rule: string,
): Target | undefined => {
  const [first, ...others] = options;
  if (!first) {
    return fail(context, span, 'fitsNoPace', 'writtenTime');
  }
  return choose(
    context,
    span,
    { kind: 'ambiguity', rule, text: { code: 'timePer', per: first.per } },
    [first, ...others],
  ).target;
};

/** "a 7:04 pace" is per mile (or km where the rep is in km). */
const statedPace = (
  context: Context,
  span: Span,
  ms: Quantity,
  work: Extent | undefined,
): Target | undefined => {
  const m = work?.kind === 'distance' ? ends(work.m)[0] : undefined;
  const found = paces(ms, isMetric(work));
  // "10x200 at 40 seconds pace", "10x200, 35s pace": no mile and no kilometre is run so fast.
  const quick = found.every(({ target }) => target.kind === 'lapTime');
  if (quick && m !== undefined && m < 400 && isRunInTime(m, midpoint(ms)))
    return { kind: 'repTime', ms };
  const fits = m !== undefined && m > 400 && m <= 1000 && judge(m, midpoint(ms)) === 'likely';
  if (!fits || work?.kind !== 'distance' || isMetric(work))
    return pick(context, span, found, 'pacePer');
  // "800 at a 3:09 pace": no mile is run so fast, so that it is the time of the rep.
  const rep: Named = { target: { kind: 'repTime', ms }, per: 'rep' };
  const mile = found.some(({ target }) => target.kind === 'pace' && target.per === 'mi');
  return pick(context, span, mile ? [...found, rep] : [rep, ...found], 'pacePer');
};

const isRunInTime = (m: number, ms: number): boolean => {
  const verdict = judge(m, ms);
  return verdict === 'likely' || (verdict === 'slow' && ms / m < walkMsPerM);
};

const isMetric = (work: Extent | undefined): boolean =>
  work?.kind === 'distance' && work.as === 'km';

/** "20 min @ 6:40": a rep by time can only have a pace, unless "in" says that the time is its own. */
const undistanced = (
  context: Context,
  { time, whole }: TimeAim,
  ms: Quantity,
): Target | undefined => {
  const rep: Named = { target: { kind: 'repTime', ms }, per: 'rep' };
  return pick(context, time, [...(whole ? [rep] : []), ...paces(ms, false)], 'pacePer');
};

type Rep = { readonly m: number; readonly slow: boolean; readonly metric: boolean };

/** The time is too short or too long for the rep, so it may be a pace. */
const doubtful = (
  context: Context,
  { time, whole }: TimeAim,
  ms: Quantity,
  { m, slow, metric }: Rep,
): Target | undefined => {
  const rep: Named = { target: { kind: 'repTime', ms }, per: 'rep' };
  // Of a single lap the lap's time is the rep's.
  const others = paces(ms, metric).filter(({ target }) => m !== 400 || target.kind !== 'lapTime');
  if (whole) return pick(context, time, [rep, ...others], 'repTime');
  if (!slow) {
    if (others.length === 0) return pick(context, time, [], 'repTime');
    return pick(context, time, m >= 400 ? [...others, rep] : [rep, ...others], 'repTime');
  }
  const brisk = others.filter(({ target }) => target.kind !== 'lapTime');
  return brisk.length > 0 ? pick(context, time, [...brisk, rep], 'repTime') : rep.target;
};
