const vocabulary: readonly string[] =
  `jog walk float rest recovery standing easy between reps sets after
  with metres meters minutes seconds miles mile laps lap warm-up cool-down tempo threshold marathon
  interval repetition pace effort strides hills drills hard fast steady moderate sprint fartlek back
  equal full each every goal race faster slower recoveries jogging walking minute second metre meter repeats
  intervals kilometres followed warmup cooldown`.split(/\s+/);

/** Whether a word that stands where it cannot be read is nevertheless one of ours. */
export const isOurs = (word: string): boolean => vocabulary.includes(word);

const furthest = 2;

/** The word of ours that is nearest to `word`, if it is near at all. */
export const suggest = (word: string): string | undefined => {
  if (asked.has(word)) return asked.get(word);
  const nearest = nearestTo(word);
  if (asked.size >= mostAsked) asked.clear();
  asked.set(word, nearest);
  return nearest;
};

/** A text is read several times, each time with most of the same words. */
const asked = new Map<string, string | undefined>();
const mostAsked = 300;

const nearestTo = (word: string): string | undefined => {
  if (word.length < 3 || word.length > 14 || vocabulary.includes(word)) return undefined;
  let best: string | undefined;
  let least = Math.min(furthest, word.length - 2) + 1;
  for (const candidate of vocabulary) {
    const distance = edits(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
};

/**
 * Whether `word` can only be a slip of the pen for `meant`: one letter too many, too few, wrong or swapped in five
 * and more, and swapped neighbours in four. A plural is no slip, and short words are often words of their own.
 */
export const isSlip = (word: string, meant: string): boolean => {
  if (word[0] !== meant[0] || `${word}s` === meant || meant.includes('-')) return false;
  if (edits(word, meant) !== 1) return false;
  return word.length > 4 || (word.length === 4 && isSwapped(word, meant));
};

const isSwapped = (word: string, meant: string): boolean =>
  word.length === meant.length && [...word].sort().join('') === [...meant].sort().join('');

/** Some word of ours has as many letters and begins with the same one: asked first, being so much quicker. */
export const hasTwin = (word: string): boolean =>
  vocabulary.some((each) => each.length === word.length && each[0] === word[0]);

/** Damerau–Levenshtein: insertions, deletions, substitutions and swapped neighbours. */
const edits = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > furthest) return furthest + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (old[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (old[j - 1] ?? 0) + (same ? 0 : 1),
        swap ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? furthest + 1;
};
