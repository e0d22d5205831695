import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance } from '../../../src/domain/session/advance.ts';
import { decide } from '../../../src/domain/session/decide.ts';
import { fold, foldOne, ready } from '../../../src/domain/session/fold.ts';
import type { Command, Ending, Entry, PlainCommandName } from '../../../src/domain/session/log.ts';
import { currentRun, elapsedMs } from '../../../src/domain/session/timing.ts';
import { at, does, headerOf, stateAfter, tap, threeReps } from '../../support/sample-session.ts';

const names: readonly (PlainCommandName | 'capture')[] = [
  'capture',
  'capture',
  'capture',
  'undo',
  'redo',
  'pause',
  'resume',
  'skip',
  'back',
  'addRep',
  'dropRep',
  'end',
  'reopen',
];

/** Random walks: commands at random distances, in the order in which they happen. */
const walk = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 100, max: 200_000 })), {
    maxLength: 40,
  })
  .map((steps) => {
    let second = 0;
    return [
      does('start', 0),
      ...steps.map(([name, gapMs]): Command => {
        second += gapMs / 1000;
        return name === 'capture' ? tap(second) : does(name, second);
      }),
    ];
  });

const anyHeader = fc
  .record({ ending: fc.constantFrom<Ending>('clock', 'tap'), phoneInHand: fc.boolean() })
  .map(({ ending, phoneInHand }) => headerOf(threeReps, { ending }, { phoneInHand }));

const run = (header: ReturnType<typeof headerOf>, commands: readonly Command[]) => {
  const log: Entry[] = [];
  let state = ready(header);
  for (const command of commands) {
    const { body } = decide(state, log, command);
    if (!body) continue;
    const entry: Entry = { v: 1, seq: log.length, at: command.at, ...body };
    state = foldOne(state, log, entry);
    log.push(entry);
  }
  return { log, state };
};

test('the state kept step by step is the fold of the log', () => {
  fc.assert(
    fc.property(anyHeader, walk, (header, commands) => {
      const { log, state } = run(header, commands);
      expect(fold(header, log)).toEqual(state);
    }),
  );
});

test('captures never vanish: as many as were made, in order', () => {
  fc.assert(
    fc.property(anyHeader, walk, (header, commands) => {
      const { state } = run(header, commands);
      const made = commands.filter(({ type }) => type === 'capture').map(({ at: when }) => when);
      expect(state.captures.map(({ at: when }) => when)).toEqual(made);
    }),
  );
});

test('runs follow each other without a gap, and only Back enters a phase again', () => {
  fc.assert(
    fc.property(anyHeader, walk, (header, commands) => {
      const { state } = run(header, commands);
      for (const [index, next] of state.runs.entries()) {
        const before = state.runs[index - 1];
        if (!before) continue;
        expect(next.phase).toBe(
          before.phase +
            (before.endedBy === 'back'
              ? -1
              : before.endedBy === undefined
                ? Number.NaN
                : next.phase === before.phase
                  ? 0
                  : 1),
        );
        expect(next.startedAt).toBeGreaterThanOrEqual(before.endedAt ?? Number.NaN);
      }
    }),
  );
});

test('splits rise, stay inside their rep, and each mark has one at most', () => {
  fc.assert(
    fc.property(anyHeader, walk, (header, commands) => {
      const { state } = run(header, commands);
      for (const each of state.runs) {
        const times = each.splits.map((split) => split.elapsedMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const marks = each.splits.flatMap((split) =>
          split.mark === undefined ? [] : [split.mark],
        );
        expect(new Set(marks).size).toBe(marks.length);
        if (each.endedBy === 'capture')
          expect(times.at(-1)).toBe(elapsedMs(each, each.endedAt ?? each.startedAt));
      }
    }),
  );
});

test('undo then redo leaves the runs as they were', () => {
  fc.assert(
    fc.property(anyHeader, walk, fc.integer({ min: 1, max: 900 }), (header, commands, gapMs) => {
      const { log, state } = run(header, commands);
      const second = (state.at - at(0) + gapMs) / 1000;
      const undone = run(header, [...commands, does('undo', second), does('redo', second)]);
      if (undone.log.length < log.length + 2) return;
      expect(undone.state.runs).toEqual(advance(state, at(second)).runs);
    }),
  );
});

test('one late tick equals many punctual ones', () => {
  fc.assert(
    fc.property(
      anyHeader,
      walk,
      fc.array(fc.integer({ min: 1, max: 400_000 })),
      (header, commands, gaps) => {
        const { state } = run(header, commands);
        let now = (state.at - at(0)) / 1000;
        const ticked = gaps.reduce((each, gapMs) => {
          now += gapMs / 1000;
          return advance(each, at(now));
        }, state);
        expect(ticked).toEqual(advance(state, at(now)));
      },
    ),
  );
});

test('a pause adds exactly its length to everything after it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 611, max: 1300 }),
      fc.integer({ min: 1, max: 4000 }),
      (from, length) => {
        const header = headerOf(threeReps);
        const plain = advance(stateAfter(header, [does('start', 0), tap(600)]), at(10_000));
        const commands = [
          does('start', 0),
          tap(600),
          does('pause', from),
          does('resume', from + length),
        ];
        const paused = advance(stateAfter(header, commands), at(10_000));
        const inRun = plain.runs.findLastIndex((each) => each.startedAt <= at(from));
        expect(paused.runs.map((each) => each.startedAt)).toEqual(
          plain.runs.map((each, index) => each.startedAt + (index > inRun ? length * 1000 : 0)),
        );
        expect(currentRun(paused)?.phase).toBe(currentRun(plain)?.phase);
      },
    ),
  );
});
