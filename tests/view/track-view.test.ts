import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { Command, SessionOptions } from '../../src/domain/session/log.ts';
import type { RunnerSnapshot } from '../../src/machine/services.ts';
import { type TrackFace, trackFace } from '../../src/view/track-face.ts';
import { lookAt } from '../../src/view/track-look.ts';
import { tellLaps } from '../../src/view/track-rows.ts';
import { type TrackView, trackView } from '../../src/view/track-view.ts';
import { en } from '../../src/words/en.ts';
import {
  at,
  does,
  headerOf,
  jog,
  openCoolDown,
  openWarmUp,
  repFromFarSide,
  repFromPhone,
  stateAfter,
  tap,
  threeReps,
} from '../support/sample-session.ts';

type Scene = {
  readonly commands?: readonly Command[];
  readonly now: number;
  readonly plan?: Plan;
  readonly options?: Partial<SessionOptions>;
  readonly device?: Partial<RunnerSnapshot>;
};

const see = ({
  commands = [],
  now,
  plan = threeReps,
  options,
  device,
}: Scene): TrackView & TrackFace => {
  const state = stateAfter(headerOf(plan, options), commands);
  const snapshot: RunnerSnapshot = {
    state,
    pending: new Set(),
    sound: 'ok',
    wake: 'held',
    ...device,
  };
  const look = lookAt(snapshot, at(now));
  return {
    ...trackView(snapshot, look, en, tellLaps(snapshot, look.moment, en)),
    ...trackFace(look.moment, en),
  };
};

/** Warm-up ended at 60 s, so that rep 1 begins at 70; jogs take 85 s. */
const warmedUp = [does('start', 0), tap(60)];
const firstRep = [...warmedUp, tap(175.1), tap(280.8)];
const secondStart = 280.8 + 85;

describe('the clock', () => {
  it('counts an open warm-up up in whole seconds', () => {
    const view = see({ commands: [does('start', 0)], now: 42.9 });
    expect(view.clock).toEqual({ main: '0:42', tenths: '' });
    expect(view.mode).toBe('warmUp');
  });

  it('counts in after the tap that ends a warm-up, never below 1', () => {
    const shown = [60.1, 68.5, 69.4, 69.99].map(
      (now) => see({ commands: warmedUp, now }).clock.main,
    );
    expect(shown).toEqual(['10', '2', '1', '1']);
    expect(see({ commands: warmedUp, now: 65 }).mode).toBe('countIn');
  });

  it('runs a rep from zero with tenths that have come', () => {
    expect(see({ commands: warmedUp, now: 70 }).clock).toEqual({
      ...{ main: '0:00', tenths: '.0' },
      runs: { beganAt: at(70), down: false },
    });
    expect(see({ commands: warmedUp, now: 248.49 }).clock).toEqual({
      ...{ main: '2:58', tenths: '.4' },
      runs: { beganAt: at(248), down: false },
    });
  });

  it('counts a recovery down and fills the last three seconds with the count-in', () => {
    const recovery = see({ commands: firstRep, now: 325 });
    expect([recovery.mode, recovery.clock.main]).toEqual(['recovery', '0:41']);
    const last = see({ commands: firstRep, now: secondStart - 2.2 });
    expect([last.mode, last.clock.main]).toEqual(['countIn', '3']);
  });

  it('goes on to the next rep at its due instant, even before anything has ticked', () => {
    const view = see({ commands: firstRep, now: secondStart + 1.25 });
    expect([view.mode, view.clock.main, view.clock.tenths]).toEqual(['rep', '0:01', '.2']);
  });

  it('stands still while paused, and says so', () => {
    const commands = [...warmedUp, does('pause', 100)];
    const views = [101, 500].map((now) => see({ commands, now }));
    expect(views.map(({ clock }) => clock)).toEqual([
      { main: '0:30', tenths: '.0' },
      { main: '0:30', tenths: '.0' },
    ]);
    expect(views[1]?.head.badge).toBe('PAUSED');
    expect(views[1]?.mode).toBe('rep');
  });

  it('leaves the pause out afterwards', () => {
    const commands = [...warmedUp, does('pause', 100), does('resume', 160)];
    expect(see({ commands, now: 161 }).clock.main).toBe('0:31');
  });

  it('shows a paused recovery as it stood', () => {
    const commands = [...firstRep, does('pause', 325)];
    expect(see({ commands, now: 900 }).clock.main).toBe('0:41');
  });

  it('counts a recovery without a length up', () => {
    const plan = {
      phases: [repFromPhone, { ...openWarmUp, kind: 'recovery' }, repFromPhone],
    } as const;
    const view = see({ plan, commands: [does('start', 0), tap(120), tap(221)], now: 300 });
    expect([view.mode, view.clock.main]).toEqual(['recovery', '1:19']);
    expect(view.next).toEqual({ label: 'ready for rep 2?', value: 'tap anywhere' });
  });
});

describe('the line above the clock', () => {
  it('names the rep, its target and its lap', () => {
    const { head } = see({ commands: warmedUp, now: 100 });
    expect(head).toEqual({
      title: 'Rep 1',
      titleSoft: 'of 3',
      detail: '800',
      detailSoft: 'in 3:31',
      aside: 'lap 1 of 2',
    });
  });

  it('rings the last lap at its instant', () => {
    const badge = (now: number) => see({ commands: warmedUp, now }).head.badge;
    expect([badge(70 + 105.5), badge(70 + 105.7)]).toEqual([undefined, 'LAST LAP']);
  });

  it('counts laps by the same rule as the last one, when nobody taps', () => {
    const seen = [70 + 105.5, 70 + 105.7, 70 + 120].map((now) => {
      const { badge, aside } = see({ commands: warmedUp, now }).head;
      return [badge, aside];
    });
    expect(seen).toEqual([
      [undefined, 'lap 1 of 2'],
      ['LAST LAP', 'lap 2 of 2'],
      ['LAST LAP', 'lap 2 of 2'],
    ]);
  });

  it('says in a recovery what comes and where it starts', () => {
    const { head } = see({ commands: firstRep, now: 300 });
    expect([head.title, head.detail, head.detailSoft]).toEqual(['Recovery', '200', 'jog']);
    expect(head.aside).toBe('then rep 2 of 3 · starts on the far side');
  });

  it.each([
    [0, 'starts at the phone'],
    [399.6, 'starts at the phone'],
    [100, 'starts 100 m past the phone'],
    [390.656, 'starts 9.3 m before the phone'],
  ])('tells a start %d m past the phone', (startM, words) => {
    const plan = { phases: [openWarmUp, { ...repFromPhone, startM }] };
    const view = see({ plan, commands: [does('start', 0)], now: 5 });
    expect(view.head.aside).toBe(`then rep 1 of 1 · ${words}`);
  });

  it('marks a start that is only likely', () => {
    const rep = { ...repFromPhone, startM: 120, startIsEstimate: true } as const;
    const view = see({ plan: { phases: [openWarmUp, rep] }, commands: [does('start', 0)], now: 5 });
    expect(view.head.aside).toContain('starts ≈ 120 m past the phone');
  });

  it.each([
    [{ ...jog, distanceM: undefined, targetMs: 90_000, mode: 'walk' }, '1:30', 'walk'],
    [{ ...jog, sendOffMs: 240_000 }, '', 'next start on 4:00'],
    [{ ...jog, back: true }, '', 'back to the start'],
  ])('tells a recovery as it was written', (recovery, detail, soft) => {
    const { distanceM, ...rest } = recovery;
    const phase = distanceM === undefined ? rest : { ...rest, distanceM };
    const plan = { phases: [repFromPhone, phase, repFromPhone] } as Plan;
    const { head } = see({ plan, commands: [does('start', 0), tap(115), tap(221)], now: 225 });
    expect([head.detail, head.detailSoft]).toEqual([detail, soft]);
  });
});

describe('what comes next', () => {
  it('counts down to the next pass, with tenths in the last minute', () => {
    expect(see({ commands: warmedUp, now: 90 }).next).toEqual({
      label: 'next pass, 400',
      value: 'in 1:26',
      leftMs: expect.closeTo(85_600, 3),
    });
    expect(see({ commands: warmedUp, now: 142.8 }).next.value).toBe('in 32.8');
  });

  it('tells how long a pass is overdue', () => {
    expect(see({ commands: warmedUp, now: 70 + 108 }).next).toEqual({
      label: 'due, 400',
      value: '2.4 ago',
      leftMs: expect.closeTo(-2400, 3),
    });
  });

  it('says when the finish is away from the phone', () => {
    const commands = [...firstRep, tap(secondStart + 53), tap(secondStart + 159)];
    const view = see({ commands, now: secondStart + 170 });
    expect(view.next).toEqual({
      label: 'finish, away from the phone',
      value: 'in 41.2',
      leftMs: 41_200,
    });
  });

  it('names the passes of the next rep', () => {
    expect(see({ commands: firstRep, now: 300 }).next).toEqual({
      label: 'next rep passes you at',
      value: '200 and 600',
    });
  });

  it('does not recite the passes of a long rep', () => {
    const marks = [1, 2, 3, 4, 5].map((lap) => ({
      distanceM: 400 * lap,
      atPhone: true,
      isFinish: lap === 5,
    }));
    const long = { kind: 'rep', distanceM: 2000, startM: 0, marks } as const;
    const view = see({ plan: { phases: [long] }, commands: [does('start', 0)], now: 1 });
    expect(view.next.value).toBe('400, then 4 more');
  });
});

describe('splits', () => {
  it('shows the newest against its target, with where it leads', () => {
    const view = see({ commands: [...warmedUp, tap(177.2)], now: 180 });
    expect(view.lastSplit).toEqual({
      rep: '',
      time: '1:47.2',
      standing: { standing: 'behind', delta: '+1.6', word: 'behind' },
      keeping: 'kept',
      keepingText: 'kept',
      finish: 'finish ≈ 3:34',
    });
  });

  it('is pending until it is kept, and says when it cannot be', () => {
    const commands = [...warmedUp, tap(177.2)];
    const pending = new Set([2]);
    const keeping = (device: Partial<RunnerSnapshot>) =>
      see({ commands, now: 178, device }).lastSplit?.keeping;
    expect(keeping({ pending })).toBe('pending');
    expect(keeping({ pending, storeError: { kind: 'full', reason: 'full' } })).toBe('notKept');
    expect(keeping({})).toBe('kept');
  });

  it('names the rep it belongs to once that is over', () => {
    const view = see({ commands: firstRep, now: 300 });
    expect([view.lastSplit?.rep, view.lastSplit?.time]).toEqual(['Rep 1', '3:30.8']);
    expect(view.lastSplit?.standing?.word).toBe('ahead');
  });

  it('lists reps with their laps, computed ones with their passes and ≈', () => {
    const commands = [...firstRep, tap(secondStart + 53.1), tap(secondStart + 158.9)];
    const { rows } = see({ commands, now: secondStart + 230 });
    expect(rows.map(({ rep, time, seen }) => [rep, time, seen])).toEqual([
      ['1', '3:30.8', '1:45.1 · 1:45.7'],
      ['2', '≈ 3:31.9', 'passes 53.1 · 2:38.9'],
    ]);
  });

  it('gives Undo prominence for ten seconds after a tap', () => {
    const fresh = (now: number) => see({ commands: [...warmedUp, tap(177.2)], now }).undoIsFresh;
    expect([fresh(178), fresh(187), fresh(187.3)]).toEqual([true, true, false]);
  });
});

describe('a tap a few seconds into a rep', () => {
  const early = [...warmedUp, tap(72.6)];

  it('is told as it was made, and moves nothing else', () => {
    const view = see({ commands: early, now: 75 });
    expect([view.head.badge, view.head.aside]).toEqual([undefined, 'lap 1 of 2']);
    expect(view.next.label).toBe('next pass, 400');
    expect(view.positions.runner).toBeCloseTo(view.positions.ghost ?? -1, 6);
    expect(view.lastSplit).toEqual({
      ...{ rep: '', time: '2.6', finish: '', keeping: 'kept', keepingText: 'kept' },
    });
    expect(view.rows).toEqual([{ rep: '1', time: '2.6', seen: '' }]);
    expect(view.announcement).toBe('2.6');
  });

  it('changes nothing about the pass that follows', () => {
    const view = see({ commands: [...early, tap(177.2)], now: 180 });
    expect(view.lastSplit?.standing?.delta).toBe('+1.6');
    expect([view.head.aside, view.lastSplit?.finish]).toEqual(['lap 2 of 2', 'finish ≈ 3:34']);
  });

  it('computes no finish that nobody saw', () => {
    const commands = [...firstRep, tap(secondStart + 2.6)];
    const { rows } = see({ commands, now: secondStart + 220 });
    expect(rows.map(({ time }) => time)).toEqual(['3:30.8', '2.6']);
  });
});

describe('the same pass tapped twice', () => {
  it('keeps its first time', () => {
    const view = see({ commands: [...warmedUp, tap(174.4), tap(179)], now: 180 });
    expect([view.lastSplit?.time, view.lastSplit?.standing?.delta]).toEqual(['1:44.4', '−1.2']);
  });
});

describe('the track from above', () => {
  it('has the ghost at target pace and the runner where the taps put him', () => {
    const { positions } = see({ commands: [...warmedUp, tap(70 + 110)], now: 70 + 165 });
    expect(positions.ghost).toBeCloseTo(165_000 / 105_600 - 1, 5);
    expect(positions.runner).toBeCloseTo(0.5, 5);
    expect(positions.nextStart).toBeUndefined();
  });

  it('jogs the runner to the next start', () => {
    const { positions } = see({ commands: firstRep, now: 280.8 + 42.5 });
    expect(positions.runner).toBeCloseTo(0.25, 3);
    expect(positions.nextStart).toBe(0.5);
    expect(positions.ghost).toBeUndefined();
  });

  it('names the dots in the first rep only', () => {
    expect(see({ commands: warmedUp, now: 100 }).nameDots).toBe(true);
    const commands = [...firstRep, tap(secondStart + 53.1)];
    expect(see({ commands, now: secondStart + 60 }).nameDots).toBe(false);
  });
});

describe('the device', () => {
  const lines = (scene: Scene) => see(scene).status.map(({ kind, level }) => `${kind} ${level}`);

  it('is reported in full while there is time to read', () => {
    const scene = { commands: [does('start', 0)], now: 10 };
    expect(lines(scene)).toEqual(['sound ok', 'storage ok', 'wake ok']);
  });

  it('is silent in a rep unless something is wrong', () => {
    expect(lines({ commands: warmedUp, now: 100 })).toEqual([]);
    const device: Partial<RunnerSnapshot> = {
      sound: 'lost',
      wake: 'refused',
      storeError: { kind: 'unavailable', reason: 'private mode' },
    };
    expect(lines({ commands: warmedUp, now: 100, device })).toEqual([
      'sound warn',
      'storage warn',
      'wake warn',
    ]);
  });
});

describe('what is said', () => {
  const answered = (refusal: 'bounce' | 'notInARep', seconds: number): Partial<RunnerSnapshot> => ({
    lastAnswer: { command: 'capture', answer: { ok: false, refusal }, at: at(seconds) },
  });

  it('tells why a tap did not count, for four seconds', () => {
    const notice = (now: number) =>
      see({ commands: warmedUp, now, device: answered('bounce', 100) }).notice;
    expect(notice(101)).toBe('Too soon after the last tap: not counted.');
    expect(notice(104.5)).toBe('');
  });

  it('announces a phase once, not every second', () => {
    const said = [71, 90, 140].map((now) => see({ commands: warmedUp, now }).announcement);
    expect(new Set(said)).toEqual(new Set(['Rep 1 of 3, 800 in 3:31']));
  });

  it('announces a split with its standing', () => {
    const view = see({ commands: [...warmedUp, tap(177.2)], now: 178 });
    expect(view.announcement).toBe('1:47.2, +1.6 behind');
  });

  it('announces the finish of a rep with what follows', () => {
    expect(see({ commands: firstRep, now: 290 }).announcement).toBe(
      '3:30.8, −0.4 ahead. Recovery, 200 jog, then rep 2 of 3 · starts on the far side',
    );
  });
});

describe('before and after', () => {
  it('waits at zero, with what will be run', () => {
    const view = see({ now: 0 });
    expect([view.mode, view.clock.main, view.head.detail]).toEqual(['ready', '0:00', 'Sample']);
  });

  it('ends with the whole time and the reps that were run', () => {
    const view = see({ commands: [...firstRep, does('end', 300)], now: 5000 });
    expect([view.mode, view.clock.main]).toEqual(['finished', '5:00']);
    expect(view.next).toEqual({ label: 'reps run', value: '1 of 3' });
    expect(view.status).toEqual([]);
  });

  it('has nothing to wait for in a cool-down', () => {
    const plan = { phases: [repFromFarSide, openCoolDown] };
    const view = see({ plan, commands: [does('start', 0)], now: 240 });
    expect([view.mode, view.head.aside]).toEqual(['coolDown', 'then you are done']);
  });
});

describe('the next look', () => {
  const staysTrueMs = (scene: Scene) => see(scene).staysTrueMs;

  it('is due when a second is over: of the clock, or of what it counts down to', () => {
    expect(staysTrueMs({ commands: warmedUp, now: 100.53 })).toBeCloseTo(70, 3);
    expect(staysTrueMs({ commands: warmedUp, now: 100.93 })).toBeCloseTo(70, 3);
    expect(staysTrueMs({ commands: [does('start', 0)], now: 42.9 })).toBeCloseTo(100, 3);
    expect(staysTrueMs({ commands: firstRep, now: secondStart - 40.05 })).toBeCloseTo(50, 3);
  });

  it('leaves tenths to go on by themselves', () => {
    // 400 m are due at 175.6 s: at 142.4 it says 33.2, and 33 until 142.7.
    expect(staysTrueMs({ commands: warmedUp, now: 142.4 })).toBeCloseTo(300, 3);
    expect(staysTrueMs({ commands: warmedUp, now: 142.8 })).toBeCloseTo(200, 3);
    const { clock, nextRuns } = see({ commands: warmedUp, now: 142.4 });
    expect(clock.runs).toEqual({ beganAt: at(142), down: false });
    expect(nextRuns).toEqual({ beganAt: at(141.7), down: true });
    const late = see({ commands: warmedUp, now: 178.3 });
    expect(late.nextRuns).toEqual({ beganAt: at(177.55), down: false });
    const paused = see({ commands: [...warmedUp, does('pause', 142.4)], now: 150 });
    expect([paused.clock.runs, paused.nextRuns]).toEqual([undefined, undefined]);
  });

  it('is never far off, for the dots and the notices', () => {
    expect(staysTrueMs({ commands: [does('start', 0)], now: 42.1 })).toBe(500);
    expect(staysTrueMs({ commands: [...warmedUp, does('pause', 100)], now: 200 })).toBe(500);
  });
});
