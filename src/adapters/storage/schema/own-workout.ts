import * as v from 'valibot';
import type { OwnWorkout } from '../../../machine/ports.ts';
import { shaped } from './same-shape.ts';
import { instant } from './scalars.ts';

export const ownWorkout = shaped<OwnWorkout>()(
  v.object({
    v: v.literal(1),
    id: v.pipe(v.string(), v.nonEmpty()),
    name: v.string(),
    text: v.string(),
    savedAt: instant,
  }),
);
