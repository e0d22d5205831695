import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/domain/cues/cue.ts';
import { type CueOptions, cuePlan } from '../../../src/domain/cues/cue-plan.ts';
import { usualSwitches } from '../../../src/domain/cues/switches.ts';
import type { Phase } from '../../../src/domain/plan/plan.ts';
import {
  effort,
  jog,
  planOf,
  race5k,
  repsOf,
  rest,
  run,
  runFor,
  sixEights,
  times,
} from '../plan/build.ts';

const options: CueOptions = { lapM: 400, switches: usualSwitches };
const withTicks: CueOptions = { ...options, switches: { ...usualSwitches, waypoint: true } };

const brief = (cues: readonly Cue[]) => cues.map(({ sound, offsetMs }) => [sound, offsetMs]);
const afterStart = (phase: Phase | undefined, chosen = options) =>
  phase ? brief(cuePlan(phase, undefined, chosen).filter((cue) => cue.offsetMs > 0)) : [];

const reps = repsOf(planOf(sixEights));
const rep = (m: number, lapM = 400): Phase | undefined =>
  repsOf(planOf([run(m, { target: race5k })], { track: { lapM, lane: 1, laneWidthM: 1.22 } }))[0];

describe('the cues of a rep', () => {
  it('count three seconds down to a start tone of its own', () => {
    const cues = reps[0] ? cuePlan(reps[0], undefined, options) : [];
    expect(brief(cues.slice(0, 4))).toEqual([
      ['count', -3000],
      ['count', -2000],
      ['count', -1000],
      ['start', 0],
    ]);
  });

  it('ring the bell instead of a beep where the last lap begins at the phone', () => {
    expect(afterStart(reps[0])).toEqual([
      ['bell', 105_600],
      ['finish', 211_200],
    ]);
  });

  it('ring the bell one lap before the finish, wherever that lies on the track', () => {
    expect(afterStart(reps[1])).toEqual([
      ['beep', 52_800],
      ['bell', 105_600],
      ['beep', 158_400],
      ['finish', 211_200],
    ]);
  });

  it('ring the bell of a 1500 at 1100 m', () => {
    const phase = rep(1500);
    const bell = phase && cuePlan(phase, undefined, options).find((cue) => cue.class === 'bell');
    expect(bell?.atM).toBe(1100);
    expect(bell?.offsetMs).toBe(Math.round(((phase?.targetMs ?? 0) * 1100) / 1500));
  });

  it.each([
    [200, 400],
    [400, 400],
    [200, 200],
    [300, 300],
  ])('have no bell in a %i on a lap of %i', (m, lapM) => {
    expect(afterStart(rep(m, lapM), { ...options, lapM }).map(([sound]) => sound)).toEqual([
      'finish',
    ]);
  });

  it('tick every 100 or 200 m between the other sounds, when asked', () => {
    const sounds = (waypointM: 100 | 200) =>
      afterStart(reps[0], { ...withTicks, waypointM }).map(([sound]) => sound);
    expect(sounds(100)).toEqual(['tick', 'tick', 'tick', 'bell', 'tick', 'tick', 'tick', 'finish']);
    expect(sounds(200)).toEqual(['tick', 'bell', 'tick', 'finish']);
  });

  it('read ticks and bell off the same curve as the marks', () => {
    const phase = repsOf(planOf([run(800, { target: race5k, strategy: 'negative' })]))[0];
    const mark = phase?.marks[0]?.targetMs;
    expect(mark).toBeGreaterThan(105_600);
    expect(afterStart(phase)[0]).toEqual(['bell', mark]);
  });

  it('have no beep, bell or finish tone without a pace', () => {
    const phase = repsOf(planOf([run(800, { target: effort('all out') })]))[0];
    expect(afterStart(phase, withTicks)).toEqual([]);
  });

  it('end a rep by time with the finish tone, and beep its passes only when it has a pace', () => {
    const free = repsOf(planOf([runFor(120_000)]))[0];
    expect(afterStart(free)).toEqual([['finish', 120_000]]);
    const paced = repsOf(planOf([runFor(300_000, { target: race5k })]))[0];
    expect(afterStart(paced)).toEqual([
      ['beep', 105_600],
      ['beep', 211_200],
      ['finish', 300_000],
    ]);
  });

  it('leave out every class whose switch is off', () => {
    const phase = reps[1];
    if (!phase) throw new Error('no second rep');
    for (const cue of cuePlan(phase, undefined, withTicks)) {
      const switches = { ...withTicks.switches, [cue.class]: false };
      const classes = cuePlan(phase, undefined, { ...options, switches }).map((each) => each.class);
      expect(classes).not.toContain(cue.class);
    }
  });

  it('beep at the last lap when the bell is off', () => {
    const switches = { ...usualSwitches, bell: false };
    expect(afterStart(reps[0], { ...options, switches })[0]).toEqual(['beep', 105_600]);
  });
});

describe('the cues of a recovery', () => {
  const recoveryOf = (ms: number) => {
    const [, recovery, next] = planOf([times(2, [run(400)], rest(ms))]).phases;
    return recovery ? brief(cuePlan(recovery, next, options)) : [];
  };

  it('warn half-way and ten seconds before the end', () => {
    expect(recoveryOf(90_000)).toEqual([
      ['warning', 45_000],
      ['warning', 80_000],
    ]);
  });

  it('leave out half-way where it would crowd the last call, and both where there is no room', () => {
    expect(recoveryOf(25_000)).toEqual([['warning', 15_000]]);
    expect(recoveryOf(10_000)).toEqual([]);
  });

  it('are none while its length is not known', () => {
    const open = { kind: 'recovery', startM: 0, marks: [] } as const;
    expect(cuePlan(open, undefined, options)).toEqual([]);
  });

  it('warn by the estimate of a recovery by distance', () => {
    const [, recovery, next] = planOf([times(2, [run(400)], jog(200))]).phases;
    const offsets = recovery ? cuePlan(recovery, next, options).map((cue) => cue.offsetMs) : [];
    expect(offsets.at(-1)).toBe((recovery?.targetMs ?? 0) - 10_000);
  });
});

describe('the cues of warm-up and cool-down', () => {
  const timed = { kind: 'coolDown', startM: 0, marks: [], targetMs: 600_000 } as const;

  it('tell when a time is over, unless a count-in does', () => {
    expect(brief(cuePlan(timed, undefined, options))).toEqual([['finish', 600_000]]);
    expect(cuePlan({ ...timed, kind: 'warmUp' }, reps[0], options)).toEqual([]);
  });

  it('stay silent at the end of an estimate', () => {
    expect(cuePlan({ ...timed, targetIsEstimate: true }, undefined, options)).toEqual([]);
  });
});
