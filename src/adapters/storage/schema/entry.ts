import * as v from 'valibot';
import type { CaptureSourceName, Entry, Refusal, Repair } from '../../../domain/session/log.ts';
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
    'noSuchLap',
    'noSuchPlace',
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

const repair = shaped<Repair>()(
  v.variant('kind', [
    v.object({ kind: v.literal('drop'), capture: index }),
    v.object({
      kind: v.literal('add'),
      run: index,
      elapsedMs: notNegative,
      estimated: v.exactOptional(v.literal(true)),
    }),
    v.object({ kind: v.literal('move'), capture: index, elapsedMs: notNegative }),
    v.object({ kind: v.literal('assign'), capture: index, mark: index }),
    v.object({ kind: v.literal('keep'), capture: index }),
  ]),
);

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
    v.object({ ...base, type: v.literal('repair'), repair }),
    v.object({ ...base, type: v.literal('startHere'), startM: finite }),
    v.object({
      ...base,
      type: v.literal('gap'),
      lostMs: finite,
      cause: v.picklist(['sleep', 'closed']),
    }),
    v.object({ ...base, type: v.literal('lateTick'), lateMs: finite, phase: index }),
    v.object({
      ...base,
      type: v.literal('missedCues'),
      cues: v.array(v.string()),
      late: v.exactOptional(v.array(v.string())),
    }),
  ]),
);
