import { checkResult } from '../domain/pace/check-race.ts';
import type { Race } from '../domain/pace/race.ts';
import type { Words } from '../words/words.ts';
import {
  problem,
  raceName,
  readResult,
  refused,
  type TypedRace,
  type Unread,
} from './setup-race.ts';

/** A result that only refines another, or a goal: from 100 m, and without a fitness of its own. */
export type SecondReading =
  | Unread
  | { readonly kind: 'second'; readonly race: Race; readonly assumed?: string };

/** As `readRace`, for a race that refines the first or is aimed at. */
export const readSecondRace = (typed: TypedRace, words: Words): SecondReading => {
  const found = readResult(typed, words.race);
  if (found.kind !== 'result') return found;
  const checked = checkResult(found.race);
  if (checked.ok) return { ...found, kind: 'second' };
  if (checked.error.reason !== 'tooShort') return refused(found.race, checked.error, words.race);
  return problem('distance', words.more.raceTooShort(raceName(found.race.distanceM)));
};
