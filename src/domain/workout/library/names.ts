/**
 * What the library has instead of words: each name stands for a sentence, and `words/` says it in the language
 * of the runner. A language that leaves one out does not compile.
 */

export type LibraryId =
  | '400-repeats'
  | '800-repeats'
  | '800s-at-5k'
  | 'pyramid'
  | 'ascending-ladder'
  | 'descending-ladder'
  | 'short-descending-ladder'
  | 'track-warm-up'
  | 'tempo-run'
  | 'progression-run'
  | 'run-walk-1'
  | 'run-walk-2'
  | 'run-walk-3'
  | 'fartlek'
  | 'structured-fartlek'
  | 'threshold'
  | 'vo2max'
  | 'strides-after-easy'
  | 'mile-400s'
  | 'race-warm-up'
  | 'mile-trial'
  | 'mile-race-practice'
  | '400-race-model'
  | 'lactic-tolerance'
  | 'track-strides'
  | 'hill-repeats';

export type Section = 'track' | 'mile' | 'fourHundred';

/** What is chosen. */
export type ChoiceName =
  | 'level'
  | 'reps'
  | 'rounds'
  | 'strides'
  | 'recovery'
  | 'break'
  | 'ends'
  | 'distance'
  | 'length'
  | 'each'
  | 'eachThird'
  | 'uphill'
  | 'form'
  | 'pace'
  | 'paces'
  | 'pacing'
  | 'easyRun'
  | 'easyJog'
  | 'easyRunning'
  | 'words';

/** What it can be, where no figure says it. */
export type OptionName =
  | 'none'
  | 'beginner'
  | 'advanced'
  | '5kThroughout'
  | '5kUpMileDown'
  | '5k'
  | 'vo2max'
  | 'even'
  | 'negative'
  | 'frontLoaded'
  | 'held'
  | 'jogBackThenTap';

/** What is said on the way, and what a stretch is called instead of its length: within the shorthand as `{place}`. */
export const sayings = [
  'drive',
  'transition',
  'coast',
  'accelerate',
  'chat',
  'hurts',
  'answer',
  'surge',
  'settle',
  'walk',
  'legSwings',
  'highKnees',
  'lunges',
] as const;
export type Saying = (typeof sayings)[number];

export type Sayings = Readonly<Record<Saying, string>>;
