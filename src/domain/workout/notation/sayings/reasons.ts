/** Why something cannot be read, where that needs no figure to be said. */
export type PlainReason =
  | 'variousSessions'
  | 'tooMuch'
  | 'neverClosed'
  | 'doesNotFit'
  | 'notPaceAfterAt'
  | 'neverOpened'
  | 'noTimeOfDay'
  | 'signsNotUnderstood'
  | 'noRecoveryHere'
  | 'noRestNotUnderstood'
  | 'namesOrRunBefore'
  | 'rangeOfRecovery'
  | 'moreOrAbout'
  | 'sameOrMore'
  | 'longerThanRun'
  | 'partOrFollows'
  | 'repFromTimeToDistance'
  | 'recoveryFromTimeToDistance'
  | 'fartlekInTimes'
  | 'repeatedMissing'
  | 'nothingToRun'
  | 'howManyAlternate'
  | 'repeatedNoTimes'
  | 'noLength'
  | 'tooLong'
  | 'whichRep'
  | 'pieceOrFollows'
  | 'whichReps'
  | 'countOrMetres'
  | 'howRun'
  | 'noRepBefore'
  | 'nothingBefore'
  | 'fewerTimes'
  | 'allOrBefore'
  | 'repeatedUnclear'
  | 'lengthOfWhat'
  | 'paceOfWhich'
  | 'notTwoSets'
  | 'manyRecoveries'
  | 'whichRecovery'
  | 'notSoManyReps'
  | 'afterWhichReps'
  | 'listOrMore'
  | 'howLongRecovery'
  | 'howOften'
  | 'whichSets'
  | 'betweenWhichSets'
  | 'noSetsBetween'
  | 'notSetsOfSize'
  | 'notThisTotal'
  | 'ofWhichReps'
  | 'repOrTime'
  | 'impossiblePace'
  | 'fitsNoPace'
  | 'onlyWords';

/** The same with what belongs into the sentence. `word` stands as it was typed. */
export type ReasonValues = {
  readonly notUnderstood: { readonly word: string };
  readonly changesBeside: { readonly word: string };
  readonly notPaceAfter: { readonly word: string };
  /** A comma between figures. */
  readonly pointOrList: { readonly whole: number; readonly part: number };
  readonly pacesForReps: { readonly paces: number; readonly reps: number };
  readonly timesForReps: { readonly times: number; readonly reps: number };
  readonly recoveriesForReps: { readonly recoveries: number; readonly reps: number };
  readonly tooDeep: { readonly most: number };
  readonly tooManyLengths: { readonly most: number };
  readonly tooManyParts: { readonly most: number };
  readonly tooManyRepeats: { readonly most: number };
};
