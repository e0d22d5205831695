/**
 * Which mark does each tap belong to? Decided for all taps of a rep together, not by index, so
 * that one missed or doubled tap does not shift the rest. The cost of giving a lap to a tap is the
 * absolute logarithm of actual over expected time: half and double are equally wrong.
 */

/** A lap of about 1.8 times its target is more likely two laps with a missed tap. */
const missedMarkCost = 0.45;
/** A tap is set aside as a double only when the others fit clearly better without it. */
const extraTapCost = 1;

type Path = { readonly cost: number; readonly marks: readonly (number | undefined)[] };

const lapCost = (actualMs: number, expectedMs: number): number =>
  actualMs <= 0 || expectedMs <= 0 ? 10 : Math.abs(Math.log(actualMs / expectedMs));

/**
 * @param tapsMs elapsed time of each tap, ascending, ms
 * @param targetsMs expected elapsed time at each mark, ascending, ms
 * @returns for each tap the index of its mark, or undefined for a tap that fits none. The newest
 *   tap always gets a mark while one is left: a lone early tap counts, and is offered for repair.
 */
export const alignTaps = (
  tapsMs: readonly number[],
  targetsMs: readonly number[],
): readonly (number | undefined)[] => {
  const memo = new Map<string, Path>();
  const best = (tap: number, mark: number, lastTapMs: number, lastTargetMs: number): Path => {
    const tapMs = tapsMs[tap];
    if (tapMs === undefined) return { cost: 0, marks: [] };
    const key = `${tap}:${mark}:${lastTapMs}`;
    const known = memo.get(key);
    if (known) return known;
    const newest = tap === tapsMs.length - 1;
    let path: Path | undefined;
    if (!newest || mark >= targetsMs.length) {
      const rest = best(tap + 1, mark, lastTapMs, lastTargetMs);
      path = { cost: rest.cost + extraTapCost, marks: [undefined, ...rest.marks] };
    }
    for (let at = mark; at < targetsMs.length; at++) {
      const targetMs = targetsMs[at] ?? 0;
      const rest = best(tap + 1, at + 1, tapMs, targetMs);
      const cost =
        rest.cost +
        lapCost(tapMs - lastTapMs, targetMs - lastTargetMs) +
        (at - mark) * missedMarkCost;
      if (!path || cost < path.cost) path = { cost, marks: [at, ...rest.marks] };
    }
    const found = path ?? { cost: 0, marks: [] };
    memo.set(key, found);
    return found;
  };
  return best(0, 0, 0, 0).marks;
};
