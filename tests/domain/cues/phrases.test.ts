import { describe, expect, it } from 'vitest';
import { deltaPhrase, phrasesDue } from '../../../src/domain/cues/phrases.ts';
import { usualSwitches } from '../../../src/domain/cues/switches.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { advance } from '../../../src/domain/session/advance.ts';
import { fold } from '../../../src/domain/session/fold.ts';
import type { Ending, Entry } from '../../../src/domain/session/log.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { planOf, race5k, rest, run, runFor, setup, times } from '../plan/build.ts';

const T0 = 1_800_000_000_000;
const at = (ms: number) => epochMs(T0 + ms);
const switches = { ...usualSwitches, announcement: true };

const sessionOf = (plan: Plan, ending: Ending, taps: readonly number[], nowMs: number) => {
  const entries: Entry[] = [
    { v: 1, seq: 0, at: at(0), type: 'start' },
    ...taps.map((ms, i): Entry => {
      return { v: 1, seq: i + 1, at: at(ms), type: 'capture', source: 'screen' };
    }),
  ];
  const header = {
    ...{ v: 1 as const, id: 'one', runner: 'me', createdAt: at(0), title: '', workoutText: '' },
    ...{ setup: setup(), plan, options: { ending, countInMs: 10_000 } },
  };
  return advance(fold(header, entries), at(nowMs));
};

const windowsOf = (state: ReturnType<typeof sessionOf>, id: string) =>
  phrasesDue(state, switches)
    .find((each) => each.id === id)
    ?.windows.map(({ from, until }) => [from - T0, until - T0]);

const fourHundreds = planOf([times(3, [run(400, { target: race5k })], rest(60_000))]);

describe('What is announced', () => {
  it('is each rep with its number, distance and target', () => {
    const phrases = phrasesDue(sessionOf(fourHundreds, 'clock', [], 0), switches);
    expect(phrases.map(({ id, phrase }) => [id, phrase])).toEqual([
      ['0:announcement', { kind: 'rep', number: 1, of: 3, distanceM: 400, targetMs: 105_600 }],
      ['2:announcement', { kind: 'rep', number: 2, of: 3, distanceM: 400, targetMs: 105_600 }],
      ['4:announcement', { kind: 'rep', number: 3, of: 3, distanceM: 400, targetMs: 105_600 }],
    ]);
  });

  it('comes just before the last ten seconds, else in the recovery, else before the count-in', () => {
    const state = sessionOf(fourHundreds, 'clock', [], 0);
    const end = 10_000 + 105_600;
    expect(windowsOf(state, '2:announcement')).toEqual([
      [end + 60_000 - 18_000, end + 50_000],
      [end + 1000, end + 50_000],
      [end + 50_000, end + 57_000],
    ]);
  });

  it('comes as soon as a rep is over when the runner says when the next one starts', () => {
    const open = planOf([
      times(2, [run(400, { target: race5k })], { length: { kind: 'open' } } as never),
    ]);
    const state = sessionOf(open, 'tap', [120_000], 121_000);
    expect(state.runs.at(-1)?.phase).toBe(1);
    expect(windowsOf(state, '2:announcement')).toEqual([[121_000, 140_000]]);
  });

  it('names a rep by time by its length', () => {
    const plan = planOf([times(2, [runFor(180_000)], rest(60_000))]);
    const [first] = phrasesDue(sessionOf(plan, 'clock', [], 0), switches);
    expect(first?.phrase).toEqual({ kind: 'rep', number: 1, of: 2, lengthMs: 180_000 });
  });

  it('is nothing for a rep that follows another at once', () => {
    const plan = planOf([run(400, { target: race5k }), run(400, { target: race5k })]);
    const ids = phrasesDue(sessionOf(plan, 'clock', [], 0), switches).map(({ id }) => id);
    expect(ids).toEqual(['0:announcement']);
  });

  it('is nothing when it is switched off, and before a session runs', () => {
    const state = sessionOf(fourHundreds, 'clock', [], 0);
    expect(phrasesDue(state, usualSwitches)).toEqual([]);
    expect(phrasesDue({ ...state, status: 'paused' }, switches)).toEqual([]);
  });
});

describe("The workout's own words", () => {
  const words = [
    { atM: 50, say: 'coast' },
    { atMs: 1000, say: 'drive' },
  ];
  const plan = planOf([run(400, { target: race5k, words })]);

  it('are said where the runner should be', () => {
    const said = phrasesDue(sessionOf(plan, 'clock', [], 0), usualSwitches);
    expect(said.map(({ phrase, windows }) => [phrase, (windows[0]?.from ?? 0) - T0])).toEqual([
      [{ kind: 'own', text: 'coast' }, 10_000 + 13_200],
      [{ kind: 'own', text: 'drive' }, 10_000 + 1000],
    ]);
  });

  it('are over once their place is five seconds behind', () => {
    const said = phrasesDue(sessionOf(plan, 'clock', [], 17_000), usualSwitches);
    expect(said.map(({ phrase }) => phrase)).toEqual([{ kind: 'own', text: 'coast' }]);
  });
});

describe('A delta', () => {
  it('is said right after its capture', () => {
    const { phrase, windows } = deltaPhrase(7, 1200, at(5000), []);
    expect(phrase).toEqual({ kind: 'delta', deltaMs: 1200 });
    expect(windows).toEqual([{ from: at(5400), until: at(9000) }]);
  });

  it('is over four seconds before the count-in', () => {
    const [window] = deltaPhrase(7, 1200, at(5000), [at(3000), at(11_500)]).windows;
    expect(window?.until).toBe(at(7500));
  });
});
