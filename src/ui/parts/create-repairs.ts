import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Repair } from '../../domain/session/log.ts';
import type { RunnerSnapshot, SessionRunner } from '../../machine/services.ts';
import { type HistoryButtons, repairHistory } from '../../view/repair-history.ts';
import { type RepToRepair, readPass, repsToRepair } from '../../view/repair-laps.ts';
import { type OfferText, offerTexts } from '../../view/repair-offers.ts';
import type { Words } from '../../words/words.ts';
import { createCalmSnapshot } from './create-calm-snapshot.ts';

/** Laps of one session, to be looked at and put right; everything it does is a command of that session. */
export type Repairs = {
  readonly snapshot: Accessor<RunnerSnapshot>;
  readonly offers: Accessor<readonly OfferText[]>;
  readonly reps: Accessor<readonly RepToRepair[]>;
  readonly history: Accessor<HistoryButtons>;
  /** Why the last repair was not taken; empty when it was. */
  readonly refusal: Accessor<string>;
  /** Another page writes this session: it can only be looked at. */
  readonly canWrite: Accessor<boolean>;
  readonly read: (text: string, run: number) => ReturnType<typeof readPass>;
  readonly apply: (repair: Repair) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

export const createRepairs = (
  runner: SessionRunner,
  words: Words,
  place: 'review' | 'track',
  /** Whether the laps themselves are looked at, and not only what is offered about them. */
  isOpen: Accessor<boolean> = () => true,
): Repairs => {
  const snapshot = createCalmSnapshot(runner);
  const state = () => snapshot().state;
  const [refusal, setRefusal] = createSignal('');
  const told = (answer: ReturnType<SessionRunner['repair']>): void => {
    setRefusal(answer.ok ? '' : words.track.refusals[answer.refusal]);
  };
  return {
    snapshot,
    offers: createMemo(() => offerTexts(state(), words.repair)),
    reps: createMemo(() => (isOpen() ? repsToRepair(state(), words.repair) : [])),
    history: createMemo(() => {
      snapshot();
      return repairHistory(isOpen() ? runner.log().entries : [], place);
    }),
    refusal,
    canWrite: () => snapshot().role !== 'viewer',
    read: (text, run) => readPass(text, runner.snapshot().state, run),
    apply: (repair) => told(runner.repair(repair, runner.clock.now())),
    undo: () => told(runner.command('undo', runner.clock.now())),
    redo: () => told(runner.command('redo', runner.clock.now())),
  };
};
