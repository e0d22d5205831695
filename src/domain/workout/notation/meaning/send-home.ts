import type { Element, Rest } from './element.ts';
import { kindOf, roughMetres } from './rough.ts';

/**
 * "15 min, 4x400, 4x200, 15 min. 2 min after the 400s, 1 min after the 200s": a recovery that names its reps is theirs,
 * wherever it is told.
 */
export const sendHome = (elements: readonly Element[]): readonly Element[] => {
  const moves = elements.flatMap((element, at) =>
    element.rests.flatMap((rest) => {
      const to = homesOf(elements, at, rest);
      return to.length > 0 ? [{ rest, to }] : [];
    }),
  );
  if (moves.length === 0) return elements;
  return elements.map((element, at) => {
    const kept = element.rests.filter((rest) => !moves.some((move) => move.rest === rest));
    const come = moves.flatMap(({ rest, to }) => (to.includes(at) ? [rest] : []));
    return { ...element, rests: [...kept, ...come] };
  });
};

/** The elements before it whose reps it names; none where it stands at one of them. */
const homesOf = (elements: readonly Element[], at: number, { scope }: Rest): readonly number[] => {
  const element = elements[at];
  if (scope?.kind !== 'after' || scope.but || !element || element.body?.kind === 'group') return [];
  if (metresOf(element).some((metres) => scope.values.includes(metres))) return [];
  const before = elements.slice(0, at);
  const known = before.flatMap(metresOf);
  if (!scope.values.every((value) => known.includes(value))) return [];
  return before.flatMap((each, i) =>
    each.rests.length === 0 && metresOf(each).some((metres) => scope.values.includes(metres))
      ? [i]
      : [],
  );
};

const metresOf = ({ body }: Element): readonly number[] =>
  body?.kind === 'lengths'
    ? body.length.lengths.map((each) => (kindOf(each) === 'distance' ? roughMetres(each) : 0))
    : [];
