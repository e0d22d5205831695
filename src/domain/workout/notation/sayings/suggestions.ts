/** What could be written instead, where that needs nothing of what was typed. */
export type PlainSuggestion =
  | 'paceOrTime'
  | 'pace'
  | 'writeRepsOut'
  | 'takeOutOrOpen'
  | 'minutesAndSeconds'
  | 'quoteName'
  | 'timedJog'
  | 'plusOrEach'
  | 'noBracketsOrPlus'
  | 'eachPart'
  | 'fartlek'
  | 'lengthOfReps'
  | 'count'
  | 'checkUnit'
  | 'reps'
  | 'oneDay'
  | 'piecesOut'
  | 'piecesOfRep'
  | 'noTotalOrPlusAfter'
  | 'noTotalOrPlusBefore'
  | 'repeatedList'
  | 'betweenWhat'
  | 'paceBehindEach'
  | 'lengthOfRecovery'
  | 'countOfRounds'
  | 'behindSets'
  | 'twoSets'
  | 'threeSets'
  | 'writtenTime'
  | 'linesWithReps';

/** The same with what belongs into the sentence. */
export type SuggestionValues = {
  readonly didYouMean: { readonly word: string };
  readonly closeBracket: { readonly sign: string };
  /** `example`: shorthand. */
  readonly writeOut: { readonly example: string };
  readonly pointOrSpace: { readonly whole: number; readonly part: number };
};
