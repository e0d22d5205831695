import type { Element, Rest } from './element.ts';
import { isChained } from './forms.ts';
import { kindOf, roughMetres, roughMs } from './rough.ts';

/** "between all repetitions", "between reps": said of whatever reps there are. */
export const isSaidOfReps = ({ scope }: Rest): boolean =>
  scope?.kind === 'rep' && !scope.hard && !scope.all;

/** "between" alone may be said of the last only. */
export const isBare = ({ scope }: Rest): boolean => scope?.kind === 'rep' && scope.bare === true;

/** "between all reps", or "between reps" behind blocks of reps. */
export const isSure = (rest: Rest, alike: boolean): boolean => {
  const every = rest.scope?.kind === 'rep' && rest.scope.every === true;
  return every || (alike && !isBare(rest));
};

/** "2 km + 1600 + 4x400, 200 jog between all reps": a plus parts reps as commas do. */
export const isLinked = (element: Element): boolean =>
  isChained(element) || element.join === '+' || element.join === 'then';

/** Longer ones are a run of their own rather than a rep. */
const longestRepM = 2000;
const longestRepMs = 8 * 60_000;

/** "2k, 1600, 1200, 800, 4x400 with 200 jog": single lengths that a coach runs as reps, and none at another pace. */
export const areFewReps = (
  elements: readonly Element[],
  found: readonly number[],
  at: number,
): boolean => {
  const last = lengthsOf(elements[at])[0];
  const pace = elements[at] && pacesOf(elements[at]);
  return (
    last !== undefined &&
    found.every((i) => {
      const each = elements[i];
      const lengths = lengthsOf(each);
      if (!each || lengths.length === 0 || each.manners.length > 0) return false;
      const timed = each.aims.every(({ aim }) => aim.kind === 'time');
      if (!timed && pacesOf(each) !== pace) return false;
      return lengths.every(
        (length) =>
          kindOf(length) === kindOf(last) &&
          (kindOf(length) === 'distance'
            ? roughMetres(length) <= longestRepM
            : roughMs(length) <= longestRepMs),
      );
    })
  );
};

const pacesOf = ({ aims }: Element): string =>
  JSON.stringify(aims.map(({ aim }) => (aim.kind === 'fixed' ? aim.target : aim)));

const lengthsOf = (element: Element | undefined) =>
  element?.body?.kind === 'lengths' ? element.body.length.lengths : [];
