import type { Quantity } from '../pace/target.ts';
import { millisPerKm, timeAt } from '../units.ts';
import type { Recovery, RecoveryLength } from '../workout/model.ts';
import { firstOf } from './choices.ts';
import type { RecoveryLeaf } from './flatten.ts';
import type { Pacing } from './pacing.ts';
import type { Phase } from './plan.ts';

/** What a recovery needs to know of the rep before it. */
type After = { readonly rep: Phase | undefined; readonly lapM: number; readonly pacing: Pacing };
type Length = Pick<
  Phase,
  | 'distanceM'
  | 'targetMs'
  | 'targetIsEstimate'
  | 'targetRangeMs'
  | 'sendOffMs'
  | 'estimatedM'
  | 'back'
>;

/** Shorter than this the runner is back already. */
const ALREADY_THERE_M = 1;

/** The phase of one recovery, or undefined where its length comes to nothing. */
export const recoveryPhase = (
  leaf: RecoveryLeaf,
  startM: number,
  after: After,
): Phase | undefined => {
  const { mode } = leaf.recovery;
  const length = lengthOf(leaf.recovery, leaf.recovery.length, leaf.index, after);
  if (length.distanceM === 0 || (length.targetMs === 0 && length.sendOffMs === undefined)) {
    return undefined;
  }
  return {
    kind: 'recovery',
    startM,
    ...length,
    ...(mode ? { mode } : {}),
    ...(leaf.label === undefined ? {} : { label: leaf.label }),
    marks: [],
  };
};

const lengthOf = (
  recovery: Recovery,
  length: RecoveryLength,
  index: number,
  after: After,
): Length => {
  switch (length.kind) {
    case 'distance':
      return byDistance(recovery, firstOf(length.m), length.inMs, after);
    case 'time':
      return { targetMs: Math.round(firstOf(length.ms)), ...endsOf(length.ms) };
    case 'sendOff':
      return bySendOff(firstOf(length.everyMs), after.rep);
    case 'ratio':
      return byRatio(recovery, length, after);
    case 'back':
      return wayBack(recovery, after);
    case 'perRep': {
      const own = length.lengths[index] ?? length.lengths.at(-1);
      return own ? lengthOf(recovery, own, index, after) : {};
    }
    case 'open':
      return {};
  }
};

const byDistance = (
  { mode }: Recovery,
  distanceM: number,
  inMs: number | undefined,
  { pacing }: After,
): Length =>
  inMs === undefined
    ? { distanceM, ...estimated(distanceM, pacing.recoveryMsPerKm(mode)) }
    : { distanceM, targetMs: Math.round(inMs) };

const estimated = (distanceM: number, msPerKm: number): Length => ({
  targetMs: Math.round(timeAt(millisPerKm(msPerKm), distanceM)),
  targetIsEstimate: true,
});

/** Both ends of "40-62 s rest": the first is planned. */
const endsOf = (ms: Quantity): Length =>
  typeof ms === 'number'
    ? {}
    : {
        targetRangeMs: {
          fast: Math.round(Math.min(ms.from, ms.to)),
          slow: Math.round(Math.max(ms.from, ms.to)),
        },
      };

/** What the rep leaves of the send-off; with no target the rep itself will tell. */
const bySendOff = (sendOffMs: number, rep: Phase | undefined): Length =>
  rep?.targetMs === undefined
    ? { sendOffMs }
    : { sendOffMs, targetMs: Math.max(0, Math.round(sendOffMs - rep.targetMs)) };

/** "Equal" and "half": of a rep by time the distance is not known, so its time is shared instead. */
const byRatio = (
  recovery: Recovery,
  { ratio, of }: Extract<RecoveryLength, { kind: 'ratio' }>,
  after: After,
): Length => {
  const { rep } = after;
  if (of === 'distance' && rep?.distanceM !== undefined) {
    return byDistance(recovery, ratio * rep.distanceM, undefined, after);
  }
  const timeMs = rep?.targetMs ?? rep?.estimatedMs;
  if (timeMs === undefined) return {};
  const isEstimate = rep?.targetMs === undefined || rep.targetIsEstimate === true;
  return {
    targetMs: Math.round(ratio * timeMs),
    ...(isEstimate ? { targetIsEstimate: true as const } : {}),
  };
};

/** Back to the rep's own start the shorter way; a rep of whole laps ends where it began. */
const wayBack = (recovery: Recovery, { rep, lapM, pacing }: After): Length => {
  const ranM = rep?.distanceM ?? rep?.estimatedM ?? 0;
  const roundM = ranM % lapM;
  const backM = Math.min(roundM, lapM - roundM);
  if (backM < ALREADY_THERE_M) return { back: true };
  const mode = recovery.mode ?? 'walk';
  return { back: true, estimatedM: backM, ...estimated(backM, pacing.recoveryMsPerKm(mode)) };
};
