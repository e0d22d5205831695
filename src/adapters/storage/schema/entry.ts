import * as v from 'valibot';
import type { CaptureSourceName, Entry, Refusal } from '../../../domain/session/log.ts';
import { shaped } from './same-shape.ts';
import { finite, index, instant, notNegative } from './scalars.ts';

const source = shaped<CaptureSourceName>()(
  v.picklist(['screen', 'key', 'remote', 'headset', 'gamepad', 'simulated']),
);

const refusal = shaped<Refusal>()(
  v.picklist([
    'notStarted',
    'alreadyStarted',
    'bounce',
    'notInARep',
    'afterTheEnd',
    'paused',
    'notPaused',
    'nothingToUndo',
    'nothingToRedo',
    'nothingBefore',
    'noRepToDrop',
    'pastTheReps',
    'notFinished',
    'emptyPlan',
    'otherTab',
  ]),
);

const plainCommand = v.picklist([
  'start',
  'pause',
  'resume',
  'skip',
  'back',
  'addRep',
  'dropRep',
  'end',
  'reopen',
]);

const base = { v: v.literal(1), seq: index, at: instant };

export const logEntry = shaped<Entry>()(
  v.variant('type', [
    v.object({ ...base, type: plainCommand }),
    v.object({
      ...base,
      type: v.literal('capture'),
      source,
      uncertaintyMs: v.exactOptional(notNegative),
      refused: v.exactOptional(refusal),
    }),
    v.object({ ...base, type: v.picklist(['undo', 'redo']), of: index }),
    v.object({
      ...base,
      type: v.literal('gap'),
      lostMs: finite,
      cause: v.picklist(['sleep', 'closed']),
    }),
    v.object({ ...base, type: v.literal('lateTick'), lateMs: finite, phase: index }),
    v.object({ ...base, type: v.literal('missedCues'), cues: v.array(v.string()) }),
  ]),
);
