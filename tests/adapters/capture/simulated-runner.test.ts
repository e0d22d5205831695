import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../src/domain/session/state.ts';
import { captureContract } from './contract.ts';
import { makeSimulatedSession, open, recovery, rep } from './simulated-session.ts';

/** Long enough for every session here. */
const HOUR = 3_600_000;
const session = [
  open('warmUp'),
  rep(0, [400, 800]),
  recovery,
  rep(1, [200, 600]),
  recovery,
  rep(2, [400, 800]),
  open('coolDown'),
];

const marksOf = (state: SessionState) =>
  state.runs
    .filter((run) => state.phases[run.phase]?.kind === 'rep')
    .map((run) => run.splits.map((split) => split.mark));

const refusedOf = (state: SessionState) =>
  state.captures.filter(({ verdict }) => verdict.kind === 'refused');

captureContract(() => {
  const { clock, ticker, runner, state, stop } = makeSimulatedSession(
    [
      rep(
        0,
        Array.from({ length: 8 }, (_, i) => (i + 1) * 100),
      ),
    ],
    { ending: 'tap' },
  );
  stop();
  return {
    source: runner,
    pass: () => {
      const before = clock.now();
      let at = before;
      const spy = runner.listen((capture) => {
        if (at === before) at = capture.at;
      });
      for (let i = 0; i < 60 && at === before; i += 1) {
        clock.advance(1000);
        ticker.tick();
        if (state().status !== 'running') break;
      }
      spy();
      return at;
    },
  };
});

describe('the simulated runner', () => {
  it.each(['clock', 'tap'] as const)('runs a whole session to its end, ending on %s', (ending) => {
    const { run, state } = makeSimulatedSession(session, { ending });
    run(HOUR);
    expect(state().status).toBe('finished');
    expect(marksOf(state())).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(refusedOf(state())).toEqual([]);
  });

  it('runs plausibly: never exact, within 2.5 % of every target', () => {
    const { run, state } = makeSimulatedSession(session, { ending: 'tap' });
    run(HOUR);
    for (const each of state().runs) {
      for (const split of each.splits) {
        const targetMs = state().phases[each.phase]?.marks[split.mark ?? -1]?.targetMs ?? 0;
        const off = split.elapsedMs / targetMs - 1;
        expect(Math.abs(off)).toBeLessThan(0.025);
        expect(split.elapsedMs).not.toBe(targetMs);
      }
    }
  });

  it('passes at the same instants however late the ticks are', () => {
    const punctual = makeSimulatedSession(session);
    const late = makeSimulatedSession(session);
    punctual.run(1_200_000, 100);
    late.run(1_200_000, 17_000);
    expect(punctual.captures.length).toBeGreaterThan(6);
    expect(late.captures).toEqual(punctual.captures);
  });

  it('is the same runner for the same seed, and another for another', () => {
    const times = (seed: number) => {
      const { run, captures } = makeSimulatedSession(session, { seed });
      run(HOUR);
      return captures.map(({ at }) => at);
    };
    expect(times(7)).toEqual(times(7));
    expect(times(8)).not.toEqual(times(7));
  });

  it('tires: the last rep is slower than the first', () => {
    const reps = Array.from({ length: 6 }, (_, i) => [rep(i, [400, 800]), recovery]).flat();
    const { run, state } = makeSimulatedSession(reps, { ending: 'tap' });
    run(HOUR);
    const finishes = state().runs.flatMap((each) => each.splits.at(-1)?.elapsedMs ?? []);
    expect(finishes).toHaveLength(6);
    expect(finishes.at(-1)).toBeGreaterThan(finishes[0] ?? Number.POSITIVE_INFINITY);
  });

  it('stands still while the session is paused', () => {
    const { run, command, captures, state } = makeSimulatedSession([rep(0, [400, 800])], {
      ending: 'tap',
    });
    run(60_000);
    command({ type: 'pause' });
    run(300_000);
    expect(captures).toEqual([]);
    command({ type: 'resume' });
    run(200_000);
    expect(state().runs[0]?.splits).toHaveLength(2);
    expect(state().runs[0]?.splits[0]?.elapsedMs).toBeLessThan(110_000);
  });

  it('leaves undone what was undone', () => {
    const { run, command, captures, state } = makeSimulatedSession([rep(0, [400, 800])], {
      ending: 'tap',
    });
    run(140_000);
    expect(captures).toHaveLength(1);
    command({ type: 'undo', of: 1 });
    run(20_000);
    expect(captures).toHaveLength(1);
    expect(state().captures[0]?.verdict.kind).toBe('undone');
  });

  it('does not pass again where the watcher has tapped', () => {
    const { run, command, captures } = makeSimulatedSession([rep(0, [400, 800])], {
      ending: 'tap',
    });
    run(110_000);
    command({ type: 'capture', source: 'screen' });
    run(40_000);
    expect(captures).toEqual([]);
  });

  it('does not run a rep that was skipped', () => {
    const { run, command, captures, state } = makeSimulatedSession([rep(0, [400, 800]), recovery]);
    run(30_000);
    command({ type: 'skip' });
    run(HOUR);
    expect(captures).toEqual([]);
    expect(state().status).toBe('finished');
  });

  it('can be seen at every finish by a coach with the phone in hand', () => {
    const { run, state } = makeSimulatedSession([rep(0, [200, 600])], {
      ending: 'tap',
      setup: { phoneInHand: true },
    });
    run(HOUR);
    expect(marksOf(state())).toEqual([[0, 1, 2]]);
  });

  it('finishes reps without any target', () => {
    const free = rep(0, [400, 800]);
    const { targetMs: _whole, ...untimed } = free;
    const marks = free.marks.map(({ targetMs: _each, ...mark }) => mark);
    const { run, state } = makeSimulatedSession([{ ...untimed, marks }]);
    run(HOUR);
    expect(state().status).toBe('finished');
    expect(marksOf(state())).toEqual([[0, 1]]);
  });

  it('goes in order, at least a second apart, whatever the seed and the ticks', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 500, max: 30_000 }), (seed, tickMs) => {
        const { run, captures, state } = makeSimulatedSession(session, { seed });
        run(1_200_000, tickMs);
        const at = captures.map((capture) => capture.at);
        const gaps = at.slice(1).map((each, i) => each - (at[i] ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThan(1000);
        expect(refusedOf(state())).toEqual([]);
        expect(state().status).toBe('finished');
      }),
      { numRuns: 20 },
    );
  });
});
