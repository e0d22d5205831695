import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewRows } from '../../../src/domain/review/rows.ts';
import { advance } from '../../../src/domain/session/advance.ts';
import { decide } from '../../../src/domain/session/decide.ts';
import { fold, foldOne, ready } from '../../../src/domain/session/fold.ts';
import type {
  Command,
  Ending,
  Entry,
  PlainCommandName,
  Repair,
} from '../../../src/domain/session/log.ts';
import { currentRun, elapsedMs, pausedMs } from '../../../src/domain/session/timing.ts';
import { epochMs } from '../../../src/domain/units.ts';
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

type Step = (second: number) => Command;

const plainStep: fc.Arbitrary<Step> = fc
  .constantFrom(...names)
  .map((name) => (second) => (name === 'capture' ? tap(second) : does(name, second)));

const capture = fc.nat({ max: 40 });
const elapsedInRep = fc.integer({ min: 1, max: 300_000 });
const anyRepair: fc.Arbitrary<Repair> = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), capture }),
  fc.record({ kind: fc.constant('keep' as const), capture }),
  fc.record({ kind: fc.constant('move' as const), capture, elapsedMs: elapsedInRep }),
  fc.record({ kind: fc.constant('assign' as const), capture, mark: fc.nat({ max: 2 }) }),
  fc.record({
    kind: fc.constant('add' as const),
    run: fc.nat({ max: 6 }),
    elapsedMs: elapsedInRep,
  }),
);
const mendingStep: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: plainStep, weight: 3 },
  {
    arbitrary: anyRepair.map(
      (repair) =>
        (second: number): Command => ({
          ...{ type: 'repair', at: at(second), repair },
        }),
    ),
    weight: 1,
  },
  {
    arbitrary: fc.integer({ min: 0, max: 400 }).map(
      (startM) =>
        (second: number): Command => ({ type: 'startHere', at: at(second), startM }),
    ),
    weight: 1,
  },
);

/** Random walks: commands at random distances, in the order in which they happen. */
const walkOf = (step: fc.Arbitrary<Step>) =>
  fc
    .array(fc.tuple(step, fc.integer({ min: 100, max: 200_000 })), { maxLength: 40 })
    .map((steps) => {
      let second = 0;
      return [
        does('start', 0),
        ...steps.map(([make, gapMs]): Command => {
          second += gapMs / 1000;
          return make(second);
        }),
      ];
    });
const walk = walkOf(plainStep);
/** The same with laps put right by hand and starts moved, also such as are not there. */
const mendingWalk = walkOf(mendingStep);

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
    fc.property(anyHeader, mendingWalk, (header, commands) => {
      const { log, state } = run(header, commands);
      expect(fold(header, log)).toEqual(state);
    }),
  );
});

test('captures never vanish: as many as were made, in order', () => {
  fc.assert(
    fc.property(anyHeader, mendingWalk, (header, commands) => {
      const { state } = run(header, commands);
      const raw = state.captures.filter(({ added }) => !added);
      const made = commands.filter(({ type }) => type === 'capture').map(({ at: when }) => when);
      expect(raw.map(({ at: when }) => when)).toEqual(made);
    }),
  );
});

test('runs follow each other without a gap, and only Back enters a phase again', () => {
  fc.assert(
    fc.property(anyHeader, mendingWalk, (header, commands) => {
      const { state, log } = run(header, commands);
      const reopened = log.some(({ type }) => type === 'reopen');
      for (const [index, next] of state.runs.entries()) {
        const before = state.runs[index - 1];
        if (!before) continue;
        expect(next.phase).toBe(
          before.phase +
            (before.endedBy === 'back'
              ? -1
              : before.endedBy === undefined
                ? Number.NaN
                : reopened && next.phase === before.phase
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
    fc.property(anyHeader, mendingWalk, (header, commands) => {
      const { state, log } = run(header, commands);
      const raw = state.captures.filter(({ added }) => !added).map(({ at: when }) => when);
      const isMended = log.some(({ type }) => type === 'repair');
      for (const each of state.runs) {
        const times = each.splits.map((split) => split.elapsedMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const marks = each.splits.flatMap((split) =>
          split.mark === undefined ? [] : [split.mark],
        );
        expect(new Set(marks).size).toBe(marks.length);
        if (each.endedBy !== 'capture') continue;
        // Whatever is put right later, what ended the phase stays as it was heard beside the track.
        expect(raw).toContain(each.endedAt);
        if (!isMended) expect(times.at(-1)).toBe(elapsedMs(each, each.endedAt ?? each.startedAt));
      }
    }),
  );
});

test('laps sum to the split, and splits to the time of the rep', () => {
  fc.assert(
    fc.property(anyHeader, mendingWalk, (header, commands) => {
      for (const row of reviewRows(run(header, commands).state)) {
        let sum = 0;
        for (const lap of row.laps) {
          sum += lap.lapMs;
          expect(sum).toBeCloseTo(lap.splitMs, 6);
          expect(lap.lapMs).toBeGreaterThanOrEqual(0);
        }
        if (row.laps.length > 0 && row.distanceM !== undefined && row.timeMs !== undefined)
          expect(row.timeMs).toBeCloseTo(sum, 6);
      }
    }),
  );
});

test('phases, pauses and what lies between sum to the whole session', () => {
  fc.assert(
    fc.property(anyHeader, walk, (header, commands) => {
      const { state } = run(header, [...commands, does('end', 10_000)]);
      if (state.startedAt === undefined || state.endedAt === undefined) return;
      const parts = state.runs.map((each, index) => {
        const end = each.endedAt ?? Number.NaN;
        const next = state.runs[index + 1]?.startedAt ?? end;
        // Left in its own count-in, a phase has begun after it ended.
        return elapsedMs(each, epochMs(end)) + pausedMs(each, epochMs(end)) + (next - end);
      });
      const waited = (state.runs[0]?.startedAt ?? Number.NaN) - state.startedAt;
      const last = state.runs.at(-1)?.endedAt ?? Number.NaN;
      const sum = parts.reduce((total, part) => total + part, waited);
      expect(sum).toBeCloseTo(last - state.startedAt, 6);
    }),
  );
});

test('undo then redo leaves the runs as they were', () => {
  fc.assert(
    fc.property(
      anyHeader,
      mendingWalk,
      fc.integer({ min: 1, max: 900 }),
      (header, commands, gapMs) => {
        const { log, state } = run(header, commands);
        const second = (state.at - at(0) + gapMs) / 1000;
        const undone = run(header, [...commands, does('undo', second), does('redo', second)]);
        if (undone.log.length < log.length + 2) return;
        expect(undone.state.runs).toEqual(advance(state, at(second)).runs);
        expect(undone.state.phases).toEqual(state.phases);
      },
    ),
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
