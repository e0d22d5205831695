import { approx, clock, distance } from '../domain/format.ts';
import { reviewRows } from '../domain/review/rows.ts';
import type { Repair } from '../domain/session/log.ts';
import { type Offer, repairOffers } from '../domain/session/offers.ts';
import type { SessionState } from '../domain/session/state.ts';
import type { RepairWords } from '../words/repair-words.ts';

/** A lap that looks wrong, and the one press that mends it. */
export type OfferText = {
  readonly text: string;
  readonly action: string;
  readonly repair: Repair;
  /** What is written when the lap is right as it is. */
  readonly keep: Repair;
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
  const keep: Repair = { kind: 'keep', capture: offer.capture };
  if (offer.kind === 'doubleTap') {
    return {
      text: offers.doubleTap(rep, lap),
      action: offers.drop,
      repair: { kind: 'drop', capture: offer.capture },
      keep,
    };
  }
  const { run, elapsedMs } = offer;
  return {
    text: offers.missedTap(rep, placeOf(state, run, offer.mark), lap),
    action: `${offers.split} (${approx(time(elapsedMs))})`,
    repair: { kind: 'add', run, elapsedMs, estimated: true },
    keep,
  };
};

/** What would mend the laps that look wrong. */
export const offerTexts = (state: SessionState, words: RepairWords): readonly OfferText[] => {
  const reps = new Map(reviewRows(state).map(({ run, rep }) => [run, rep]));
  return repairOffers(state).flatMap((offer) => {
    const rep = reps.get(offer.run);
    return rep === undefined ? [] : [offerText(state, offer, rep, words)];
  });
};
