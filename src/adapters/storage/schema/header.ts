import * as v from 'valibot';
import type { SessionHeader, SessionOptions } from '../../../domain/session/log.ts';
import { plan } from './plan.ts';
import { shaped } from './same-shape.ts';
import { finite, instant, notNegative, positive } from './scalars.ts';
import { setup } from './setup.ts';

const options = shaped<SessionOptions>()(
  v.object({
    ending: v.picklist(['clock', 'tap']),
    countInMs: notNegative,
    gun: v.exactOptional(v.object({ at: instant, leadMs: notNegative })),
    commands: v.exactOptional(v.object({ seed: finite })),
  }),
);

/** Fields that it does not know are left out; what it knows has to be right. */
export const sessionHeader = shaped<SessionHeader>()(
  v.object({
    v: v.literal(1),
    id: v.pipe(v.string(), v.nonEmpty()),
    runner: v.string(),
    squadId: v.exactOptional(v.string()),
    createdAt: instant,
    title: v.string(),
    workoutText: v.string(),
    setup,
    plan,
    options,
    demo: v.exactOptional(v.object({ rate: positive, anchor: instant })),
  }),
);
