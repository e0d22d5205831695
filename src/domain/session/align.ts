/**
 * Which mark does each tap belong to? Decided for all taps of a rep together, not by index, so
 * that one missed or doubled tap does not shift the rest. The cost of giving a lap to a tap is the
 * absolute logarithm of actual over expected time: half and double are equally wrong.
 */

/** A lap of about 1.8 times its target is more likely two laps with a missed tap. */
const missedMarkCost = 0.45;
/** A tap is set aside as a double only when the others fit clearly better without it. */
const extraTapCost = 1;

/** The cheapest way to go on: which tap takes a mark next, which mark, and the cost of that and all after it. */
type Way = {
  readonly tap: number | undefined;
  readonly mark: number;
  readonly cost: number;
};

const lapCost = (actualMs: number, expectedMs: number): number =>
  actualMs <= 0 || expectedMs <= 0 ? 10 : Math.abs(Math.log(actualMs / expectedMs));

/**
 * @param tapsMs elapsed time of each tap, ascending, ms
 * @param targetsMs expected elapsed time at each mark, ascending, ms
 * @returns for each tap the index of its mark, or undefined for a tap that fits none. The newest
 *   tap gets a mark while one is left, unless it is the same pass once more: a lone early tap
 *   counts, and is offered for repair.
 */
export const alignTaps = (
  tapsMs: readonly number[],
  targetsMs: readonly number[],
): readonly (number | undefined)[] => {
  const newest = tapsMs.length - 1;
  // No mark is left: all taps that follow are set aside.
  const spent = tapsMs.map(
    (_, tap): Way => ({ tap: undefined, mark: 0, cost: (newest - tap) * extraTapCost }),
  );
  /** By mark, then by the tap that took the mark before it; worked out from the last mark to the first. */
  const ways = [...targetsMs.map(() => spent), spent];
  const wayFrom = (mark: number, last: number): Way => {
    const lastMs = tapsMs[last] ?? 0;
    const fromMs = targetsMs[mark - 1] ?? 0;
    let cost = last === newest ? 0 : Number.POSITIVE_INFINITY;
    let takes: number | undefined;
    let taken = mark;
    for (let tap = newest; tap > last; tap--) {
      // Without a mark for this tap; the newest is not set aside while one is left.
      cost += extraTapCost;
      const lapMs = (tapsMs[tap] ?? 0) - lastMs;
      for (let at = mark; at < targetsMs.length; at++) {
        const missed = (at - mark) * missedMarkCost;
        // However well it fitted, it would cost more than what is known.
        if (missed >= cost) break;
        const rest = ways[at + 1]?.[tap]?.cost ?? 0;
        if (rest + missed >= cost) continue;
        const all = rest + lapCost(lapMs, (targetsMs[at] ?? 0) - fromMs) + missed;
        if (all >= cost) continue;
        cost = all;
        takes = tap;
        taken = at;
      }
    }
    return { tap: takes, mark: taken, cost };
  };
  for (let mark = targetsMs.length - 1; mark > 0; mark--)
    ways[mark] = tapsMs.map((_, tap) => wayFrom(mark, tap));
  const marks = tapsMs.map((): number | undefined => undefined);
  let way = tapsMs.length > 0 ? wayFrom(0, -1) : undefined;
  while (way?.tap !== undefined) {
    marks[way.tap] = way.mark;
    way = ways[way.mark + 1]?.[way.tap];
  }
  return firstOfPass(marks, tapsMs, targetsMs);
};

/** Of a pass that was just tapped twice or more, the first tap that fits it best has the mark. */
const firstOfPass = (
  marks: (number | undefined)[],
  tapsMs: readonly number[],
  targetsMs: readonly number[],
): readonly (number | undefined)[] => {
  const newest = marks.length - 1;
  const mark = marks[newest];
  if (mark === undefined) return marks;
  const before = marks.findLastIndex((each, tap) => tap < newest && each !== undefined);
  const fromMs = tapsMs[before] ?? 0;
  const lapMs = (targetsMs[mark] ?? 0) - (targetsMs[marks[before] ?? -1] ?? 0);
  const costOf = (tap: number): number => lapCost((tapsMs[tap] ?? 0) - fromMs, lapMs);
  let first = newest;
  for (let tap = newest - 1; tap > before; tap--) {
    if (costOf(tap) <= costOf(first)) first = tap;
  }
  marks[newest] = undefined;
  marks[first] = mark;
  return marks;
};
