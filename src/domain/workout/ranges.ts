import type { Quantity, Target } from '../pace/target.ts';
import type { Item, Recovery, RecoveryLength, Step, Workout } from './model.ts';
import { printExtent } from './notation/print/print-length.ts';
import { printRecovery } from './notation/print/print-recovery.ts';
import { printTarget } from './notation/print/print-target.ts';

/** What a coach left open: "8-10x", "2-3 min jog", "@3K-5K", a step in brackets. */
export type RangeKind = 'count' | 'length' | 'recovery' | 'target' | 'optional';

/** One such choice, and the whole workout as it is after each way to decide it. */
export type RangeChoice = {
  readonly kind: RangeKind;
  /** As canonical shorthand. */
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly workout: Workout }[];
};

type Open<T> = {
  readonly kind: RangeKind;
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly value: T }[];
};

const endsOf = (value: Quantity): readonly number[] =>
  typeof value === 'number' || value.from === value.to ? [] : [value.from, value.to];

/** Up to this many counts are all shown; of more only the ends and the middle. */
const mostCounts = 7;

const countsOf = (count: Quantity): readonly number[] => {
  const [low, high] = endsOf(count).toSorted((a, b) => a - b);
  if (low === undefined || high === undefined) return [];
  return high - low < mostCounts
    ? Array.from({ length: high - low + 1 }, (_, at) => low + at)
    : [low, Math.round((low + high) / 2), high];
};

const lengthsOf = (length: RecoveryLength): readonly RecoveryLength[] => {
  if (length.kind === 'distance') return endsOf(length.m).map((m) => ({ ...length, m }));
  if (length.kind === 'time') return endsOf(length.ms).map((ms) => ({ ...length, ms }));
  if (length.kind === 'sendOff')
    return endsOf(length.everyMs).map((everyMs) => ({ ...length, everyMs }));
  return [];
};

const targetsOf = (target: Target): readonly Target[] => {
  switch (target.kind) {
    case 'pace':
    case 'lapTime':
    case 'repTime':
      return endsOf(target.ms).map((ms) => ({ ...target, ms }));
    case 'percent':
      return endsOf(target.percent).map((percent) => ({ ...target, percent }));
    case 'between':
      return [target.from, target.to];
    case 'race':
    case 'zone': {
      const { offset } = target;
      return offset
        ? endsOf(offset.ms).map((ms) => ({ ...target, offset: { ...offset, ms } }))
        : [];
    }
    default:
      return [];
  }
};

const open = <T>(
  kind: RangeKind,
  whole: T,
  values: readonly T[],
  print: (value: T) => string,
): readonly Open<T>[] =>
  values.length === 0
    ? []
    : [
        {
          kind,
          text: print(whole),
          options: values.map((value) => ({ text: print(value), value })),
        },
      ];

/** A choice about a part, as one about the item that it is in. */
const within = <T, I>(opens: readonly Open<T>[], put: (value: T) => I): readonly Open<I>[] =>
  opens.map(({ options, ...rest }) => ({
    ...rest,
    options: options.map(({ text, value }) => ({ text, value: put(value) })),
  }));

const openRecovery = (recovery: Recovery | undefined): readonly Open<Recovery>[] =>
  recovery
    ? open(
        'recovery',
        recovery,
        lengthsOf(recovery.length).map((length) => ({ ...recovery, length })),
        printRecovery,
      )
    : [];

const extentsOf = ({ extent }: Step): readonly Step['extent'][] => {
  if (extent.kind === 'distance') return endsOf(extent.m).map((m) => ({ ...extent, m }));
  return extent.kind === 'time' ? endsOf(extent.ms).map((ms) => ({ ...extent, ms })) : [];
};

const openStep = (step: Step): readonly Open<Item>[] => {
  const { optional, ...taken } = step;
  return [
    ...within(open('length', step.extent, extentsOf(step), printExtent), (extent) => ({
      ...step,
      extent,
    })),
    ...(step.target
      ? within(open('target', step.target, targetsOf(step.target), printTarget), (target) => ({
          ...step,
          target,
        }))
      : []),
    ...within(openRecovery(step.recovery), (recovery) => ({ ...step, recovery })),
    ...(optional ? open<Item>('optional', step, [taken], () => printExtent(step.extent)) : []),
  ];
};

const openIn = (item: Item): readonly Open<Item>[] => {
  switch (item.kind) {
    case 'step':
      return openStep(item);
    case 'pause':
      return within(openRecovery(item.recovery), (recovery) => ({ ...item, recovery }));
    case 'block':
      return [
        ...within(
          open('count', item.count, countsOf(item.count), (count) =>
            typeof count === 'number' ? `${count}` : `${count.from}-${count.to}`,
          ),
          (count) => ({ ...item, count }),
        ),
        ...within(openRecovery(item.between), (between) => ({ ...item, between })),
      ];
    case 'fartlek':
      return [];
  }
};

type Decision = Pick<RangeChoice, 'kind' | 'text'> & { readonly option: number };

/** The same choice is decided the same way wherever it stands: the jogs of a pyramid are one. */
const decide = (items: readonly Item[], decision: Decision): readonly Item[] =>
  items.map((item) => {
    const found = openIn(item).find(
      ({ kind, text }) => kind === decision.kind && text === decision.text,
    );
    const decided = found?.options[decision.option]?.value ?? item;
    return decided.kind === 'block'
      ? { ...decided, items: decide(decided.items, decision) }
      : decided;
  });

const everyItem = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => (item.kind === 'block' ? [item, ...everyItem(item.items)] : [item]));

/** All that a workout leaves open, each thing once, in reading order. */
export const rangesIn = (workout: Workout): readonly RangeChoice[] => {
  const found = new Map<string, RangeChoice>();
  for (const { kind, text, options } of everyItem(workout.items).flatMap(openIn)) {
    const choice: RangeChoice = {
      kind,
      text,
      options: options.map((each, option) => ({
        text: each.text,
        workout: { ...workout, items: decide(workout.items, { kind, text, option }) },
      })),
    };
    if (!found.has(`${kind} ${text}`)) found.set(`${kind} ${text}`, choice);
  }
  return [...found.values()];
};
