import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { Command, SessionOptions } from '../../src/domain/session/log.ts';
import { holdMs } from '../../src/domain/session/start-commands.ts';
import { epochMs } from '../../src/domain/units.ts';
import { startCall } from '../../src/view/start-call.ts';
import { momentOf } from '../../src/view/track-moment.ts';
import { enAll } from '../../src/words/en-all.ts';
import {
  does,
  headerOf,
  jog,
  openWarmUp,
  repFromPhone,
  setup400,
  stateAfter,
  t0,
  tap,
} from '../support/sample-session.ts';

const words = enAll.more.commands;
const seed = 3;
const rep: Plan = { phases: [repFromPhone] };
const options: Partial<SessionOptions> = { commands: { seed } };

const seen = (plan: Plan, commands: readonly Command[], ms: number, given = options) => {
  const state = stateAfter(headerOf(plan, given, setup400), commands);
  return startCall(momentOf(state, epochMs(t0 + ms)), words);
};
const hold = (run: number) => holdMs(headerOf(rep, options), run);

describe('What the screen calls', () => {
  const started = [does('start', 0)];
  const set = 9500;
  const gun = 10_000 + hold(0);

  it.each([
    [0, 'Marks in 5'],
    [600, 'Marks in 4'],
    [4499, 'Marks in 1'],
    [4500, 'On your marks'],
    [set - 1, 'On your marks'],
    [set, 'Set'],
    [gun - 1, 'Set'],
    [gun, undefined],
    [gun + 60_000, undefined],
  ])('after %d ms is %s', (ms, text) => {
    expect(seen(rep, started, ms)).toBe(text);
  });

  it('is the same until "Set" whatever was drawn, so that no figure gives the gun away', () => {
    for (let other = 0; other < 50; other += 1) {
      const drawn = { commands: { seed: other } };
      for (let ms = 0; ms < 11_400; ms += 100)
        expect(seen(rep, started, ms, drawn)).toBe(seen(rep, started, ms));
    }
  });

  it('is nothing without commands', () => {
    for (const ms of [0, 5000, 9600])
      expect(seen(rep, started, ms, { ending: 'clock' })).toBeUndefined();
  });

  it('stands while paused, and goes on where it was', () => {
    const paused = [...started, does('pause', 6)];
    expect(seen(rep, paused, 600_000)).toBe('On your marks');
    const resumed = [...paused, does('resume', 600)];
    expect(seen(rep, resumed, 600_000 + set - 6000 - 1)).toBe('On your marks');
    expect(seen(rep, resumed, 600_000 + set - 6000)).toBe('Set');
  });

  it('follows the tap that ends an open warm-up', () => {
    const plan: Plan = { phases: [openWarmUp, repFromPhone] };
    const commands = [does('start', 0), tap(600)];
    expect(seen(plan, [does('start', 0)], 500_000)).toBeUndefined();
    expect(seen(plan, commands, 601_000)).toBe('Marks in 4');
    expect(seen(plan, commands, 605_000)).toBe('On your marks');
    expect(seen(plan, commands, 610_000 + hold(1) - 1)).toBe('Set');
  });

  it('leaves a warm-up by time its own clock until the runner is called', () => {
    const plan: Plan = { phases: [{ ...openWarmUp, targetMs: 600_000 }, repFromPhone] };
    const called = 600_000 - hold(1) - 5500;
    expect(seen(plan, started, called - 1)).toBeUndefined();
    expect(seen(plan, started, called)).toBe('On your marks');
    expect(seen(plan, started, 600_000 - hold(1) - 500)).toBe('Set');
    expect(seen(plan, started, 600_000)).toBeUndefined();
  });

  it('is nothing before a start that the clock leads to', () => {
    const plan: Plan = { phases: [repFromPhone, jog, repFromPhone] };
    const next = gun + 211_200 + 85_000;
    for (const before of [9000, 6000, 3000, 1000])
      expect(seen(plan, started, next - before)).toBeUndefined();
  });
});
