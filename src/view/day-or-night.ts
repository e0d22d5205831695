import type { EpochMs } from '../domain/units.ts';
import type { Preferences } from '../machine/preferences.ts';

/** Seven in the morning to seven in the evening is day to whoever goes by the clock. */
const dayHours = { first: 7, last: 18 } as const;

const hourAt = (at: EpochMs): number =>
  Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23' }).format(at));

/** The theme to show; none where the system chooses. */
export const themeAt = (theme: Preferences['theme'], at: EpochMs): 'day' | 'night' | undefined => {
  if (theme === 'system') return undefined;
  if (theme !== 'clock') return theme;
  const hour = hourAt(at);
  return hour < dayHours.first || hour > dayHours.last ? 'night' : 'day';
};
