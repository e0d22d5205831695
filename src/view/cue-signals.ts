import { buzzes, FLASH_APART_MS, type SignalKind, signalOf } from '../domain/cues/signals.ts';
import { standingOf } from '../domain/review/standing.ts';
import { splitDeltaMs } from '../domain/session/splits.ts';
import type { EpochMs } from '../domain/units.ts';
import type { PlannedCue } from '../machine/ports.ts';
import type { RunnerSnapshot } from '../machine/services.ts';

export type DueSignal = { readonly kind: SignalKind; readonly at: EpochMs };

/** The signals of what is planned to sound, in order. None on a page that looks on: that one is silent too. */
export const plannedSignals = (snapshot: RunnerSnapshot): readonly DueSignal[] =>
  snapshot.role === 'viewer'
    ? []
    : (snapshot.cues ?? [])
        .flatMap((cue: PlannedCue): readonly DueSignal[] => {
          const kind = signalOf(cue);
          return kind ? [{ kind, at: cue.at }] : [];
        })
        .sort((a, b) => a.at - b.at);

/** Of several that fell due at once only the newest is shown, and none that is long over. */
export const signalWithin = (
  signals: readonly DueSignal[],
  after: EpochMs,
  now: EpochMs,
): SignalKind | undefined =>
  signals.findLast(({ at }) => at > after && at > now - STALE_MS && at <= now)?.kind;

/** Later than this a signal says something that is no longer so; a sound is dropped then too. */
const STALE_MS = 150;

export const nextSignalAt = (signals: readonly DueSignal[], after: EpochMs): EpochMs | undefined =>
  signals.find(({ at }) => at > after)?.at;

/** The signal of the capture that was taken last, with the number that tells it from the one before. */
export const captureSignal = ({
  lastAnswer,
  state,
}: RunnerSnapshot): { readonly seq: number; readonly kind: SignalKind } | undefined => {
  if (lastAnswer?.command !== 'capture' || !lastAnswer.answer.ok) return undefined;
  const { seq } = lastAnswer.answer;
  const deltaMs = splitDeltaMs(state, seq);
  return deltaMs === undefined ? undefined : { seq, kind: standingOf(deltaMs) };
};

/** No more than three begin in one second. */
export const flashApartMs = FLASH_APART_MS;

/** ms on, off, on …. */
export const buzzOf = (kind: SignalKind): readonly number[] => buzzes[kind];
