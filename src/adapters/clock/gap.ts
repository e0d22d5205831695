import type { Clock } from '../../machine/ports.ts';

/** What `Clock.onGap` tells. */
export type Gap = Parameters<Parameters<Clock['onGap']>[0]>[0];
