import { and, enqueueActions, not, setup, stateIn } from 'xstate';
import type { SessionEmitted, SessionEvent } from './session.events.ts';
import {
  follow,
  isAllowed,
  note,
  type Place,
  placeOf,
  record,
  refuse,
  restored,
  type SessionContext,
  type SessionInput,
  type Step,
  wake,
} from './session.steps.ts';

type Body = (context: SessionContext, event: SessionEvent) => Step;

/** A body of `session.steps` as an action: its context is assigned, its news emitted. */
const takes = (body: Body) =>
  enqueueActions<
    SessionContext,
    SessionEvent,
    undefined,
    SessionEvent,
    never,
    never,
    never,
    never,
    SessionEmitted
  >(({ context, event, enqueue }) => {
    const step = body(context, event);
    enqueue.assign(step.context);
    for (const news of step.emitted) enqueue.emit(news);
  });

const session = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    emitted: {} as SessionEmitted,
    input: {} as SessionInput,
  },
  guards: {
    isAllowed: ({ context, event }) => isAllowed(context, event),
    isAt: ({ context }, place: Place) => placeOf(context.live) === place,
  },
  actions: {
    record: takes(record),
    refuse: takes(refuse),
    note: takes(note),
    wake: takes(wake),
    follow: takes(follow),
  },
});

/** Taken where the domain agrees. */
const taken = { guard: 'isAllowed', actions: 'record' } as const;

const at = (params: Place) => ({ type: 'isAt', params }) as const;

/**
 * One runner's session. The chart says what may happen when, in the sport's names; what is true is
 * the fold of the log, and `always` follows it, so that a restored log opens in the right state.
 * No state holds a timer: XState does not restore delays, and a tick is only a wake-up.
 */
export const sessionMachine = session.createMachine({
  id: 'session',
  context: ({ input }) => restored(input),
  initial: 'ready',
  on: {
    tick: { actions: 'wake' },
    gap: { actions: 'note' },
    missedCues: { actions: 'note' },
    refuse: { actions: 'refuse' },
    follow: { actions: 'follow' },
  },
  always: [
    { guard: and([at('ready'), not(stateIn('ready'))]), target: '.ready' },
    { guard: and([at('warmUp'), not(stateIn({ running: 'warmUp' }))]), target: '.running.warmUp' },
    { guard: and([at('rep'), not(stateIn({ running: 'rep' }))]), target: '.running.rep' },
    {
      guard: and([at('recovery'), not(stateIn({ running: 'recovery' }))]),
      target: '.running.recovery',
    },
    {
      guard: and([at('coolDown'), not(stateIn({ running: 'coolDown' }))]),
      target: '.running.coolDown',
    },
    { guard: and([at('paused'), not(stateIn('paused'))]), target: '.paused' },
    { guard: and([at('finished'), not(stateIn('finished'))]), target: '.finished' },
  ],
  states: {
    ready: { on: { start: taken } },
    running: {
      initial: 'warmUp',
      on: {
        capture: taken,
        undo: taken,
        redo: taken,
        pause: taken,
        skip: taken,
        back: taken,
        addRep: taken,
        dropRep: taken,
        end: taken,
        repair: taken,
        startHere: taken,
      },
      states: { warmUp: {}, rep: {}, recovery: {}, coolDown: {} },
    },
    paused: {
      on: {
        resume: taken,
        undo: taken,
        redo: taken,
        addRep: taken,
        dropRep: taken,
        end: taken,
        repair: taken,
        startHere: taken,
      },
    },
    finished: {
      on: { capture: taken, undo: taken, redo: taken, reopen: taken, repair: taken },
    },
  },
});
