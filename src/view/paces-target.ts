import { RACE_DISTANCES } from '../domain/pace/equivalents.ts';
import type { Target } from '../domain/pace/target.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Workout } from '../domain/workout/model.ts';
import type { Words } from '../words/words.ts';
import type { PaceChoice, PacesForm, RacePaceChoice } from './paces-form.ts';
import type { Reader } from './reader.ts';

/** A pace as chosen or written, and how it is called beside a distance. */
export type PickedTarget = {
  readonly target: Target;
  readonly name: string;
  /** What the notation had to assume about what was written. */
  readonly notes: readonly string[];
};

const distanceOf: ReadonlyMap<string, number> = new Map(
  RACE_DISTANCES.map(({ name, distanceM }) => [name, distanceM]),
);

const isRaceChoice = (choice: PaceChoice): choice is RacePaceChoice => distanceOf.has(choice);

/** The only step of a workout that has no other. */
const loneTarget = ({ items }: Workout): Target | undefined => {
  const [item, ...others] = items;
  if (item?.kind !== 'step' || others.length > 0) return undefined;
  return item.recovery ? undefined : item.target;
};

/**
 * Reads a pace as a coach writes it, by way of a workout of one rep over `distanceM`: a bare "98" is
 * then a lap or the rep, whichever it can be.
 */
const readWritten = (
  text: string,
  distanceM: number,
  { paces }: Words,
  { parseWorkout, says }: Reader,
): Result<PickedTarget, string> => {
  const written = text.trim().replace(/^@\s*/, '');
  const parsed = parseWorkout(`${Math.max(1, Math.round(distanceM))}m @ ${written}`);
  const target = parsed.ok ? loneTarget(parsed.value.workout) : undefined;
  if (!parsed.ok || !target) return err(paces.calculator.paceUnknown(written));
  const notes = parsed.value.notes.map((note) => says.note(note.saying));
  return ok({ target, name: `@ ${written}`, notes });
};

/** The target of the calculator, or a sentence about what was written; an empty field is no mistake. Writing waits for its reader. */
export const pickTarget = (
  { pace, paceText }: PacesForm,
  distanceM: number,
  words: Words,
  notation: Reader | undefined,
): Result<PickedTarget, string> | undefined => {
  const { calculator, races, zones } = words.paces;
  if (pace === 'other') {
    const canRead = notation && paceText.trim() !== '';
    return canRead ? readWritten(paceText, distanceM, words, notation) : undefined;
  }
  if (!isRaceChoice(pace)) {
    const name = calculator.atZone(zones[pace].name.toLowerCase());
    return ok({ target: { kind: 'zone', zone: pace }, name, notes: [] });
  }
  const target: Target = { kind: 'race', distanceM: distanceOf.get(pace) ?? 0 };
  return ok({ target, name: calculator.atRace(races[pace]), notes: [] });
};
