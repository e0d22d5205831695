import { approx, clock, distance } from '../domain/format.ts';
import type { Phase } from '../domain/plan/plan.ts';
import { isCapturable } from '../domain/session/timing.ts';
import type { FirstWords } from '../words/words.ts';
import { type Moment, repCount, repNumber } from './track-moment.ts';
import { nextMark, plannedMs } from './track-progress.ts';

/** What stands in the infield: one soft line, one strong. */
export type NextText = {
  readonly label: string;
  readonly value: string;
  /** Where `value` counts down to something: how long it takes; below 0 it is overdue. */
  readonly leftMs?: number;
};

const nothing: NextText = { label: '', value: '' };

/** Under a minute the tenths are worth reading. */
export const TENTHS_BELOW_MS = 60_000;
const countdown = (ms: number): string =>
  clock(ms, { tenths: ms < TENTHS_BELOW_MS, rounding: 'up' });

export const nextText = (moment: Moment, words: FirstWords): NextText => {
  switch (moment.mode) {
    case 'rep':
      return inRep(moment, words);
    case 'finished':
      return whatWasRun(moment, words);
    case 'coolDown':
      return nothing;
    case 'warmUp':
    case 'recovery':
      return moment.remainingMs === undefined
        ? untilTap(moment, words)
        : passesOfNextRep(moment, words);
    default:
      return passesOfNextRep(moment, words);
  }
};

const untilTap = ({ state, rep }: Moment, { track }: FirstWords): NextText =>
  rep === undefined
    ? nothing
    : { label: track.readyForRep(repNumber(state, rep)), value: track.tapAnywhere };

const whatWasRun = ({ state }: Moment, { track }: FirstWords): NextText => {
  const run = new Set(
    state.runs
      .filter(({ phase, endedBy }) => state.phases[phase]?.kind === 'rep' && wasRun(endedBy))
      .map(({ phase }) => phase),
  );
  return { label: track.repsRun, value: track.doneOf(run.size, repCount(state)) };
};

const wasRun = (endedBy: string | undefined): boolean =>
  endedBy === 'clock' || endedBy === 'capture';

const inRep = (moment: Moment, words: FirstWords): NextText => {
  const { phase, run, elapsedMs, remainingMs, state } = moment;
  const { track } = words;
  if (!phase || !run) return nothing;
  const index = nextMark(phase, run, elapsedMs);
  const mark = index === undefined ? undefined : phase.marks[index];
  if (!mark) {
    return remainingMs === undefined
      ? { label: '', value: track.tapWhenDone }
      : { label: track.restOfRep, value: clock(remainingMs, { rounding: 'up' }) };
  }
  const seen = isCapturable(mark, state.header.setup.phoneInHand);
  const name = distance(mark.distanceM);
  const due = plannedMs(phase, mark.distanceM);
  const left = due === undefined ? 0 : due - elapsedMs;
  // What an estimate says is over says nothing about the runner.
  if (due === undefined || (left <= 0 && phase.targetMs === undefined)) {
    return { label: track.nextPass(name), value: track.tapWhenDone };
  }
  if (left <= 0) {
    const value = track.overdue(clock(-left, { tenths: true }));
    return { label: track.due(name), value, leftMs: left };
  }
  const text = phase.targetMs === undefined ? approx(countdown(left)) : countdown(left);
  return {
    label: seen ? track.nextPass(name) : track.nextFinish,
    value: track.inCountdown(text),
    leftMs: left,
  };
};

const passesOfNextRep = ({ state, rep }: Moment, words: FirstWords): NextText => {
  const phase = rep === undefined ? undefined : state.phases[rep];
  if (!phase || phase.distanceM === undefined) return nothing;
  return { label: words.track.nextRepPasses, value: passesText(phase, words) };
};

/** "200 and 600"; a long rep has too many to read in passing. */
const passesText = (phase: Phase, { track }: FirstWords): string => {
  const passes = phase.marks.filter(({ atPhone }) => atPhone).map((m) => distance(m.distanceM));
  const first = passes[0];
  if (first === undefined) return track.noPass;
  return passes.length > 3 ? track.everyLapFrom(first, passes.length - 1) : track.list(passes);
};
