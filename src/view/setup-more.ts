import { clock } from '../domain/format.ts';
import type { Race } from '../domain/pace/race.ts';
import type { Setup } from '../domain/plan/plan.ts';
import { isRecord } from '../domain/read-kept.ts';
import type { SessionOptions } from '../domain/session/log.ts';
import { lapLengthM, ownStartM, staggerM, type Track } from '../domain/track.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import type { Item, Workout } from '../domain/workout/model.ts';
import type { Notation } from '../domain/workout/notation/note.ts';
import { isShortRace } from '../domain/workout/short-race.ts';
import type { RaceWords } from '../words/race-words.ts';
import type { Words } from '../words/words.ts';
import type { SetupForm } from './setup-form.ts';
import { type MoreForm, readMoreForm } from './setup-more-form.ts';
import { raceName, readRace } from './setup-race.ts';
import { readSecondRace } from './setup-second-race.ts';
import { metresText, type TrackReading } from './setup-track.ts';
import type { WorkoutReading, WorkoutRemark } from './setup-workout.ts';

export type MoreField = 'first-start' | 'count-in' | 'gun-lead' | `goal-${number}`;

/** What the choices come to, and what is wrong with them. A wrong field counts as untouched. */
export type MoreReading = {
  readonly setup: Pick<Setup, 'firstStartM' | 'goals' | 'secondRace' | 'seed'>;
  readonly track: Pick<Track, 'start'>;
  readonly options: Partial<Pick<SessionOptions, 'countInMs' | 'gun' | 'commands'>>;
  readonly problems: readonly { readonly by: MoreField; readonly text: string }[];
  /** Distances in metres whose goal the workout asks for. */
  readonly goalsAsked: readonly number[];
  /** What else the paces come from. */
  readonly raceNote?: string;
};

/** What `setupView` is given once it is loaded: `readMore` with its words and the time, and what is wrong with races. */
export type MoreParts = {
  read(form: SetupForm, workout: Workout | undefined, track: TrackReading): MoreReading;
  /** What the workout leaves open, to be decided; of a text that cannot be read, what can. */
  remarks(text: string, reading: WorkoutReading, notation: Notation): readonly WorkoutRemark[];
  readonly race: RaceWords;
};

type Part = { readonly [K in keyof MoreReading]?: MoreReading[K] };

const number = (typed: string): number =>
  typed.trim() === '' ? Number.NaN : Number(typed.normalize('NFKC').trim().replace(',', '.'));

const firstStartM = (more: MoreForm, track: Track, lapM: number): number => {
  const own = (distanceM: number) => ownStartM(distanceM + staggerM(track, distanceM), lapM);
  switch (more.first) {
    case 'phone':
      return 0;
    case '1500':
      return own(1500);
    case 'mile':
      return own(1609.344);
    case 'opposite':
      return lapM / 2;
    case 'elsewhere':
      return number(more.firstM);
  }
};

const readFirst = (more: MoreForm, given: Track | undefined, words: Words): Part => {
  if (more.first === 'phone' || !given) return {};
  const track = { ...given, ...readStart(more, given).track };
  const lapM = lapLengthM(track);
  const m = firstStartM(more, track, lapM);
  if (m >= 0 && m <= lapM) return { setup: { firstStartM: m } };
  const text = words.more.first.problem(metresText(lapM));
  return { problems: [{ by: 'first-start', text }] };
};

/** Lane 1 has no stagger. */
const readStart = ({ start }: MoreForm, track: Track | undefined): Pick<MoreReading, 'track'> =>
  start === 'staggered' && (track?.lane ?? 1) > 1 ? { track: { start } } : { track: {} };

const readCountIn = ({ countIn }: MoreForm, words: Words): Part => {
  const seconds = number(countIn);
  return seconds >= 3 && seconds <= 60
    ? { options: { countInMs: Math.round(seconds * 1000) } }
    : { problems: [{ by: 'count-in', text: words.more.countIn.problem }] };
};

/** As chosen; else as the workout is: a race of up to 400 m begins with commands. */
const readCommands = ({ commands }: MoreForm, workout: Workout | undefined, seed: number): Part =>
  (commands ?? isShortRace(workout)) ? { options: { commands: { seed } } } : {};

const readGun = ({ gunAt, gunLead }: MoreForm, now: EpochMs, words: Words): Part => {
  if (gunAt === undefined || gunAt <= now) return {};
  const minutes = number(gunLead);
  return minutes >= 0 && minutes <= 180
    ? { options: { gun: { at: epochMs(gunAt), leadMs: Math.round(minutes * 60_000) } } }
    : { problems: [{ by: 'gun-lead', text: words.more.gun.leadProblem }] };
};

/** Every distance at which a target says "goal", wherever it stands in the workout. */
const goalsIn = (value: unknown): readonly number[] => {
  if (Array.isArray(value)) return value.flatMap(goalsIn);
  if (!isRecord(value)) return [];
  const { goal, distanceM } = value;
  const own = goal === true && typeof distanceM === 'number' ? [distanceM] : [];
  return [...own, ...Object.values(value).flatMap(goalsIn)];
};

const readGoals = (more: MoreForm, asked: readonly number[], words: Words): Part => {
  const goals: Race[] = [];
  const problems: MoreReading['problems'][number][] = [];
  for (const m of asked) {
    const reading = readSecondRace({ distance: `${m} m`, time: more.goals[m] ?? '' }, words);
    if (reading.kind === 'second') goals.push(reading.race);
    if (reading.kind === 'problem') problems.push({ by: `goal-${m}`, text: reading.text });
  }
  return { ...(goals.length > 0 ? { setup: { goals } } : {}), problems };
};

/** Surges are drawn anew at each visit, and stay as they are while something else is chosen. */
const readSeed = (workout: Workout | undefined, seed: number): Part =>
  hasFartlek(workout?.items ?? []) ? { setup: { seed } } : {};

const hasFartlek = (items: readonly Item[]): boolean =>
  items.some(
    (item) => item.kind === 'fartlek' || (item.kind === 'block' && hasFartlek(item.items)),
  );

/** The second race of the Paces screen, which refines targets below 1500 m; a wrong one counts as none. */
const readSecond = (form: SetupForm, words: Words): Part => {
  const first = readRace({ distance: form.raceDistance, time: form.raceTime });
  const typed = { distance: form.secondDistance, time: form.secondTime };
  const second = readSecondRace(typed, words);
  if (first.kind !== 'race' || second.kind !== 'second') return {};
  const { distanceM, timeMs } = second.race;
  const raceNote = words.more.secondRace(words.home.raceIn(raceName(distanceM), clock(timeMs)));
  return { setup: { secondRace: second.race }, raceNote };
};

/** Everything beyond the first fields of Setup, from what was typed and chosen. */
export const readMore = (
  form: SetupForm,
  workout: Workout | undefined,
  reading: TrackReading,
  { now, words, seed }: { readonly now: EpochMs; readonly words: Words; readonly seed: number },
): MoreReading => {
  const more = readMoreForm(form.more);
  const track = reading.kind === 'track' ? reading.track : undefined;
  const goalsAsked = [...new Set(goalsIn(workout?.items))];
  const parts = [
    readFirst(more, track, words),
    readCountIn(more, words),
    readCommands(more, workout, seed),
    readGun(more, now, words),
    readGoals(more, goalsAsked, words),
    readSecond(form, words),
    readSeed(workout, seed),
  ];
  return {
    setup: Object.assign({}, ...parts.map((part) => part.setup)),
    ...readStart(more, track),
    options: Object.assign({}, ...parts.map((part) => part.options)),
    problems: parts.flatMap((part) => part.problems ?? []),
    goalsAsked,
    ...Object.assign({}, ...parts.map(({ raceNote }) => raceNote && { raceNote })),
  };
};
