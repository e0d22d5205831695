import type { Extent, Recovery, RecoveryLength, RecoveryMode } from '../../model.ts';
import type { RawLength, RawLengths, RawRest, RestWhat } from '../grammar/syntax.ts';
import type { Span } from '../scan/token.ts';
import { assume, type Context, choose, fail } from './context.ts';
import { extentIn } from './lengths.ts';
import { resolveRest } from './rest-units.ts';
import { sharing } from './rough.ts';

/** The recovery that the words mean after a rep of this extent. */
export const resolveRecovery = (
  context: Context,
  span: Span,
  raw: RawRest,
  work: Extent | undefined,
): Recovery | undefined => {
  context.used.add(span.start);
  const resolved = resolveWhat(context, span, raw, raw.what, work);
  const length = raw.off && resolved ? offOrOn(context, span, resolved, work) : resolved;
  if (!length) return undefined;
  const mode = settleMode(context, span, raw, length);
  return { length, ...(mode && { mode }) };
};

/** From 1:28 to 4:00 for a 400, ms per metre: the rep and some rest fit in. */
const quickestCycle = 220;
const slowestCycle = 600;

/** "10x400 off 2 min" could leave every two minutes, where the rep leaves time to spare. */
const offOrOn = (
  context: Context,
  span: Span,
  length: RecoveryLength,
  work: Extent | undefined,
): RecoveryLength => {
  if (length.kind !== 'time' || typeof length.ms !== 'number') return length;
  if (work?.kind !== 'distance' || typeof work.m !== 'number') return length;
  const pace = length.ms / work.m;
  if (pace < quickestCycle || pace > slowestCycle) return length;
  const text = 'offNotOn';
  const doubt = { kind: 'ambiguity', rule: 'offOrOn', text } as const;
  return choose<RecoveryLength>(context, span, doubt, [
    length,
    { kind: 'sendOff', everyMs: length.ms },
  ]);
};

/** "Walk or jog", "jog/rest": a jog where that is one of them. */
const eitherMode = (
  context: Context,
  span: Span,
  modes: readonly [RecoveryMode, RecoveryMode],
): RecoveryMode => {
  const [taken, other] = modes[1] === 'jog' ? [modes[1], modes[0]] : modes;
  const text = { code: 'eitherMode', taken, other } as const;
  return choose(context, span, { kind: 'assumption', rule: 'walkOrJog', text }, [taken, other]);
};

/** A recovery over a distance is jogged unless it says otherwise. */
const settleMode = (
  context: Context,
  span: Span,
  raw: RawRest,
  length: RecoveryLength,
): RecoveryMode | undefined => {
  if (raw.either) return eitherMode(context, span, [raw.mode ?? raw.either, raw.either]);
  if (raw.mode) return raw.mode;
  if (raw.bare && length.kind === 'distance') {
    assume(context, span, 'jogged', 'jogged');
    return 'jog';
  }
  const far = length.kind === 'distance' || (length.kind === 'ratio' && length.of === 'distance');
  return raw.jogged && far ? 'jog' : undefined;
};

const resolveWhat = (
  context: Context,
  span: Span,
  raw: RawRest,
  what: RestWhat,
  work: Extent | undefined,
): RecoveryLength | undefined => {
  switch (what.kind) {
    case 'length':
      return resolveLengths(context, raw, what.length, what.inTime, work);
    case 'ratio':
      return { kind: 'ratio', ratio: what.ratio, of: what.of ?? shareOf(context, span, raw, work) };
    case 'open':
      return { kind: 'open' };
    case 'back':
      return { kind: 'back' };
    case 'sendOff':
      return resolveSendOff(context, what.length);
    case 'perRep':
      return perRep(what.rests.map((rest) => resolveWhat(context, span, raw, rest, work)));
    case 'unsaid':
      if (raw.downhill) {
        assume(context, span, 'backDown', 'backDown');
        return { kind: 'back' };
      }
      if (what.alone) {
        assume(context, span, 'openRest', 'restUntilTap');
        return { kind: 'open' };
      }
      return fail(context, span, 'howLongRecovery', 'lengthOfRecovery');
  }
};

const perRep = (lengths: readonly (RecoveryLength | undefined)[]): RecoveryLength | undefined => {
  const known = lengths.filter((length) => length !== undefined);
  return known.length === lengths.length ? { kind: 'perRep', lengths: known } : undefined;
};

const movingModes: ReadonlySet<RecoveryMode | undefined> = new Set<RecoveryMode | undefined>([
  'jog',
  'walk',
  'float',
  'easy',
]);

const resolveLengths = (
  context: Context,
  raw: RawRest,
  said: RawLengths,
  inTime: RawLength | undefined,
  work: Extent | undefined,
): RecoveryLength | undefined => {
  const { lengths, pair } = oneOfRests(context, said);
  const around = {
    moving: raw.jogged === true || movingModes.has(raw.mode),
    ...(work && { work }),
  };
  const last = lengths.at(-1);
  const each = lengths.map((length) => resolveRest(context, sharing(length, last), around));
  const [first, second] = each;
  if (!first) return undefined;
  if (lengths.length > 2) return perRep(each.map((extent) => asLength(extent)));
  if (!pair || !second) return asLength(first, inTimeMs(context, inTime));
  return asLength(
    ranged(context, raw, last ?? { start: 0, end: 0 }, first, second),
    inTimeMs(context, inTime),
  );
};

/** "400 m or 2-3 min": by distance or by time. */
const oneOfRests = (context: Context, { or, ...length }: RawLengths): RawLengths => {
  if (!or) return length;
  const text = 'firstOfEither';
  return choose(context, length, { kind: 'ambiguity', rule: 'eitherRest', text }, [length, or]);
};

/** `40-62 s`: both ends of the range. */
const ranged = (
  context: Context,
  _raw: RawRest,
  span: Span,
  first: Extent,
  second: Extent,
): Extent | undefined => {
  if (first.kind === 'time' && second.kind === 'time') {
    return { kind: 'time', ms: { from: Number(first.ms), to: Number(second.ms) } };
  }
  if (first.kind === 'distance' && second.kind === 'distance') {
    const as = second.as ?? first.as;
    return {
      kind: 'distance',
      m: { from: Number(first.m), to: Number(second.m) },
      ...(as && { as }),
    };
  }
  return fail(context, span, 'recoveryFromTimeToDistance');
};

const inTimeMs = (context: Context, raw: RawLength | undefined): number | undefined => {
  if (!raw) return undefined;
  const extent = resolveRest(context, raw, { moving: false });
  return extent?.kind === 'time' && typeof extent.ms === 'number' ? extent.ms : undefined;
};

const asLength = (extent: Extent | undefined, inMs?: number): RecoveryLength | undefined => {
  if (!extent || extent.kind === 'open') return undefined;
  if (extent.kind === 'time') return { kind: 'time', ms: extent.ms };
  return { ...extent, ...(inMs !== undefined && { inMs }) };
};

/** A send-off is a time; a bare `on 4` is minutes, `on 90` seconds. */
const resolveSendOff = (
  context: Context,
  { lengths, pair }: RawLengths,
): RecoveryLength | undefined => {
  const [from, to] = lengths.map((length) => {
    const unit = sharing(length, lengths.at(-1)).unit ?? (length.from <= 10 ? 'min' : 'sec');
    const sure = unit === 'm' ? 'min' : unit === 's' ? 'sec' : unit;
    const timed =
      sure === 'sec' || sure === 'min' || sure === 'hour' || sure === 'clock' || sure === 'exact';
    const extent = timed ? extentIn(context, length, sure) : undefined;
    return extent?.kind === 'time' && typeof extent.ms === 'number' ? extent.ms : undefined;
  });
  if (from === undefined) return undefined;
  if (!pair) return { kind: 'sendOff', everyMs: from };
  return to === undefined ? undefined : { kind: 'sendOff', everyMs: { from, to } };
};

/** "equal recovery": as long as the rep took, after a distance too, where "equal jog" may mean the distance. */
const shareOf = (
  context: Context,
  span: Span,
  raw: RawRest,
  work: Extent | undefined,
): 'time' | 'distance' => {
  if (work?.kind !== 'distance') return 'time';
  const jogged = !raw.jogged && (raw.mode === 'jog' || raw.mode === 'float');
  const text = jogged ? 'equalDistance' : 'equalTime';
  return choose<'time' | 'distance'>(
    context,
    span,
    { kind: 'ambiguity', rule: 'equal', text },
    jogged ? ['distance', 'time'] : ['time', 'distance'],
  );
};
