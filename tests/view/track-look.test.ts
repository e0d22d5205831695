import { describe, expect, it } from 'vitest';
import { advance } from '../../src/domain/session/advance.ts';
import type { Command } from '../../src/domain/session/log.ts';
import type { RunnerSnapshot } from '../../src/machine/services.ts';
import { hasSameLaps, isStill, type Look, lookAt } from '../../src/view/track-look.ts';
import { at, does, headerOf, stateAfter, tap, threeReps } from '../support/sample-session.ts';

/** As the session tells it from second to second: closed up to the newest command, and to 70 s. */
const snapshotAfter = (...commands: readonly Command[]): RunnerSnapshot => ({
  state: advance(stateAfter(headerOf(threeReps), commands), at(70)),
  pending: new Set(),
  sound: 'ok',
  wake: 'held',
});

/** Rep 1 begins at 70 s and ends at 281.2; the jog lasts until 366.2. */
const inRep = snapshotAfter(does('start', 0), tap(60));
const seen = (seconds: number): Look => lookAt(inRep, at(seconds));

describe('two looks at a session', () => {
  it('differ by their figures only where they are close and nothing happened', () => {
    expect(isStill(seen(100), seen(100.45))).toBe(true);
    expect(isStill(seen(100), seen(100.5))).toBe(false);
    expect(isStill(seen(100.2), seen(99.65))).toBe(false);
  });

  it('differ when a phase ended between them, however close they are', () => {
    expect(isStill(seen(281.1), seen(281.2))).toBe(false);
  });

  it('differ by a tap', () => {
    const tapped = snapshotAfter(does('start', 0), tap(60), tap(100.1));
    expect(isStill(seen(100), lookAt(tapped, at(100.1)))).toBe(false);
  });

  it('differ by a pause', () => {
    const paused = snapshotAfter(does('start', 0), tap(60), does('pause', 100.1));
    expect(isStill(seen(100), lookAt(paused, at(100.1)))).toBe(false);
  });

  it('tell the same laps until something happens', () => {
    expect(hasSameLaps(seen(100), seen(200))).toBe(true);
    expect(hasSameLaps(seen(100), seen(282))).toBe(false);
  });
});
