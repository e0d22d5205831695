import { approx, clock, distance, duration, type Figures, longDistance } from '../domain/format.ts';
import type { Mark, Phase, PhaseKind, Plan, TargetNote } from '../domain/plan/plan.ts';
import type { SetupWords } from '../words/setup-words.ts';

/** One line of the plan, ready to be read. */
export type PlanStep = {
  readonly kind: PhaseKind;
  /** "Rep 3" for who hears it, "3" for who sees it. */
  readonly rep?: { readonly name: string; readonly number: string };
  /** What, then how: "800" "in 3:31.2", "200 jog" "≈ 1:25". */
  readonly main: string;
  readonly detail: string;
  /** Where and when this rep passes the phone. */
  readonly passes?: {
    readonly lead: string;
    readonly marks: readonly { readonly at: string; readonly time?: string }[];
    readonly more?: string;
  };
};

/** A stretch of the drawing: its share of the session's time. */
export type PlanBar = { readonly kind: PhaseKind; readonly weight: number; readonly open: boolean };

export type PlanPreview = {
  readonly totals: readonly string[];
  readonly bars: readonly PlanBar[];
  readonly drawn: string;
  readonly steps: readonly PlanStep[];
  readonly notes: readonly string[];
};

/** More marks than this are counted, not listed: a 10,000 has 25. */
const marksShown = 6;
/** An open end has no length; it is drawn as long as a short warm-up. */
const openWeightMs = 180_000;

const time = (ms: number): string => clock(ms, { tenths: true });

const lengthOf = (phase: Phase): number | undefined => phase.targetMs ?? phase.estimatedMs;

const isOpen = (phase: Phase): boolean =>
  phase.distanceM === undefined && lengthOf(phase) === undefined && phase.sendOffMs === undefined;

const extentOf = (phase: Phase): string | undefined => {
  if (phase.distanceM !== undefined) return distance(phase.distanceM);
  return phase.targetMs === undefined ? undefined : clock(phase.targetMs);
};

/** A rep by time says what it is called, or how far its pace goes in it. */
const timeRepOf = ({ effort, label, estimatedM }: Phase, figures?: Figures): string => {
  if (effort !== undefined || label !== undefined) return effort ?? label ?? '';
  return estimatedM === undefined ? '' : approx(longDistance(estimatedM, figures));
};

const targetOf = (phase: Phase, { plan }: SetupWords, figures?: Figures): string => {
  if (phase.distanceM === undefined) return timeRepOf(phase, figures);
  if (phase.targetMs === undefined) return phase.effort ?? plan.noTarget;
  const target = plan.inTime(
    phase.targetIsEstimate ? approx(time(phase.targetMs)) : time(phase.targetMs),
  );
  const range = phase.targetRangeMs;
  return range ? `${target} ${plan.between(time(range.fast), time(range.slow))}` : target;
};

const passesOf = (phase: Phase, { plan }: SetupWords): PlanStep['passes'] => {
  if (phase.distanceM === undefined) return undefined;
  const seen = phase.marks.filter((mark) => mark.atPhone);
  if (seen.length === 0) return { lead: plan.noPass, marks: [] };
  const shown = seen.length > marksShown ? seen.slice(0, marksShown - 1) : seen;
  const hidden = seen.length - shown.length;
  return {
    lead: plan.passes,
    marks: shown.map(markText),
    ...(hidden > 0 ? { more: plan.more(hidden) } : {}),
  };
};

const markText = (mark: Mark): { at: string; time?: string } => ({
  at: distance(mark.distanceM),
  ...(mark.targetMs === undefined ? {} : { time: time(mark.targetMs) }),
});

const recoveryOf = (phase: Phase, { plan }: SetupWords): PlanStep => {
  const mode = plan.recoveryModes[phase.mode ?? 'stand'];
  const length = phase.targetMs === undefined ? undefined : approx(clock(phase.targetMs));
  const step = { kind: phase.kind, detail: '' };
  if (phase.sendOffMs !== undefined) {
    return { ...step, main: plan.sendOff(clock(phase.sendOffMs), length) };
  }
  if (phase.back) return { ...step, main: plan.recoveryBack(mode), detail: length ?? '' };
  if (phase.distanceM !== undefined) {
    return { ...step, main: `${distance(phase.distanceM)} ${mode}`, detail: length ?? '' };
  }
  return {
    ...step,
    main: phase.targetMs === undefined ? plan.untilTap(mode) : `${clock(phase.targetMs)} ${mode}`,
  };
};

const edgeOf = (phase: Phase, { plan }: SetupWords): PlanStep => {
  const extent = extentOf(phase);
  const name = phase.kind === 'warmUp' ? plan.warmUp : plan.coolDown;
  const detail = phase.label ?? (extent === undefined ? plan.open : plan.easy(extent));
  return { kind: phase.kind, main: name, detail };
};

const stepOf = (phase: Phase, rep: number, words: SetupWords, figures?: Figures): PlanStep => {
  if (phase.kind === 'recovery') return recoveryOf(phase, words);
  if (phase.kind !== 'rep') return edgeOf(phase, words);
  const passes = passesOf(phase, words);
  return {
    kind: 'rep',
    rep: { name: words.plan.rep(rep), number: String(rep) },
    main: extentOf(phase) ?? phase.label ?? '',
    detail: targetOf(phase, words, figures),
    ...(passes ? { passes } : {}),
  };
};

const stepsOf = (
  phases: readonly Phase[],
  words: SetupWords,
  figures?: Figures,
): readonly PlanStep[] => {
  let rep = 0;
  return phases.map((phase) => {
    if (phase.kind === 'rep') rep += 1;
    return stepOf(phase, rep, words, figures);
  });
};

/** "6 reps", "4.8 km in reps", "≈ 31 min": what a plan adds up to. */
export const planTotals = (
  { phases }: Plan,
  { plan }: SetupWords,
  figures?: Figures,
): readonly string[] => {
  const reps = phases.filter((phase) => phase.kind === 'rep');
  const workM = reps.reduce((sum, rep) => sum + (rep.distanceM ?? rep.estimatedM ?? 0), 0);
  const totalMs = phases.reduce((sum, phase) => sum + (lengthOf(phase) ?? 0), 0);
  const isGuessed = reps.some((rep) => rep.distanceM === undefined);
  const work = longDistance(workM, figures);
  return [
    plan.reps(reps.length),
    ...(workM > 0 ? [plan.work(isGuessed ? approx(work) : work)] : []),
    ...(totalMs > 0 ? [plan.total(approx(duration(totalMs)), phases.some(isOpen))] : []),
  ];
};

const notesOf = (phases: readonly Phase[], { plan }: SetupWords): readonly string[] => {
  const notes = new Set<TargetNote>();
  for (const phase of phases) if (phase.targetNote) notes.add(phase.targetNote);
  return [...notes].flatMap((note) => plan.notes[note] ?? []);
};

/** The plan as the runner should read it before it starts: totals, a drawing to time, and every stretch. */
export const planPreview = (plan: Plan, words: SetupWords, figures?: Figures): PlanPreview => {
  const { phases } = plan;
  const totals = planTotals(plan, words, figures);
  return {
    totals,
    bars: phases.map((phase) => ({
      kind: phase.kind,
      weight: lengthOf(phase) ?? openWeightMs,
      open: isOpen(phase),
    })),
    drawn: words.plan.drawn(totals.join(', ')),
    steps: stepsOf(phases, words, figures),
    notes: notesOf(phases, words),
  };
};
