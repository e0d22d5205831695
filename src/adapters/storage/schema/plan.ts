import * as v from 'valibot';
import type { Mark, Phase, Plan } from '../../../domain/plan/plan.ts';
import type { Word } from '../../../domain/workout/model.ts';
import { shaped } from './same-shape.ts';
import { index, notNegative } from './scalars.ts';

const mark = shaped<Mark>()(
  v.object({
    distanceM: notNegative,
    targetMs: v.exactOptional(notNegative),
    atPhone: v.boolean(),
    isFinish: v.boolean(),
  }),
);

const word = shaped<Word>()(
  v.object({
    atM: v.exactOptional(notNegative),
    atMs: v.exactOptional(notNegative),
    say: v.string(),
  }),
);

const targetNote = v.picklist([
  'noRace',
  'goalMissing',
  'raceOwnPace',
  'shortRaceEstimate',
  'extrapolated',
  'byEffort',
  'targetUnknown',
]);

const phase = shaped<Phase>()(
  v.object({
    kind: v.picklist(['warmUp', 'rep', 'recovery', 'coolDown']),
    distanceM: v.exactOptional(notNegative),
    targetMs: v.exactOptional(notNegative),
    startM: notNegative,
    marks: v.array(mark),
    targetRangeMs: v.exactOptional(v.object({ fast: notNegative, slow: notNegative })),
    targetIsEstimate: v.exactOptional(v.literal(true)),
    targetNote: v.exactOptional(targetNote),
    estimatedMs: v.exactOptional(notNegative),
    estimatedM: v.exactOptional(notNegative),
    startIsEstimate: v.exactOptional(v.literal(true)),
    sendOffMs: v.exactOptional(notNegative),
    mode: v.exactOptional(v.picklist(['stand', 'walk', 'jog', 'float', 'easy'])),
    back: v.exactOptional(v.literal(true)),
    effort: v.exactOptional(v.string()),
    label: v.exactOptional(v.string()),
    rep: v.exactOptional(index),
    set: v.exactOptional(v.object({ index, count: index })),
    words: v.exactOptional(v.array(word)),
    strategy: v.exactOptional(
      v.picklist(['even', 'negative', 'frontLoaded', 'holdThenRelease', 'race']),
    ),
  }),
);

export const plan = shaped<Plan>()(v.object({ phases: v.array(phase) }));
