/**
 * Which mark does each tap belong to? Decided for all taps of a rep together, not by index, so
 * that one missed or doubled tap does not shift the rest. The cost of giving a lap to a tap is the
 * absolute logarithm of actual over expected time: half and double are equally wrong.
 */

/** A lap of about 1.8 times its target is more likely two laps with a missed tap. */
const missedMarkCost = 0.45;
/** A tap is set aside as a double only when the others fit clearly better without it. */
const extraTapCost = 1;

/** The cheapest way to place a tap and all after it; a chain, so that ways share their ends. */
type Path = {
  readonly cost: number;
  readonly mark: number | undefined;
  readonly next: Path | undefined;
};

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
  const memo: Path[] = [];
  const spent = tapsMs.map(
    (_, tap): Path => ({
      cost: (tapsMs.length - tap) * extraTapCost,
      mark: undefined,
      next: undefined,
    }),
  );
  /** `lastTap` is the one that took the mark before `mark`; −1 before the first. */
  const best = (tap: number, mark: number, lastTap: number): Path | undefined => {
    const tapMs = tapsMs[tap];
    if (tapMs === undefined) return undefined;
    // No mark is left: this tap and all after it are set aside.
    if (mark >= targetsMs.length) return spent[tap];
    const key = (tap * (targetsMs.length + 1) + mark) * (tapsMs.length + 1) + lastTap + 1;
    const known = memo[key];
    if (known) return known;
    const lapMs = tapMs - (tapsMs[lastTap] ?? 0);
    const fromMs = targetsMs[mark - 1] ?? 0;
    let path: Path | undefined;
    if (tap < tapsMs.length - 1) {
      const next = best(tap + 1, mark, lastTap);
      path = { cost: (next?.cost ?? 0) + extraTapCost, mark: undefined, next };
    }
    for (let at = mark; at < targetsMs.length; at++) {
      const missed = (at - mark) * missedMarkCost;
      // However well it fitted, it would cost more than what is known.
      if (path && missed >= path.cost) break;
      const next = best(tap + 1, at + 1, tap);
      const cost = (next?.cost ?? 0) + lapCost(lapMs, (targetsMs[at] ?? 0) - fromMs) + missed;
      if (!path || cost < path.cost) path = { cost, mark: at, next };
    }
    if (path) memo[key] = path;
    return path;
  };
  const marks = tapsMs.map((): number | undefined => undefined);
  let tap = 0;
  for (let path = best(0, 0, -1); path; path = path.next) marks[tap++] = path.mark;
  return marks;
};
