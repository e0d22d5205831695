import { clock } from '../domain/format.ts';
import { isExtrapolated } from '../domain/pace/calculator.ts';
import type { Race } from '../domain/pace/race.ts';
import type { Plan, PlanError, Setup } from '../domain/plan/plan.ts';
import { planSession } from '../domain/plan/plan-session.ts';
import { err, type Result } from '../domain/result.ts';
import type { Track } from '../domain/track.ts';
import type { Workout } from '../domain/workout/model.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import type { SessionDraft } from '../machine/services.ts';
import type { FirstWords } from '../words/words.ts';
import { type AwayWarning, awayWarning } from './setup-away.ts';
import type { SetupForm } from './setup-form.ts';
import { type PlanPreview, planPreview } from './setup-plan.ts';
import { type RaceReading, raceName, readRace, readSecondRace } from './setup-race.ts';
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
  readonly away?: AwayWarning;
  /** The workout brings its own warm-up or cool-down, so none is offered. */
  readonly ownWarmUp: boolean;
  readonly ownCoolDown: boolean;
  /** Why nothing can be started, and the field to look at. */
  readonly blocked?: { readonly by: BlockedBy; readonly text: string };
  readonly draft?: SessionDraft;
};

/** After a tap that starts something: time to put the phone down and walk to the line. */
const countInMs = 10_000;

/** The second race of the Paces screen, which refines targets below 1500 m; a wrong one counts as none. */
const secondRaceOf = (form: SetupForm, words: FirstWords): Race | undefined => {
  const typed = { distance: form.secondDistance, time: form.secondTime };
  const reading = readSecondRace(typed, words);
  return reading.kind === 'second' ? reading.race : undefined;
};

const racesOf = (
  race: RaceReading,
  second: Race | undefined,
): Pick<Setup, 'race' | 'secondRace'> =>
  race.kind === 'race' ? { race: race.race, ...(second ? { secondRace: second } : {}) } : {};

const setupOf = (form: SetupForm, track: Track, races: ReturnType<typeof racesOf>): Setup => ({
  track,
  ...races,
  repStart: form.repStart,
  ...(form.phoneInHand ? { phoneInHand: true } : {}),
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
  const setup: Setup = {
    ...base,
    ...(form.openWarmUp && !own.warmUp ? { openWarmUp: true } : {}),
    ...(form.openCoolDown && !own.coolDown ? { openCoolDown: true } : {}),
  };
  const plan = planSession(workout, setup);
  return plan.ok ? { ok: true, value: { plan: plan.value, setup, own } } : plan;
};

const problemOf = (error: PlanError | 'empty', { setup }: FirstWords): string => {
  if (error === 'empty') return setup.blocked.plan;
  return error.kind === 'tooLong' ? setup.plan.tooLong : setup.plan.cannotPlan;
};

const raceNoteOf = (
  race: RaceReading,
  second: Race | undefined,
  { setup, home, race: raceWords }: FirstWords,
): string => {
  if (race.kind !== 'race') return race.kind === 'none' ? setup.raceHint : '';
  const remarks = [
    ...(race.assumed === undefined ? [] : [setup.assumed(race.assumed)]),
    setup.fitness(race.fitness.toFixed(1)),
    ...(race.short ? [setup.shortRace] : []),
    ...(isExtrapolated(race.fitness) ? [setup.extrapolated] : []),
    ...(second
      ? [raceWords.second.inSetup(home.raceIn(raceName(second.distanceM), clock(second.timeMs)))]
      : []),
  ];
  return remarks.join(' ');
};

type Fields = Pick<SetupView, 'workout' | 'race' | 'track'>;

const blockedBy = ({ workout, race, track }: Fields): BlockedBy | undefined => {
  if (workout.workout === undefined) return 'workout';
  if (race.kind === 'problem') return race.field;
  return track.kind === 'problem' ? 'track' : undefined;
};

const blockedView = (by: BlockedBy, words: FirstWords): Pick<SetupView, 'blocked'> => ({
  blocked: { by, text: words.setup.blocked[by] },
});

const draftOf = (form: SetupForm, title: string, { plan, setup }: Planned): SessionDraft => ({
  title,
  workoutText: form.workout.trim(),
  setup,
  plan,
  options: { ending: form.ending, countInMs },
});

/** What can be shown of the plan even while a field beside it is wrong: a bad race is planned as none. */
const planView = (fields: Fields, form: SetupForm, words: FirstWords) => {
  const { workout, track, race } = fields;
  if (!workout.workout || track.kind !== 'track') return undefined;
  const found = planned(
    workout.workout,
    form,
    setupOf(form, track.track, racesOf(race, secondRaceOf(form, words))),
  );
  if (!found.ok) return { problem: problemOf(found.error, words) };
  const away = awayWarning(workout.workout, found.value.plan, found.value.setup, words.setup);
  return { found: found.value, preview: planPreview(found.value.plan, words.setup), away };
};

/** Everything the Setup screen shows, from what was typed and chosen. A draft exists only if nothing is wrong. */
export const setupView = (form: SetupForm, words: FirstWords, notation?: Notation): SetupView => {
  const fields = {
    workout: readWorkoutField(form.workout, words.setup, notation),
    race: readRace({ distance: form.raceDistance, time: form.raceTime }, words.race),
    track: readTrack(form, words.setup),
  };
  const plan = planView(fields, form, words);
  const by = blockedBy(fields) ?? (plan?.found ? undefined : 'plan');
  const found = plan?.found;
  return {
    ...fields,
    raceNote: raceNoteOf(fields.race, secondRaceOf(form, words), words),
    ...(plan?.preview ? { plan: plan.preview } : {}),
    ...(plan?.problem ? { planProblem: plan.problem } : {}),
    ...(plan?.away ? { away: plan.away } : {}),
    ownWarmUp: found?.own.warmUp ?? false,
    ownCoolDown: found?.own.coolDown ?? false,
    ...(by ? blockedView(by, words) : {}),
    ...(!by && found ? { draft: draftOf(form, fields.workout.title, found) } : {}),
  };
};
