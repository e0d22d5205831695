import type { Services } from '../../../machine/services.ts';
import { type MoreParts, readMore } from '../../../view/setup-more.ts';
import { rangeRemarks } from '../../../view/setup-ranges.ts';
import { makeWithout } from '../../../view/without.ts';
import type { FirstWords } from '../../../words/words.ts';
import { MoreChoices, type MoreProps } from './MoreChoices.tsx';
import { type PlacesProps, PlanPlaces } from './PlanPlaces.tsx';

/**
 * "More choices" with all that reads them, the small laps under the plan, and words for races that cannot be: loaded when
 * one of them is needed.
 */
export const makeMore = async ({ clock }: Pick<Services, 'clock'>, first: FirstWords) => {
  const words = await first.all();
  const seed = Math.trunc(clock.now());
  const read: MoreParts['read'] = (form, workout, track) =>
    readMore(form, workout, track, { now: clock.now(), words, seed });
  const without = makeWithout(words.more.without);
  const remarks: MoreParts['remarks'] = (text, { workout, errors }, notation) => [
    ...without(text, errors),
    ...rangeRemarks(workout, notation, words.more),
  ];
  const Fields = (props: MoreProps) => <MoreChoices {...props} words={words} />;
  const Places = (props: PlacesProps) => <PlanPlaces {...props} words={words} />;
  return { read, remarks, race: words.race, Fields, Places };
};
