import fc from 'fast-check';
import type { Offset, Quantity, Strategy, Target } from '../../../src/domain/pace/target.ts';
import type {
  Block,
  Extent,
  Fartlek,
  Item,
  Recovery,
  RecoveryLength,
  RecoveryMode,
  Step,
  Word,
  Workout,
} from '../../../src/domain/workout/model.ts';

/** Plain objects, as the reader makes them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

/** Workouts of every kind the model knows: lengths to the millimetre, times to the millisecond. */

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('leg swings', 'say "now"', 'a\\b', 'x', '', '\n', '“so”', 'jog'),
);

/** A range or one number; the ends in any order. */
const quantity = (value: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc.oneof({ weight: 3, arbitrary: value }, record({ from: value, to: value }));

const meters = fc.oneof(
  fc.constantFrom(100, 200, 300, 400, 440, 800, 1000, 1500, 1609.344, 3000),
  fc.integer({ min: 1, max: 40_000 }),
  fc.integer({ min: 1, max: 40_000_000 }).map((mm) => mm / 1000),
);
const millis = fc.oneof(
  fc.constantFrom(20_000, 30_000, 60_000, 84_000, 90_000, 180_000, 200_000, 3_600_000),
  fc.integer({ min: 1, max: 7200 }).map((s) => s * 1000),
  fc.integer({ min: 1, max: 7_200_000 }),
);

/** Sizes in a unit, rounded as the reader rounds them. */
const inUnit = (size: number) =>
  fc.integer({ min: 1, max: 4000 }).map((n) => Math.round((n / 100) * size * 1000) / 1000);

const distance: fc.Arbitrary<Extract<Extent, { kind: 'distance' }>> = fc.oneof(
  record({ kind: fc.constant('distance' as const), m: quantity(meters) }),
  ...(
    [
      ['km', 1000],
      ['mi', 1609.344],
      ['yd', 0.9144],
      ['lap', 400],
    ] as const
  ).map(([as, size]) =>
    record({
      kind: fc.constant('distance' as const),
      m: quantity(inUnit(size)),
      as: fc.constant(as),
    }),
  ),
);

const time = record({ kind: fc.constant('time' as const), ms: quantity(millis) });
const extent: fc.Arbitrary<Extent> = fc.oneof(
  distance,
  time,
  fc.constant({ kind: 'open' as const }),
);

const offset: fc.Arbitrary<Offset> = record({
  ms: quantity(fc.integer({ min: -60_000, max: 60_000 }).filter((ms) => ms !== 0)),
  per: fc.constantFrom('km' as const, 'mi' as const, 'lap' as const, 'rep' as const),
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Drops what is undefined: absent and undefined are not the same to the model. */
const compact = <T extends object>(value: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const effortName = fc.oneof(
  text,
  fc.constantFrom(
    'hard',
    '85 %',
    'sprint',
    'all out',
    'race pace',
    'as fast as possible',
    'fartlek',
  ),
);

const base: fc.Arbitrary<Target> = fc.oneof(
  record({
    kind: fc.constant('race' as const),
    distanceM: fc.oneof(fc.constantFrom(5000, 10_000, 1609.344, 42_195, 21_097.5, 400), meters),
    goal: optional(fc.constant(true as const)),
    offset: optional(offset),
  }).map((each) => compact<Extract<Target, { kind: 'race' }>>(each)),
  record({
    kind: fc.constant('zone' as const),
    zone: fc.constantFrom('easy', 'marathon', 'threshold', 'interval', 'repetition'),
    offset: optional(offset),
  }).map((each) => compact<Extract<Target, { kind: 'zone' }>>(each as never)),
  record({
    kind: fc.constant('pace' as const),
    ms: quantity(millis),
    per: fc.constantFrom('km' as const, 'mi' as const),
  }),
  record({ kind: fc.constant('lapTime' as const), ms: quantity(millis) }),
  record({ kind: fc.constant('repTime' as const), ms: quantity(millis) }),
  record({ kind: fc.constant('effort' as const), name: effortName }),
);

const percent = fc.oneof(
  fc.integer({ min: 1, max: 130 }),
  fc.integer({ min: 1, max: 1300 }).map((n) => n / 10),
);

const { target } = fc.letrec<{ target: Target }>((tie) => ({
  target: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: base },
    record({
      kind: fc.constant('percent' as const),
      percent: quantity(percent),
      of: tie('target'),
    }),
    record({ kind: fc.constant('between' as const), from: tie('target'), to: tie('target') }),
    record({
      kind: fc.constant('perRep' as const),
      targets: fc.array(tie('target'), { maxLength: 4 }),
    }),
    record({
      kind: fc.constant('cutDown' as const),
      from: optional(tie('target')),
      to: optional(tie('target')),
      stepMs: optional(fc.integer({ min: 1, max: 30_000 })),
    }).map((each) => compact<Extract<Target, { kind: 'cutDown' }>>(each)),
  ),
}));

const mode: fc.Arbitrary<RecoveryMode> = fc.constantFrom('stand', 'walk', 'jog', 'float', 'easy');

const { length } = fc.letrec<{ length: RecoveryLength }>((tie) => ({
  length: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc
        .tuple(distance, optional(millis))
        .map(([each, inMs]) => ({ ...each, ...(inMs !== undefined && { inMs }) })),
    },
    { weight: 3, arbitrary: time },
    record({ kind: fc.constant('sendOff' as const), everyMs: quantity(millis) }),
    record({
      kind: fc.constant('ratio' as const),
      ratio: fc.oneof(
        fc.constantFrom(1, 0.5, 2),
        fc.integer({ min: 1, max: 3000 }).map((n) => n / 1000),
      ),
      of: fc.constantFrom('time' as const, 'distance' as const),
    }),
    fc.constant({ kind: 'open' as const }),
    fc.constant({ kind: 'back' as const }),
    record({
      kind: fc.constant('perRep' as const),
      lengths: fc.array(tie('length'), { minLength: 1, maxLength: 4 }),
    }),
  ),
}));

const recovery: fc.Arbitrary<Recovery> = record({ length, mode: optional(mode) }).map((each) =>
  compact<Recovery>(each),
);

const word: fc.Arbitrary<Word> = record({
  say: text,
  atM: optional(meters),
  atMs: optional(millis),
}).map((each) => compact<Word>(each));

const strategy: fc.Arbitrary<Strategy> = fc.constantFrom(
  'even',
  'negative',
  'frontLoaded',
  'holdThenRelease',
  'race',
);

const step: fc.Arbitrary<Step> = record({
  kind: fc.constant('step' as const),
  extent,
  target: optional(target),
  strategy: optional(strategy),
  role: optional(
    fc.constantFrom('warmUp', 'coolDown', 'easy', 'stride', 'drill', 'hill') as fc.Arbitrary<
      NonNullable<Step['role']>
    >,
  ),
  label: optional(text),
  recovery: optional(recovery),
  optional: fc.option(fc.constant(true as const), { nil: undefined, freq: 8 }),
  words: optional(fc.array(word, { minLength: 1, maxLength: 3 })),
}).map((each) => compact<Step>(each));

const fartlek: fc.Arbitrary<Fartlek> = record({
  kind: fc.constant('fartlek' as const),
  totalMs: millis,
  surgeMs: quantity(millis),
  easyMs: quantity(millis),
  target: optional(target),
}).map((each) => compact<Fartlek>(each));

const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: step },
    record({ kind: fc.constant('pause' as const), recovery }),
    fartlek,
    record({
      kind: fc.constant('block' as const),
      count: quantity(fc.integer({ min: 1, max: 200 })),
      items: fc.array(tie('item'), { minLength: 1, maxLength: 4 }),
      between: optional(recovery),
    }).map((each) => compact<Block>(each)),
  ),
}));

export const anyWorkout: fc.Arbitrary<Workout> = record({
  title: fc.option(text, { nil: undefined, freq: 5 }),
  items: fc.array(item, { minLength: 1, maxLength: 5 }),
}).map((each) => compact<Workout>(each));
