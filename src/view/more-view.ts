import type { Plan } from '../domain/plan/plan.ts';
import { type EpochMs, epochMs } from '../domain/units.ts';
import { isShortRace } from '../domain/workout/short-race.ts';
import type { Words } from '../words/words.ts';
import { dateStyle } from './review-date.ts';
import type { SetupForm } from './setup-form.ts';
import { gunNote, nextAt } from './setup-gun.ts';
import type { MoreField, MoreReading } from './setup-more.ts';
import { type MoreForm, readMoreForm, withMore } from './setup-more-form.ts';
import { raceName } from './setup-race.ts';
import { readSecondRace } from './setup-second-race.ts';
import { metresText } from './setup-track.ts';
import type { SetupView } from './setup-view.ts';

/** What stands in "More choices". Numbers and sentences are finished text. */
export type MoreView = {
  readonly form: MoreForm;
  readonly problems: Readonly<Partial<Record<MoreField, string>>>;
  /** Where rep 1 starts, in metres; absent at the phone. */
  readonly firstNote?: string;
  /** "On your marks", "Set" and a gun: as it stands, and as the workout would have it. */
  readonly commands: { readonly on: boolean; readonly usual: boolean };
  /** Lane 1 has no stagger. */
  readonly hasStagger: boolean;
  readonly gun: { readonly note: string; readonly passed: boolean };
  readonly goals: readonly {
    readonly id: MoreField;
    readonly label: string;
    readonly metres: string;
    readonly time: string;
    /** The time as it was understood, where the text alone said something else. */
    readonly note?: string;
  }[];
};

type Given = {
  readonly now: EpochMs;
  readonly words: Words;
  readonly timeZone?: string;
};

/** The start time as typed, and the next instant at which it comes. */
export const withGunTime = (
  stored: unknown,
  gunTime: string,
  { now, timeZone }: Pick<Given, 'now' | 'timeZone'>,
): Pick<SetupForm, 'more'> => withMore(stored, { gunTime, gunAt: nextAt(gunTime, now, timeZone) });

const gunOf = (form: MoreForm, more: MoreReading, plan: Plan | undefined, given: Given) => {
  const { now, words, timeZone } = given;
  const style = { ...dateStyle(words), ...(timeZone === undefined ? {} : { timeZone }) };
  if (form.gunAt === undefined) {
    const note = form.gunTime === '' ? words.more.gun.none : words.more.gun.noSuchTime;
    return { note, passed: false };
  }
  const gun = more.options.gun ?? { at: epochMs(form.gunAt), leadMs: 0 };
  const countInMs = more.options.countInMs ?? 0;
  const note = gunNote(gun, plan, { now, countInMs }, words.more.gun, style);
  return { note, passed: form.gunAt <= now };
};

const goalOf = (m: number, time: string, words: Words): MoreView['goals'][number] => {
  const reading = readSecondRace({ distance: `${m} m`, time }, words);
  const note =
    reading.kind === 'second' && reading.assumed !== undefined
      ? { note: words.setup.assumed(reading.assumed) }
      : {};
  return {
    id: `goal-${m}`,
    label: words.more.goals.goal(raceName(m)),
    metres: String(m),
    time,
    ...note,
  };
};

export const moreView = (form: SetupForm, setup: SetupView, given: Given): MoreView | undefined => {
  const { more, track, draft } = setup;
  const { words } = given;
  if (!more) return undefined;
  const typed = readMoreForm(form.more);
  const firstM = more.setup.firstStartM;
  return {
    form: typed,
    problems: Object.fromEntries(more.problems.map(({ by, text }) => [by, text])),
    ...(firstM === undefined ? {} : { firstNote: words.more.first.here(metresText(firstM)) }),
    commands: {
      on: more.options.commands !== undefined,
      usual: isShortRace(setup.workout.workout),
    },
    hasStagger: track.kind === 'track' && track.track.lane > 1,
    gun: gunOf(typed, more, draft?.plan, given),
    goals: more.goalsAsked.map((m) => goalOf(m, typed.goals[m] ?? '', words)),
  };
};
