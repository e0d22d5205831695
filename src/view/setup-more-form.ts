import { among, isRecord, textOr } from '../domain/read-kept.ts';
import type { Track } from '../domain/track.ts';
import type { SetupForm } from './setup-form.ts';

export const firstStarts = ['phone', '1500', 'mile', 'opposite', 'elsewhere'] as const;
export type FirstStart = (typeof firstStarts)[number];

/** What most sessions leave as it is. Nothing here is corrected: what was typed stays. */
export type MoreForm = {
  readonly first: FirstStart;
  readonly firstM: string;
  readonly start: NonNullable<Track['start']>;
  readonly countIn: string;
  /** Absent as long as it is left to the workout. */
  readonly commands: boolean | undefined;
  /** A start time belongs to a day: the instant was fixed when it was typed. */
  readonly gunTime: string;
  readonly gunAt: number | undefined;
  readonly gunLead: string;
  /** Times by distance in metres. */
  readonly goals: Readonly<Record<string, string>>;
};

export const firstMore: MoreForm = {
  first: 'phone',
  firstM: '',
  start: 'common',
  countIn: '10',
  commands: undefined,
  gunTime: '',
  gunAt: undefined,
  gunLead: '10',
  goals: {},
};

const goalsOf = (kept: unknown): MoreForm['goals'] =>
  isRecord(kept)
    ? Object.fromEntries(
        Object.entries(kept).flatMap(([metres, time]) =>
          Number(metres) > 0 && typeof time === 'string' && time !== ''
            ? [[metres, time.slice(0, 40)]]
            : [],
        ),
      )
    : {};

/** As kept with the form of the last visit: every field is looked at by itself. */
export const readMoreForm = (stored: unknown): MoreForm => {
  const kept = isRecord(stored) ? stored : {};
  const { gunAt, commands } = kept;
  return {
    first: among(firstStarts, kept.first, firstMore.first),
    firstM: textOr(kept.firstM, firstMore.firstM),
    start: among(['common', 'staggered'], kept.start, firstMore.start),
    countIn: textOr(kept.countIn, firstMore.countIn),
    commands: typeof commands === 'boolean' ? commands : undefined,
    gunTime: textOr(kept.gunTime, firstMore.gunTime),
    gunAt: typeof gunAt === 'number' && Number.isFinite(gunAt) ? gunAt : undefined,
    gunLead: textOr(kept.gunLead, firstMore.gunLead),
    goals: goalsOf(kept.goals),
  };
};

/** The changed form as it is kept: nothing at all where everything is as it comes. */
export const withMore = (stored: unknown, changes: Partial<MoreForm>): Pick<SetupForm, 'more'> => {
  const more = readMoreForm({ ...readMoreForm(stored), ...changes });
  return { more: JSON.stringify(more) === JSON.stringify(readMoreForm({})) ? undefined : more };
};
