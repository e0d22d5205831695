import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFakeClock } from '../../src/adapters/clock/fake-clock.ts';
import { FLASH_APART_MS, type SignalKind } from '../../src/domain/cues/signals.ts';
import { makeFlash } from '../../src/ui/flash.ts';
import { makeVirtualAfter } from '../support/virtual-after.ts';

const makeScreen = () => {
  const clock = makeFakeClock();
  const { after, pass, waiting } = makeVirtualAfter(clock);
  const began = clock.now();
  const seen: { readonly kind: SignalKind | undefined; readonly ms: number }[] = [];
  const flash = makeFlash(
    (kind) => seen.push({ kind, ms: clock.now() - began }),
    FLASH_APART_MS,
    after,
  );
  return { flash, pass, seen, waiting };
};

describe('A flash', () => {
  it('shows, and goes', () => {
    const { flash, pass, seen, waiting } = makeScreen();
    flash.show('bell');
    pass(5000);
    expect(seen).toEqual([
      { kind: 'bell', ms: 0 },
      { kind: undefined, ms: 1000 },
    ]);
    expect(waiting()).toBe(0);
  });

  it('that comes at once after another waits its turn, and the newest of several is shown', () => {
    const { flash, pass, seen } = makeScreen();
    flash.show('checkpoint');
    pass(100);
    flash.show('ahead');
    flash.show('behind');
    pass(5000);
    expect(seen).toEqual([
      { kind: 'checkpoint', ms: 0 },
      { kind: 'behind', ms: 350 },
      { kind: undefined, ms: 1250 },
    ]);
  });

  it('never begins more than three times in any one second, whatever is asked', () => {
    const kinds: readonly SignalKind[] = ['one', 'start', 'checkpoint', 'waypoint', 'finish'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 700 })), {
          maxLength: 60,
        }),
        (asked) => {
          const { flash, pass, seen } = makeScreen();
          for (const [kind, ms] of asked) {
            flash.show(kind);
            pass(ms);
          }
          pass(5000);
          const begun = seen.filter(({ kind }) => kind !== undefined);
          begun.forEach(({ ms }, at) => {
            const fourth = begun[at + 3];
            if (fourth) expect(fourth.ms - ms).toBeGreaterThan(1000);
          });
          expect(seen.at(-1)?.kind).toBe(undefined);
          expect(begun.length).toBeGreaterThanOrEqual(Math.min(1, asked.length));
        },
      ),
    );
  });

  it('leaves no timer behind', () => {
    const { flash, waiting, pass, seen } = makeScreen();
    flash.show('start');
    flash.dispose();
    expect(waiting()).toBe(0);
    pass(5000);
    expect(seen).toHaveLength(1);
  });
});
