import { approx, longDistance } from '../domain/format.ts';
import { fitness, raceTime } from '../domain/pace/calculator.ts';
import type { Race } from '../domain/pace/race.ts';
import type { Phase, PhaseKind, Plan, Setup } from '../domain/plan/plan.ts';
import { planSession } from '../domain/plan/plan-session.ts';
import { originsOf } from '../domain/workout/edit/origins.ts';
import type { Workout } from '../domain/workout/model.ts';
import type { Words } from '../words/words.ts';
import type { SetupForm } from './setup-form.ts';
import { planTotals } from './setup-plan.ts';
import { readRace } from './setup-race.ts';
import { readTrack } from './setup-track.ts';

/** One stretch, in thousandths of the session's time and of the drawing's height. */
export type BlockBar = {
  readonly kind: PhaseKind;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly open: boolean;
  /** The item of the workout that it comes from: its path, "2.0". */
  readonly item?: string;
};

/** A workout as a picture, width for time and height for speed, with what it adds up to. */
export type BlockDrawing = {
  readonly bars: readonly BlockBar[];
  readonly totals: readonly string[];
  readonly label: string;
};

/** Whose paces stand in for the drawing where no race is known: only shapes are taken from it, no figure. */
const standIn: Race = { distanceM: 5000, timeMs: 1_500_000 };
/** An open end is drawn as long as a short warm-up. */
const openMs = 180_000;

/** The track and race of the setup form, with the usual track and no race where a field is wrong. */
export const plannedFor = (form: SetupForm, words: Words): Setup => {
  const track = readTrack(form, words.setup);
  const race = readRace({ distance: form.raceDistance, time: form.raceTime });
  return {
    track: track.kind === 'track' ? track.track : { lapM: 400, lane: 1, laneWidthM: 1.22 },
    repStart: form.repStart,
    ...(race.kind === 'race' ? { race: race.race } : {}),
  };
};

const lengthMs = (phase: Phase): number | undefined => phase.targetMs ?? phase.estimatedMs;
const lengthM = (phase: Phase): number | undefined => phase.distanceM ?? phase.estimatedM;

const heights: Readonly<Record<string, number>> = {
  stand: 40,
  walk: 90,
  jog: 180,
  easy: 240,
  float: 420,
};

/** Half the height at 4/5 of the speed of 5K pace, all of it at 5/4: a sprint does not flatten the rest. */
const heightAt = (speedShare: number): number =>
  Math.round(Math.min(1000, Math.max(260, 500 + ((speedShare - 0.8) / 0.45) * 500)));

const heightOf = (phase: Phase, fiveKMsPerM: number): number => {
  if (phase.kind === 'recovery') return heights[phase.mode ?? 'stand'] ?? 40;
  if (phase.kind !== 'rep') return 240;
  const [ms, m] = [lengthMs(phase), lengthM(phase)];
  if (ms === undefined || m === undefined || !(ms > 0) || !(m > 0)) return 620;
  return heightAt((fiveKMsPerM * m) / ms);
};

const fiveKPace = (race: Race): number => {
  const score = fitness(race);
  const time = score.ok ? raceTime(score.value, 5000) : score;
  return (time.ok ? time.value : standIn.timeMs) / 5000;
};

const barsOf = (plan: Plan, race: Race, items: ReturnType<typeof originsOf>): BlockBar[] => {
  const pace = fiveKPace(race);
  const lengths = plan.phases.map((phase) => lengthMs(phase) || openMs);
  const all = lengths.reduce((sum, ms) => sum + ms, 0);
  let at = 0;
  return plan.phases.map((phase, index) => {
    const width = ((lengths[index] ?? 0) / all) * 1000;
    const x = at;
    at += width;
    const item = items?.[index];
    return {
      ...{ kind: phase.kind, x, width, height: heightOf(phase, pace) },
      open: lengthMs(phase) === undefined,
      ...(item ? { item: item.join('.') } : {}),
    };
  });
};

const inAll = ({ phases }: Plan, words: Words): readonly string[] => {
  const m = phases.reduce((sum, phase) => sum + (lengthM(phase) ?? 0), 0);
  const isKnown = phases.every((phase) => phase.distanceM !== undefined || phase.mode === 'stand');
  const tenthM = words.figures?.units === 'imperial' ? 160.9344 : 100;
  const text = longDistance(m >= 1000 ? Math.round(m / tenthM) * tenthM : m, words.figures);
  return m > 0 ? [words.workouts.drawing.inAll(isKnown ? text : approx(text))] : [];
};

/** Draws a workout; undefined where it cannot be planned: no reps, or more than one session can be. */
export const drawBlocks = (
  workout: Workout,
  setup: Setup,
  words: Words,
): BlockDrawing | undefined => {
  const own = planSession(workout, setup);
  if (!own.ok || own.value.phases.length === 0) return undefined;
  const race = setup.race ?? standIn;
  const drawn = setup.race ? own : planSession(workout, { ...setup, race });
  const plan = drawn.ok ? drawn.value : own.value;
  const totals = [...planTotals(own.value, words.setup, words.figures), ...inAll(own.value, words)];
  return {
    bars: barsOf(plan, race, originsOf(workout, setup, plan)),
    totals,
    label: words.workouts.drawing.label(totals.join(', ')),
  };
};
