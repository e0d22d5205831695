import { isExtrapolated } from '../domain/pace/calculator.ts';
import type { Plan, PlanError, Setup } from '../domain/plan/plan.ts';
import { planSession } from '../domain/plan/plan-session.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Track } from '../domain/track.ts';
import type { Workout } from '../domain/workout/model.ts';
import type { SessionDraft } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import type { Reader } from './reader.ts';
import { type AwayWarning, awayWarning } from './setup-away.ts';
import type { SetupForm } from './setup-form.ts';
import type { MoreField, MoreParts, MoreReading } from './setup-more.ts';
import { type PlanPreview, planPreview } from './setup-plan.ts';
import { type RaceReading, readRace } from './setup-race.ts';
import { readTrack, type TrackReading } from './setup-track.ts';
import { readWorkoutField, type WorkoutReading } from './setup-workout.ts';

export type BlockedBy = 'workout' | 'distance' | 'time' | 'track' | 'plan';

export type SetupView = {
  readonly workout: WorkoutReading;
  readonly race: RaceReading;
  /** Good news under the race fields: the fitness, and how far to trust it. */
  readonly raceNote: string;
  readonly track: TrackReading;
  readonly plan?: PlanPreview;
  /** What is wrong with a workout that can be read but not planned. */
  readonly planProblem?: string;
  /** Worked out when it is asked for: another plan or more for each way out. */
  readonly away: AwayWarning | undefined;
  /** The workout brings its own warm-up or cool-down, so none is offered. */
  readonly ownWarmUp: boolean;
  readonly ownCoolDown: boolean;
  /** Why nothing can be started, and the field to look at. */
  readonly blocked?: { readonly by: BlockedBy | MoreField; readonly text: string };
  readonly more?: MoreReading;
  /** Something here is read, or told, by what "More choices" brings. */
  readonly waits: boolean;
  /** What would be run, also while something beside it is wrong. */
  readonly planned?: Planned;
  readonly draft?: SessionDraft;
};

/** After a tap that starts something: time to put the phone down and walk to the line. */
const countInMs = 10_000;

const setupOf = (
  form: SetupForm,
  track: Track,
  race: RaceReading,
  more: MoreReading | undefined,
): Setup => ({
  track: { ...track, ...more?.track },
  ...(race.kind === 'race' ? { race: race.race } : {}),
  repStart: form.repStart,
  ...(form.phoneInHand ? { phoneInHand: true } : {}),
  ...more?.setup,
});

type Planned = { readonly plan: Plan; readonly setup: Setup; readonly own: OwnEnds };
type OwnEnds = { readonly warmUp: boolean; readonly coolDown: boolean };

/** Open ends are only put around a workout that has none of its own. */
const planned = (
  workout: Workout,
  form: SetupForm,
  base: Setup,
): Result<Planned, PlanError | 'empty'> => {
  const bare = planSession(workout, base);
  if (!bare.ok) return bare;
  const { phases } = bare.value;
  if (!phases.some((phase) => phase.kind === 'rep')) return err('empty');
  const own = {
    warmUp: phases[0]?.kind === 'warmUp',
    coolDown: phases.at(-1)?.kind === 'coolDown',
  };
  const openWarmUp = form.openWarmUp && !own.warmUp;
  const openCoolDown = form.openCoolDown && !own.coolDown;
  if (!openWarmUp && !openCoolDown) return ok({ plan: bare.value, setup: base, own });
  const setup: Setup = {
    ...base,
    ...(openWarmUp ? { openWarmUp } : {}),
    ...(openCoolDown ? { openCoolDown } : {}),
  };
  const plan = planSession(workout, setup);
  return plan.ok ? ok({ plan: plan.value, setup, own }) : plan;
};

const problemOf = (error: PlanError | 'empty', { setup }: FirstWords): string => {
  if (error === 'empty') return setup.blocked.plan;
  return error.kind === 'tooLong' ? setup.plan.tooLong : setup.plan.cannotPlan;
};

const raceNoteOf = (
  race: RaceReading,
  more: MoreReading | undefined,
  { setup }: FirstWords,
): string => {
  if (race.kind !== 'race') return race.kind === 'none' ? setup.raceHint : '';
  const remarks = [
    race.assumed && setup.assumed(race.assumed),
    setup.fitness(race.fitness.toFixed(1)),
    race.short && setup.shortRace,
    isExtrapolated(race.fitness) && setup.extrapolated,
    more?.raceNote,
  ];
  return remarks.filter(Boolean).join(' ');
};

type Fields = Pick<SetupView, 'workout' | 'race' | 'track' | 'more'>;

const blockedBy = (
  { workout, race, track, more }: Fields,
  plan: { readonly found: boolean; readonly waits: boolean },
  { setup }: FirstWords,
): SetupView['blocked'] => {
  const say = (by: BlockedBy) => ({ by, text: setup.blocked[by] });
  if (race.kind === 'problem' && workout.workout) return say(race.field);
  if (workout.workout === undefined || plan.waits) return say('workout');
  if (track.kind === 'problem') return say('track');
  return more?.problems[0] ?? (plan.found ? undefined : say('plan'));
};

const draftOf = (
  form: SetupForm,
  title: string,
  { plan, setup }: Planned,
  more: MoreReading | undefined,
): SessionDraft => ({
  title,
  workoutText: form.workout.trim(),
  setup,
  plan,
  options: { ending: form.ending, countInMs, ...more?.options },
});

/** What can be shown of the plan even while a field beside it is wrong: a bad race is planned as none. */
const planView = (fields: Fields, form: SetupForm, words: FirstWords) => {
  const { workout, track, race, more } = fields;
  if (!workout.workout || track.kind !== 'track') return undefined;
  const setup = setupOf(form, track.track, race, more);
  const found = planned(workout.workout, form, setup);
  if (!found.ok) return { problem: problemOf(found.error, words) };
  return {
    found: found.value,
    preview: planPreview(found.value.plan, words.setup, words.figures),
  };
};

/** More is shown without being asked for: what was changed there, goals to enter, a warm-up and strides before a race. */
export const asksForMore = ({ more, workout }: SetupForm): boolean =>
  !!more || /goal|^warm[^@]*stride[^+]*$/i.test(workout);

/** Everything the Setup screen shows, from what was typed and chosen. A draft exists only if nothing is wrong. */
export const setupView = (
  form: SetupForm,
  words: FirstWords,
  notation?: Reader,
  loaded?: MoreParts,
): SetupView => {
  const read = readWorkoutField(form.workout, words.setup, notation);
  const race = readRace({ distance: form.raceDistance, time: form.raceTime }, loaded?.race);
  const track = readTrack(form, words.setup);
  const more = loaded?.read(form, read.workout, track);
  const open = notation && loaded ? loaded.remarks(form.workout, read, notation) : [];
  const workout = { ...read, notes: [...read.notes, ...open] };
  const fields = { workout, race, track, ...(more ? { more } : {}) };
  const plan = planView(fields, form, words);
  const found = plan?.found;
  const waits =
    !more &&
    !!(form.more || form.secondTime || race.kind === 'problem' || /fartlek/i.test(form.workout));
  const blocked = blockedBy(fields, { found: !!found, waits }, words);
  return {
    ...fields,
    raceNote: raceNoteOf(race, more, words),
    ...(plan?.preview ? { plan: plan.preview } : {}),
    ...(plan?.problem ? { planProblem: plan.problem } : {}),
    get away() {
      if (!found || !read.workout) return undefined;
      return awayWarning(read.workout, found.plan, found.setup, words.setup);
    },
    ownWarmUp: found?.own.warmUp ?? false,
    ownCoolDown: found?.own.coolDown ?? false,
    waits,
    ...(found ? { planned: found } : {}),
    ...(blocked ? { blocked } : {}),
    ...(!blocked && found ? { draft: draftOf(form, workout.title, found, more) } : {}),
  };
};
