import type { Aim, Element, Rest } from './element.ts';
import { isWork } from './forms.ts';

/**
 * "6x400, 15 min cool-down. 90 s rest. Pace 5K": what is said in a clause of its own behind the easy running at the
 * end is said of the reps, where these have none of it.
 */
export const takeFromEnd = (elements: readonly Element[]): readonly Element[] => {
  const last = elements.at(-1);
  const at = elements.findLastIndex(isWork);
  const work = elements[at];
  if (!last || !work || !isCoolDown(last) || at === elements.length - 1) return elements;
  // "jog home. Goal time: 3:15 per 800": what has no length is run in no time.
  const timeless = last.body?.kind === 'open' || last.body === undefined;
  const ofReps = (aim: Aim) => isOfReps(aim) || (timeless && isApart(aim.join));
  const aims = work.aims.length === 0 ? last.aims.filter(ofReps) : [];
  const follows = ({ join, start }: Rest) =>
    isApart(join) || (join === ',' && aims.some((aim) => aim.start < start));
  const rests = work.rests.length === 0 ? last.rests.filter(follows) : [];
  if (rests.length + aims.length === 0) return elements;
  const left = {
    rests: last.rests.filter((rest) => !rests.includes(rest)),
    aims: last.aims.filter((aim) => !aims.includes(aim)),
  };
  const given = { rests: [...work.rests, ...rests], aims: [...work.aims, ...aims] };
  return elements.map((each, i) => {
    if (i === at) return { ...each, ...given };
    return i === elements.length - 1 ? { ...each, ...left } : each;
  });
};

const isCoolDown = ({ manners }: Element): boolean =>
  manners.some(
    (manner) => manner.kind === 'role' && (manner.role === 'coolDown' || manner.role === 'easy'),
  );

/** A pace by name on its own; "6:00/km" may well be how one cools down. */
const isOfReps = ({ aim, join, all }: Aim): boolean =>
  (isApart(join) && aim.kind !== 'time') || all === true;

const isApart = (join: Element['join']): boolean => join === '.' || join === 'newline';
