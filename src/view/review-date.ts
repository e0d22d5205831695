import type { Figures } from '../domain/format.ts';
import type { EpochMs } from '../domain/units.ts';

/** How dates are written here. The language follows the words; their order follows the device where it can. */
export type DateStyle = {
  readonly language: string;
  /** As chosen in Settings; as the device has it without. */
  readonly hours?: Figures['hours'];
  readonly timeZone?: string;
};

export const dateStyle = ({
  language,
  figures,
}: {
  readonly language: string;
  readonly figures?: Figures;
}): DateStyle => ({ language, ...(figures ? { hours: figures.hours } : {}) });

/** The device's own kind of English is used for English words, and so on: it knows 12 h from 24 h. */
const localeFor = (language: string): string => {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return locale.split('-')[0] === language.split('-')[0] ? locale : language;
};

const write = (at: EpochMs, style: DateStyle, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeFor(style.language), {
    ...options,
    ...(style.timeZone === undefined ? {} : { timeZone: style.timeZone }),
  }).format(at);

/** "Sunday 22 November, 18:40", in the device's order. */
export const dateAndTime = (at: EpochMs, style: DateStyle): string => {
  const day = write(at, style, { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day}, ${timeOfDay(at, style)}`;
};

/** "18:40" or "6:40 PM". */
export const timeOfDay = (at: EpochMs, style: DateStyle): string =>
  write(at, style, { hour: 'numeric', minute: '2-digit', ...hoursOf(style) });

/** 0:30 and not 24:30 after midnight. */
const hoursOf = ({ hours }: DateStyle): Intl.DateTimeFormatOptions => {
  if (hours === '12') return { hourCycle: 'h12' };
  return hours === '24' ? { hourCycle: 'h23' } : {};
};

/** "Sun 22 Nov", for lists; another year is told. */
export const shortDate = (at: EpochMs, now: EpochMs, style: DateStyle): string => {
  const sameYear = write(at, style, { year: 'numeric' }) === write(now, style, { year: 'numeric' });
  return write(at, style, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
};

/** "November 2026": the heading of a stretch of a list. */
export const monthAndYear = (at: EpochMs, style: DateStyle): string =>
  write(at, style, { month: 'long', year: 'numeric' });

/** "2026-11-22", for the names of files. Swedish dates are written so. */
export const isoDay = (at: EpochMs): string => new Intl.DateTimeFormat('sv-SE').format(at);
