import fc from 'fast-check';
import type { Offset, Target, Zone } from '../../../src/domain/pace/target.ts';

/** Any target a text could hold, and many that none should. */

const zones: readonly Zone[] = ['easy', 'marathon', 'threshold', 'interval', 'repetition'];
const number = fc.oneof(fc.double({ min: -100_000, max: 1_000_000, noNaN: true }), fc.double());
const quantity = fc.oneof(number, fc.record({ from: number, to: number }));
const offset: fc.Arbitrary<Offset> = fc.record({
  ms: quantity,
  per: fc.constantFrom('km', 'mi', 'lap', 'rep'),
});
const distanceM = fc.oneof(fc.constantFrom(400, 800, 1500, 5000, 42_195), number);

const leaf: fc.Arbitrary<Target> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('race' as const),
      distanceM,
      goal: fc.constant(true as const),
      offset,
    },
    { requiredKeys: ['kind', 'distanceM'] },
  ),
  fc.record(
    { kind: fc.constant('zone' as const), zone: fc.constantFrom(...zones), offset },
    { requiredKeys: ['kind', 'zone'] },
  ),
  fc.record({
    kind: fc.constant('pace' as const),
    ms: quantity,
    per: fc.constantFrom('km' as const, 'mi' as const),
  }),
  fc.record({ kind: fc.constant('lapTime' as const), ms: quantity }),
  fc.record({ kind: fc.constant('repTime' as const), ms: quantity }),
  fc.record({ kind: fc.constant('effort' as const), name: fc.string() }),
);

const nested: fc.Arbitrary<Target> = fc.oneof(
  leaf,
  fc.record({ kind: fc.constant('percent' as const), percent: quantity, of: leaf }),
  fc.record({ kind: fc.constant('between' as const), from: leaf, to: leaf }),
);

export const aTarget: fc.Arbitrary<Target> = fc.oneof(
  nested,
  fc.record({ kind: fc.constant('perRep' as const), targets: fc.array(nested, { maxLength: 3 }) }),
  fc.record(
    { kind: fc.constant('cutDown' as const), from: nested, to: nested, stepMs: number },
    { requiredKeys: ['kind'] },
  ),
);
