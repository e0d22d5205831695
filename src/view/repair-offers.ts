import { approx, clock, distance } from '../domain/format.ts';
import { reviewRows } from '../domain/review/rows.ts';
import type { Repair } from '../domain/session/log.ts';
import { type Offer, repairOffers } from '../domain/session/offers.ts';
import type { SessionState } from '../domain/session/state.ts';
import type { RepairWords } from '../words/repair-words.ts';

/** A lap that looks wrong, and the one press that mends it. */
export type OfferText = {
  /** The same doubt about the same tap, whenever it is looked at. */
  readonly key: string;
  readonly text: string;
  readonly action: string;
  readonly repair: Repair;
};

const time = (ms: number): string => clock(ms, { tenths: true });

/** Time since the pass before the one that a capture made, ms. */
const lapMsOf = (state: SessionState, { run, capture }: Offer): number => {
  const splits = state.runs[run]?.splits ?? [];
  const at = splits.findIndex((split) => state.captures[split.capture]?.seq === capture);
  return (splits[at]?.elapsedMs ?? Number.NaN) - (splits[at - 1]?.elapsedMs ?? 0);
};

const placeOf = (state: SessionState, run: number, mark: number): string =>
  distance(state.phases[state.runs[run]?.phase ?? -1]?.marks[mark]?.distanceM ?? Number.NaN);

const offerText = (
  state: SessionState,
  offer: Offer,
  rep: number,
  { offers }: RepairWords,
): OfferText => {
  const lap = time(lapMsOf(state, offer));
  if (offer.kind === 'doubleTap') {
    return {
      key: `double-${offer.capture}`,
      text: offers.doubleTap(rep, lap),
      action: offers.drop,
      repair: { kind: 'drop', capture: offer.capture },
    };
  }
  const { run, elapsedMs } = offer;
  return {
    key: `missed-${offer.capture}-${offer.mark}`,
    text: offers.missedTap(rep, placeOf(state, run, offer.mark), lap),
    action: `${offers.split} (${approx(time(elapsedMs))})`,
    repair: { kind: 'add', run, elapsedMs, estimated: true },
  };
};

/** What would mend the laps that look wrong, but for those that were looked at and kept. */
export const offerTexts = (
  state: SessionState,
  kept: ReadonlySet<string>,
  words: RepairWords,
): readonly OfferText[] => {
  const reps = new Map(reviewRows(state).map(({ run, rep }) => [run, rep]));
  return repairOffers(state)
    .flatMap((offer) => {
      const rep = reps.get(offer.run);
      return rep === undefined ? [] : [offerText(state, offer, rep, words)];
    })
    .filter(({ key }) => !kept.has(key));
};
