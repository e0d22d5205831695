import type { EpochMs } from '../domain/units.ts';

/** How dates are written here. The language follows the words; order and 12/24 h follow the device where it can. */
export type DateStyle = { readonly language: string; readonly timeZone?: string };

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
  const time = write(at, style, { hour: 'numeric', minute: '2-digit' });
  return `${day}, ${time}`;
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
