import type { Accessor } from 'solid-js';
import type { Services } from '../../../machine/services.ts';
import { createPreferences } from '../../create-preferences.ts';

/** Whether the clock stands alone, for whoever reads it from far away; and the way there and back. */
export const createFarAway = (
  services: Services,
): readonly [wanted: Accessor<boolean>, toggle: () => void] => {
  const { preferences, change } = createPreferences(services);
  const wanted = (): boolean => preferences().farAway;
  return [wanted, () => change({ farAway: !wanted() })];
};
