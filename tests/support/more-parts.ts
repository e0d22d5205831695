import { type EpochMs, epochMs } from '../../src/domain/units.ts';
import { type MoreParts, readMore } from '../../src/view/setup-more.ts';
import { rangeRemarks } from '../../src/view/setup-ranges.ts';
import { offerRemarks } from '../../src/view/without.ts';
import { enAll as words } from '../../src/words/en-all.ts';

/** What Setup loads when somebody needs it, as at an instant. */
export const moreParts = (now: EpochMs = epochMs(0), seed = 1): MoreParts => ({
  read: (form, workout, track) => readMore(form, workout, track, { now, words, seed }),
  remarks: (text, { workout, errors }, notation) => [
    ...offerRemarks(text, errors, words.more.without),
    ...rangeRemarks(workout, notation, words.more),
  ],
  race: words.race,
});
