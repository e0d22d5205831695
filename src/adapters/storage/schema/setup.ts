import * as v from 'valibot';
import type { Race } from '../../../domain/pace/race.ts';
import type { Setup } from '../../../domain/plan/plan.ts';
import type { Track } from '../../../domain/track.ts';
import { shaped } from './same-shape.ts';
import { finite, index, notNegative, positive } from './scalars.ts';

const race = shaped<Race>()(v.object({ distanceM: positive, timeMs: positive }));

const track = shaped<Track>()(
  v.object({
    lapM: positive,
    lane: index,
    laneWidthM: notNegative,
    start: v.exactOptional(v.picklist(['common', 'staggered'])),
  }),
);

export const setup = shaped<Setup>()(
  v.object({
    track,
    race: v.exactOptional(race),
    secondRace: v.exactOptional(race),
    goals: v.exactOptional(v.array(race)),
    repStart: v.picklist(['phone', 'onward']),
    firstStartM: v.exactOptional(finite),
    phoneInHand: v.exactOptional(v.boolean()),
    jogMsPerKm: v.exactOptional(positive),
    walkMsPerKm: v.exactOptional(positive),
    openWarmUp: v.exactOptional(v.boolean()),
    openCoolDown: v.exactOptional(v.boolean()),
    counts: v.exactOptional(v.array(index)),
    rangeEnd: v.exactOptional(v.picklist(['slow', 'fast'])),
    seed: v.exactOptional(finite),
    includeOptional: v.exactOptional(v.boolean()),
  }),
);
