import type { Services } from '../../../machine/services.ts';
import { type MoreReader, readMore } from '../../../view/setup-more.ts';
import type { FirstWords } from '../../../words/words.ts';
import { MoreChoices, type MoreProps } from './MoreChoices.tsx';

/** "More choices", with all that reads them: loaded when somebody opens them, or has used them before. */
export const makeMore = async ({ clock }: Pick<Services, 'clock'>, first: FirstWords) => {
  const words = await first.all();
  const read: MoreReader = (form, workout, track) =>
    readMore(form, workout, track, { now: clock.now(), words });
  const Fields = (props: MoreProps) => <MoreChoices {...props} words={words} />;
  return { read, Fields };
};
