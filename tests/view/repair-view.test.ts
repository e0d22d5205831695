import { describe, expect, it } from 'vitest';
import { decide } from '../../src/domain/session/decide.ts';
import { fold } from '../../src/domain/session/fold.ts';
import type { Command, Entry, Repair } from '../../src/domain/session/log.ts';
import { repairHistory } from '../../src/view/repair-history.ts';
import { readPass, repsToRepair } from '../../src/view/repair-laps.ts';
import { offerTexts } from '../../src/view/repair-offers.ts';
import { repsText, startHere } from '../../src/view/repair-place.ts';
import { remarks } from '../../src/view/repair-remarks.ts';
import { tapList } from '../../src/view/repair-taps.ts';
import { enRepair } from '../../src/words/en-repair.ts';
import { at, does, headerOf, jog, logOf, repFromPhone, tap } from '../support/sample-session.ts';

/** The runner taps at the finish: two reps of 800 from the phone. */
const header = headerOf({ phases: [repFromPhone, jog, repFromPhone] }, { ending: 'tap' });

/** Started at 0, so that rep 1 begins at 10 s, after its count-in. */
const begun = (...commands: readonly Command[]) => logOf(header, [does('start', 0), ...commands]);

const repaired = (log: readonly Entry[], repair: Repair, seconds: number): readonly Entry[] => {
  const { body } = decide(fold(header, log), log, { type: 'repair', at: at(seconds), repair });
  return body ? [...log, { v: 1, seq: log.length, at: at(seconds), ...body }] : log;
};

const doubled = begun(tap(115), tap(125), tap(221));
const missed = begun(tap(221));

describe('offers', () => {
  it('say which tap looks doubled, and drop it', () => {
    const [offer, ...others] = offerTexts(fold(header, doubled), enRepair);
    expect(others).toEqual([]);
    expect(offer?.text).toBe('Rep 1: a lap in 10.0. Double tap?');
    const mended = fold(header, repaired(doubled, offer?.repair ?? never, 230));
    expect(offerTexts(mended, enRepair)).toEqual([]);
    expect(repsToRepair(mended, enRepair)[0]?.laps.map(({ time }) => time)).toEqual([
      '1:45.0',
      '1:46.0',
    ]);
  });

  it('say where nobody tapped, and split the lap into two that are marked', () => {
    const [offer] = offerTexts(fold(header, missed), enRepair);
    expect(offer?.text).toBe('Rep 1: a lap in 3:31.0, none at 400. Missed tap?');
    expect(offer?.action).toBe('Split it (≈ 1:45.5)');
    const mended = fold(header, repaired(missed, offer?.repair ?? never, 230));
    const laps = repsToRepair(mended, enRepair)[0]?.laps ?? [];
    expect(laps.map(({ time }) => time)).toEqual(['≈ 1:45.5', '≈ 1:45.5']);
    expect(laps[0]?.remark).toBe(enRepair.remarks.estimated);
  });

  it('are gone once they were kept', () => {
    const [offer] = offerTexts(fold(header, missed), enRepair);
    const kept = fold(header, repaired(missed, offer?.keep ?? never, 230));
    expect(offerTexts(kept, enRepair)).toEqual([]);
    expect(repsToRepair(kept, enRepair)).toEqual(repsToRepair(fold(header, missed), enRepair));
  });
});

const never: Repair = { kind: 'drop', capture: -1 };

describe('a lap put right by hand', () => {
  const log = begun(tap(115), tap(221));

  it('is merged with the next, and split half-way where no place was missed', () => {
    const lap = repsToRepair(fold(header, log), enRepair)[0]?.laps[0];
    const merged = fold(header, repaired(log, lap?.drop ?? never, 230));
    expect(repsToRepair(merged, enRepair)[0]?.laps.map(({ time }) => time)).toEqual(['3:31.0']);
    const split = fold(header, repaired(log, lap?.split ?? never, 230));
    expect(repsToRepair(split, enRepair)[0]?.laps.map(({ passed }) => passed)).toEqual([
      'passed after 52.5',
      'passed after 1:45.0',
      'passed after 3:31.0',
    ]);
  });

  it('says that its time was changed, or that it was added', () => {
    const moved = repaired(log, { kind: 'move', capture: 1, elapsedMs: 104_000 }, 230);
    const added = repaired(moved, { kind: 'add', run: 0, elapsedMs: 150_000 }, 231);
    const laps = repsToRepair(fold(header, added), enRepair)[0]?.laps ?? [];
    expect(laps.map(({ remark }) => remark)).toContain(enRepair.remarks.moved);
    expect(laps.map(({ remark }) => remark)).toContain(enRepair.remarks.added);
  });

  it('is read as a time, and not later than now in a rep that runs', () => {
    const running = fold(header, begun(tap(115)));
    expect(readPass('1:40.5', running, 0)).toEqual({ ok: true, value: 100_500 });
    expect(readPass('4:00', running, 0)).toEqual({ ok: false, error: 'notYet' });
    expect(readPass('soon', running, 0)).toEqual({ ok: false, error: 'badTime' });
    expect(readPass('1:00', running, 7)).toEqual({ ok: false, error: 'badTime' });
  });
});

describe('undo and redo of repairs', () => {
  const log = begun(tap(115), tap(221));
  const after = repaired(log, { kind: 'drop', capture: 1 }, 230);

  it('never touch a tap', () => {
    expect(repairHistory(log, 'review')).toEqual({ undo: false, redo: false });
    expect(repairHistory(log, 'track')).toEqual({ undo: false, redo: false });
    expect(repairHistory(after, 'review')).toEqual({ undo: true, redo: false });
  });

  it('bring a repair back', () => {
    const undone: readonly Entry[] = [
      ...after,
      { v: 1, seq: after.length, at: at(231), type: 'undo', of: after.length - 1 },
    ];
    expect(repairHistory(undone, 'review')).toEqual({ undo: false, redo: true });
  });

  it('take back what the panel did, on the track only', () => {
    const more = logOf(header, [does('start', 0), does('addRep', 20)]);
    expect(repairHistory(more, 'track').undo).toBe(true);
    expect(repairHistory(more, 'review').undo).toBe(false);
  });
});

describe('every tap', () => {
  it('is listed with what became of it', () => {
    const log = begun(tap(5), tap(115), tap(115.4), tap(221), does('undo', 222));
    const dropped = repaired(log, { kind: 'drop', capture: 2 }, 230);
    const { heading, taps } = tapList(fold(header, dropped), enRepair);
    expect(heading).toBe('Every tap: 4, 4 not counted');
    expect(taps.map(({ at: when, what }) => `${when} ${what}`)).toEqual([
      '5.0 not in a rep',
      '1:55.0 taken out by a repair',
      '1:55.4 too soon after the tap before',
      '3:41.0 undone',
    ]);
  });

  it('names the rep and the place of those that count', () => {
    const { taps } = tapList(fold(header, begun(tap(115), tap(221))), enRepair);
    expect(taps.map(({ what }) => what)).toEqual(['rep 1, at 400', 'rep 1, at 800']);
  });
});

describe('what the log tells', () => {
  it('names sleeps, late steps and the cues that nobody heard', () => {
    const log: readonly Entry[] = [
      ...begun(tap(115)),
      { v: 1, seq: 2, at: at(190), type: 'gap', lostMs: 70_000, cause: 'sleep' },
      { v: 1, seq: 3, at: at(191), type: 'lateTick', lateMs: 3200, phase: 1 },
      { v: 1, seq: 4, at: at(192), type: 'missedCues', cues: ['0:pass0', '0:bell'], late: ['0:x'] },
    ];
    expect(remarks(fold(header, log), log, enRepair)).toEqual([
      'The phone slept for 1:10 in rep 1; the time went on.',
      'One phase change was noticed 3.2 s late; its time is right.',
      'Not heard: 1 beep at a pass and 1 bell.',
      'One sound was late.',
    ]);
  });

  it('is silent about a session without trouble', () => {
    const log = begun(tap(115), tap(221));
    expect(remarks(fold(header, log), log, enRepair)).toEqual([]);
  });
});

describe('where the rep at hand starts', () => {
  it('is offered in quarters of the lap, with the one that stands marked', () => {
    const found = startHere(fold(header, begun()), enRepair);
    expect(found?.choices.map(({ name, isNow }) => `${name} ${isNow}`)).toEqual([
      'at the phone true',
      '100 m past it false',
      '200 m past it false',
      '300 m past it false',
    ]);
    expect(repsText(fold(header, begun()), enRepair)).toBe('1 of 2 reps begun');
  });

  it('is not offered when the session is over', () => {
    expect(startHere(fold(header, begun(does('end', 20))), enRepair)).toBeUndefined();
  });
});
