import { describe, expect, it } from 'vitest';
import { dueCues } from '../../../src/domain/cues/schedule.ts';
import { usualSwitches } from '../../../src/domain/cues/switches.ts';
import type { Plan, Setup } from '../../../src/domain/plan/plan.ts';
import { advance } from '../../../src/domain/session/advance.ts';
import { fold } from '../../../src/domain/session/fold.ts';
import type { Ending, Entry, EntryBody } from '../../../src/domain/session/log.ts';
import type { SessionState } from '../../../src/domain/session/state.ts';
import { epochMs } from '../../../src/domain/units.ts';
import {
  effort,
  planOf,
  race5k,
  rest,
  run,
  sendOff,
  setup,
  sixEights,
  times,
} from '../plan/build.ts';

const T0 = 1_800_000_000_000;
const at = (ms: number) => epochMs(T0 + ms);

const sessionOf = (
  plan: Plan,
  ending: Ending,
  commands: readonly (readonly [number, EntryBody['type']])[],
  nowMs: number,
  changes: Partial<Setup> = {},
): SessionState => {
  const entries = commands.map(
    ([ms, type], seq) =>
      ({
        v: 1,
        seq,
        at: at(ms),
        type,
        ...(type === 'capture' ? { source: 'screen' } : {}),
      }) as Entry,
  );
  const header = {
    v: 1 as const,
    id: 'one',
    runner: 'me',
    createdAt: at(0),
    title: '',
    workoutText: '',
    setup: setup(changes),
    plan,
    options: { ending, countInMs: 10_000 },
  };
  return advance(fold(header, entries), at(nowMs));
};

const heard = (state: SessionState) =>
  dueCues(state).map((cue) => [cue.sound, cue.at - T0] as const);

const start = [0, 'start'] as const;
const fourHundreds = planOf([times(3, [run(400, { target: race5k })], rest(60_000))]);

describe('on the clock', () => {
  it('knows the whole remaining session from its start', () => {
    const cues = heard(sessionOf(fourHundreds, 'clock', [start], 0));
    const rep = (from: number) => [
      ['count', from - 3000],
      ['count', from - 2000],
      ['count', from - 1000],
      ['start', from],
      ['finish', from + 105_600],
    ];
    const recovery = (from: number) => [
      ['warning', from + 30_000],
      ['warning', from + 50_000],
    ];
    expect(cues).toEqual([
      ...rep(10_000),
      ...recovery(115_600),
      ...rep(175_600),
      ...recovery(281_200),
      ...rep(341_200),
    ]);
  });

  it('leaves out what is too late to play and keeps the ids of all else', () => {
    const all = dueCues(sessionOf(fourHundreds, 'clock', [start], 0));
    for (const nowMs of [9000, 10_000, 115_600, 130_000, 300_000]) {
      const left = dueCues(sessionOf(fourHundreds, 'clock', [start], nowMs));
      expect(left).toEqual(all.filter((cue) => cue.at >= at(nowMs - 150)));
    }
    expect(new Set(all.map((cue) => cue.id)).size).toBe(all.length);
  });

  it('moves everything ahead by exactly the length of a pause', () => {
    const before = dueCues(sessionOf(sixEightsPlan, 'clock', [start], 40_000));
    const paused = [start, [40_000, 'pause'], [47_500, 'resume']] as const;
    const after = dueCues(sessionOf(sixEightsPlan, 'clock', paused, 47_500));
    expect(after).toEqual(before.map((cue) => ({ ...cue, at: cue.at + 7500 })));
  });

  it('moves a count-in by a pause, too', () => {
    const paused = [start, [8500, 'pause'], [20_000, 'resume']] as const;
    expect(heard(sessionOf(fourHundreds, 'clock', paused, 20_000)).slice(0, 2)).toEqual([
      ['count', 20_500],
      ['start', 21_500],
    ]);
  });

  it('is silent while paused, before the start and after the end', () => {
    expect(dueCues(sessionOf(fourHundreds, 'clock', [start, [40_000, 'pause']], 41_000))).toEqual(
      [],
    );
    expect(dueCues(sessionOf(fourHundreds, 'clock', [], 0))).toEqual([]);
    expect(dueCues(sessionOf(fourHundreds, 'clock', [start, [40_000, 'end']], 41_000))).toEqual([]);
  });

  it('anchors the recovery to a captured finish', () => {
    const taps = [start, [112_000, 'capture']] as const;
    expect(heard(sessionOf(fourHundreds, 'clock', taps, 112_000))[0]).toEqual(['warning', 142_000]);
  });

  it('gives a send-off what the captured rep leaves of it', () => {
    const plan = planOf([times(2, [run(400, { target: race5k })], sendOff(180_000))]);
    const taps = [start, [100_000, 'capture']] as const;
    // Left at 10 s, so the next one leaves at 190 s; run in 90 s, which leaves 90 s.
    expect(heard(sessionOf(plan, 'clock', taps, 100_000)).slice(0, 6)).toEqual([
      ['warning', 145_000],
      ['warning', 180_000],
      ['count', 187_000],
      ['count', 188_000],
      ['count', 189_000],
      ['start', 190_000],
    ]);
  });

  it('waits for the runner behind an effort whose finish can be tapped', () => {
    const plan = planOf([times(2, [run(400, { target: effort('hard') })], rest(60_000))]);
    expect(heard(sessionOf(plan, 'clock', [start], 0)).at(-1)).toEqual(['start', 10_000]);
  });

  it('starts one rep straight after another with the start tone alone', () => {
    const plan = planOf([run(400, { target: race5k }), run(400, { target: race5k })]);
    const sounds = heard(sessionOf(plan, 'clock', [start], 10_000)).map(([sound]) => sound);
    expect(sounds).toEqual(['start', 'count', 'count', 'count', 'start', 'finish']);
  });
});

const sixEightsPlan = planOf(sixEights);

describe('on my tap', () => {
  it('goes to the end of a rep that only a tap ends', () => {
    const cues = heard(sessionOf(fourHundreds, 'tap', [start], 0));
    expect(cues.at(-1)).toEqual(['finish', 115_600]);
  });

  it('goes through the next rep from a timed recovery', () => {
    const taps = [start, [112_000, 'capture']] as const;
    const cues = heard(sessionOf(fourHundreds, 'tap', taps, 112_000));
    expect(cues.map(([sound]) => sound)).toEqual([
      'warning',
      'warning',
      'count',
      'count',
      'count',
      'start',
      'finish',
    ]);
    expect(cues.at(-1)).toEqual(['finish', 112_000 + 60_000 + 105_600]);
  });

  it('drops the warnings of a recovery that a tap ended, and counts in', () => {
    const taps = [start, [112_000, 'capture'], [130_000, 'capture']] as const;
    const cues = heard(sessionOf(fourHundreds, 'tap', taps, 130_000));
    expect(cues.slice(0, 4)).toEqual([
      ['count', 137_000],
      ['count', 138_000],
      ['count', 139_000],
      ['start', 140_000],
    ]);
  });
});

describe('the switches', () => {
  it('silence a class in the whole schedule', () => {
    const switches = { ...usualSwitches, recoveryWarning: false, countIn: false };
    const cues = dueCues(sessionOf(fourHundreds, 'clock', [start], 0), { switches });
    expect(new Set(cues.map((cue) => cue.class))).toEqual(new Set(['start', 'finish']));
  });
});
