import { describe, expect, test } from 'vitest';
import { advance } from '../../../src/domain/session/advance.ts';
import { fold } from '../../../src/domain/session/fold.ts';
import { currentRun, dueEnd, elapsedMs } from '../../../src/domain/session/timing.ts';
import {
  at,
  does,
  headerOf,
  jog,
  logOf,
  openCoolDown,
  repFromFarSide,
  repFromPhone,
  stateAfter,
  tap,
  threeReps,
} from '../../support/sample-session.ts';

const onClock = headerOf(threeReps);
const onTap = headerOf(threeReps, { ending: 'tap' });

describe('on the clock', () => {
  test('a tap ends the open warm-up, and the count-in comes last', () => {
    const state = stateAfter(onClock, [does('start', 0), tap(600)]);
    expect(currentRun(state)?.phase).toBe(0);
    expect(dueEnd(state)).toBe(at(610));
    expect(currentRun(advance(state, at(610)))).toMatchObject({ phase: 1, startedAt: at(610) });
  });

  test('phases end at their due instants, whenever the tick comes', () => {
    const started = stateAfter(onClock, [does('start', 0), tap(600)]);
    const late = advance(started, at(2000));
    const starts = late.runs.map((run) => (run.startedAt - at(0)) / 1000);
    expect(starts).toEqual([0, 610, 821.2, 906.2, 1117.4, 1202.4, 1413.6]);
    const steps = [611, 700, 822, 907, 1118, 1203, 1300, 1414, 2000];
    expect(steps.reduce((state, second) => advance(state, at(second)), started)).toEqual(late);
  });

  test('a capture at the finish ends the rep and anchors the recovery', () => {
    const state = stateAfter(onClock, [does('start', 0), tap(600), tap(715), tap(820)]);
    expect(state.runs[1]).toMatchObject({ endedAt: at(820), endedBy: 'capture' });
    expect(state.runs[1]?.splits.map((split) => split.mark)).toEqual([0, 1]);
    expect(state.runs[2]).toMatchObject({ phase: 2, startedAt: at(820) });
  });

  test('a tap soon after the clock ended the rep is its finish', () => {
    const state = stateAfter(onClock, [does('start', 0), tap(600), tap(715), tap(825)]);
    expect(state.runs[1]).toMatchObject({ endedAt: at(825), endedBy: 'capture' });
    expect(state.runs[1]?.splits.at(-1)).toMatchObject({ elapsedMs: 215_000, mark: 1 });
    expect(state.runs[2]).toMatchObject({ startedAt: at(825) });
    expect(dueEnd(state)).toBe(at(910));
  });

  test('a tap stamped just before the clock ended the rep is its finish too, if it is handled later', () => {
    const log = logOf(onClock, [does('start', 0), tap(600)]);
    const ticked = advance(fold(onClock, log), at(821.5));
    expect(currentRun(ticked)?.phase).toBe(2);
    const state = stateAfter(onClock, [does('start', 0), tap(600), tap(821.19)]);
    expect(state.runs[1]).toMatchObject({ endedAt: at(821.19), endedBy: 'capture' });
  });

  test('no later than half the recovery: then it is no pass', () => {
    const state = stateAfter(onClock, [does('start', 0), tap(600), tap(821.2 + 43)]);
    expect(state.captures.at(-1)?.verdict).toEqual({ kind: 'refused', reason: 'notInARep' });
    expect(state.runs[1]?.endedBy).toBe('clock');
  });

  test('a far finish cannot be tapped: a tap in the jog after it is no finish', () => {
    const state = stateAfter(onClock, [does('start', 0), tap(600), tap(1117.4 + 5)]);
    expect(state.captures.at(-1)?.verdict).toEqual({ kind: 'refused', reason: 'notInARep' });
  });

  test('a coach with the phone in hand can tap it', () => {
    const coach = headerOf(threeReps, {}, { phoneInHand: true });
    const state = stateAfter(coach, [does('start', 0), tap(600), tap(1117.4 + 5)]);
    expect(state.runs[3]).toMatchObject({ endedBy: 'capture', endedAt: at(1122.4) });
  });

  test('the finish of the last rep can come after the session has ended', () => {
    const single = headerOf({ phases: [repFromPhone] });
    const state = stateAfter(single, [does('start', 0), tap(115), tap(10 + 213)]);
    expect(state).toMatchObject({ status: 'finished', endedAt: at(223) });
    expect(state.runs[0]?.splits.at(-1)?.mark).toBe(1);
  });

  test('a rep without a pace runs until its finish is captured', () => {
    const { targetMs: _none, ...free } = repFromPhone;
    const marks = free.marks.map(({ targetMs: _target, ...mark }) => mark);
    const sprint = headerOf({ phases: [{ ...free, marks, estimatedMs: 200_000 }, openCoolDown] });
    expect(advance(stateAfter(sprint, [does('start', 0)]), at(900)).runs).toHaveLength(1);
    const far = { ...free, marks: [{ distanceM: 800, atPhone: false, isFinish: true }] };
    const away = headerOf({ phases: [{ ...far, estimatedMs: 200_000 }, openCoolDown] });
    expect(advance(stateAfter(away, [does('start', 0)]), at(900)).runs[0]?.endedAt).toBe(at(210));
  });
});

describe('on my tap', () => {
  test('a rep runs until it is captured', () => {
    const state = advance(stateAfter(onTap, [does('start', 0), tap(600)]), at(2000));
    expect(currentRun(state)?.phase).toBe(1);
  });

  test('a far finish ends at its target all the same', () => {
    const far = headerOf({ phases: [repFromFarSide, jog, repFromPhone] }, { ending: 'tap' });
    const state = advance(stateAfter(far, [does('start', 0)]), at(230));
    expect(state.runs[0]).toMatchObject({ endedAt: at(221.2), endedBy: 'clock' });
  });

  test('a tap ends the recovery, and the count-in follows', () => {
    const commands = [does('start', 0), tap(600), tap(715), tap(820), tap(840)];
    const state = stateAfter(onTap, commands);
    expect(dueEnd(state)).toBe(at(850));
    expect(advance(state, at(850)).runs.at(-1)).toMatchObject({ phase: 3, startedAt: at(850) });
    expect(state.runs[2]?.endsBy).toBe('tap');
  });

  test('a tap during the count-in is no pass', () => {
    const state = stateAfter(onTap, [does('start', 0), tap(600), tap(605)]);
    expect(state.captures.at(-1)?.verdict).toEqual({ kind: 'refused', reason: 'notInARep' });
  });
});

describe('captures', () => {
  test('less than a second after the last is a bounce', () => {
    const state = stateAfter(onClock, [does('start', 0), tap(600), tap(715), tap(715.9)]);
    expect(state.captures.at(-1)?.verdict).toEqual({ kind: 'refused', reason: 'bounce' });
  });

  test('before the start and while paused they are kept and refused', () => {
    const state = stateAfter(onClock, [tap(-5), does('start', 0), does('pause', 10), tap(20)]);
    expect(state.captures.map(({ verdict }) => verdict)).toEqual([
      { kind: 'refused', reason: 'notStarted' },
      { kind: 'refused', reason: 'paused' },
    ]);
  });

  test('undo flags the capture and the session is as if it had not been', () => {
    const before = [does('start', 0), tap(600), tap(715)];
    const log = logOf(onClock, [...before, tap(800), does('undo', 805)]);
    const state = fold(onClock, log);
    expect(state.captures.at(-1)?.verdict).toEqual({ kind: 'undone' });
    expect({ ...state, captures: [] }).toEqual({
      ...advance(stateAfter(onClock, before), at(805)),
      captures: [],
    });
  });

  test('redo brings it back', () => {
    const taps = [does('start', 0), tap(600), tap(715), tap(820)];
    const undone = [...taps, does('undo', 830), does('redo', 831)];
    expect(stateAfter(onClock, undone).runs).toEqual(
      advance(stateAfter(onClock, taps), at(831)).runs,
    );
  });
});

describe('pause', () => {
  test('adds exactly its length to a rep', () => {
    const state = stateAfter(onClock, [
      does('start', 0),
      tap(600),
      does('pause', 650),
      does('resume', 695.5),
    ]);
    const run = currentRun(state);
    expect(run && elapsedMs(run, at(700))).toBe(44_500);
    expect(dueEnd(state)).toBe(at(821.2 + 45.5));
  });

  test('moves a count-in', () => {
    const counting = [does('start', 0), tap(600), does('pause', 604), does('resume', 634)];
    expect(dueEnd(stateAfter(onClock, counting))).toBe(at(640));
    const first = headerOf({ phases: [repFromPhone] });
    const state = stateAfter(first, [does('start', 0), does('pause', 4), does('resume', 24)]);
    expect(currentRun(state)?.startedAt).toBe(at(30));
  });

  test('nothing runs while it lasts', () => {
    const state = stateAfter(onClock, [does('start', 0), tap(600), does('pause', 650)]);
    expect(advance(state, at(5000)).runs).toHaveLength(2);
  });
});

describe('skip, back, reps and end', () => {
  test('skip from a recovery gives the rep its count-in, a second skip none', () => {
    const once = stateAfter(onClock, [does('start', 0), does('skip', 60)]);
    expect(dueEnd(once)).toBe(at(70));
    const twice = stateAfter(onClock, [does('start', 0), does('skip', 60), does('skip', 62)]);
    expect(currentRun(twice)).toMatchObject({ phase: 1, startedAt: at(62) });
  });

  test('back runs the phase before again', () => {
    const state = stateAfter(onClock, [
      does('start', 0),
      tap(600),
      tap(715),
      tap(820),
      does('back', 830),
    ]);
    expect(currentRun(state)).toMatchObject({ phase: 1, startedAt: at(840), splits: [] });
    expect(state.runs).toHaveLength(4);
  });

  test('a send-off counts from the last start, and a missed one starts at once', () => {
    const rest = { kind: 'recovery', sendOffMs: 240_000, startM: 0, marks: [] } as const;
    const plan = headerOf({ phases: [repFromPhone, rest, repFromPhone] }, { ending: 'tap' });
    const punctual = stateAfter(plan, [does('start', 0), tap(115), tap(220)]);
    expect(dueEnd(punctual)).toBe(at(250));
    const late = advance(stateAfter(plan, [does('start', 0), tap(120), tap(262)]), at(262));
    expect(currentRun(late)).toMatchObject({ phase: 2, startedAt: at(262) });
  });

  test('one more rep alternates like the ones before it', () => {
    const state = stateAfter(onClock, [does('start', 0), does('addRep', 5)]);
    expect(state.phases.map((phase) => phase.startM)).toEqual([0, 0, 0, 200, 0, 0, 0, 200, 0]);
    expect(state.phases[7]?.marks.map((mark) => mark.distanceM)).toEqual([200, 600, 800]);
    const dropped = stateAfter(onClock, [does('start', 0), does('addRep', 5), does('dropRep', 6)]);
    expect(dropped.phases).toEqual(threeReps.phases);
  });

  test('end can be reopened, the time between counting as a pause', () => {
    const commands = [does('start', 0), tap(600), does('end', 700), does('reopen', 760)];
    const state = stateAfter(onClock, commands);
    expect(state.status).toBe('running');
    expect(dueEnd(state)).toBe(at(881.2));
  });
});
