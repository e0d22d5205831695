import type { Offset, Quantity } from '../../../pace/target.ts';
import type { RecoveryMode } from '../../model.ts';
import type { Sure } from '../meaning/lengths.ts';

/** What was taken for granted, or taken one way of several, and needs no figure to be said. */
export type PlainNote =
  | 'twoSessions'
  | 'firstSession'
  | 'firstGroup'
  | 'unusedFigure'
  | 'saysNothing'
  | 'comparedPace'
  | 'remark'
  | 'timesOfReps'
  | 'paceOfEachRep'
  | 'asPace'
  | 'asRecovery'
  | 'asTimeOfRep'
  | 'asAnotherRep'
  | 'asSetRecovery'
  | 'asOwnRun'
  | 'asCoolDown'
  | 'asTotal'
  | 'asFar'
  | 'asWholeLength'
  | 'addedToRun'
  | 'stridesFollow'
  | 'partsMakeWhole'
  | 'leftToParts'
  | 'roundsOfRun'
  | 'easyAround'
  | 'easyAroundOpen'
  | 'easyRest'
  | 'surgeRest'
  | 'countOfList'
  | 'countOfFirstLength'
  | 'countOfBoth'
  | 'countOfFirst'
  | 'strideLength'
  | 'firstOfEither'
  | 'noLengthEach'
  | 'repsUphill'
  | 'noLength'
  | 'crossesAsCommas'
  | 'noCountOnce'
  | 'asRange'
  | 'asTwoReps'
  | 'asHundreds'
  | 'asMinutes'
  | 'paceOfFirst'
  | 'closesSession'
  | 'strideRest'
  | 'fourStrides'
  | 'eightReps'
  | 'manyRepeats'
  | 'pointAsColon'
  | 'letterAsRecovery'
  | 'letterAsPace'
  | 'warmUpFirst'
  | 'asRepNotEasy'
  | 'twentyTimes'
  | 'secondLineInSeconds'
  | 'secondLineRests'
  | 'boundOfLength'
  | 'boundOfTime'
  | 'mileReps'
  | 'unitReps'
  | 'bracketTimes'
  | 'countAbove'
  | 'countForAll'
  | 'countForLast'
  | 'countForList'
  | 'countForLastLength'
  | 'lengthOfEasy'
  | 'onceMore'
  | 'feelOfRest'
  | 'digitsAsTime'
  | 'restsFall'
  | 'restsShorten'
  | 'restsInTurn'
  | 'mirrored'
  | 'ownWords'
  | 'paceOfRecovery'
  | 'floatPace'
  | 'noPaceOfRest'
  | 'noRangeOfRecovery'
  | 'nameOfSession'
  | 'sessionTitle'
  | 'lengthAtPace'
  | 'secondBetweenSets'
  | 'restAfterEachRep'
  | 'restOfBracket'
  | 'everyOther'
  | 'pieceOfEvery'
  | 'restAfterLast'
  | 'restGoesOn'
  | 'onceAfterThese'
  | 'afterEach'
  | 'beforeEach'
  | 'onceBetweenBlocks'
  | 'onceBetweenLists'
  | 'restated'
  | 'told'
  | 'offNotOn'
  | 'jogged'
  | 'backDown'
  | 'restUntilTap'
  | 'equalDistance'
  | 'equalTime'
  | 'noSets'
  | 'splits'
  | 'paceForAll'
  | 'paceForLast'
  | 'restForAll'
  | 'restForEachBlock'
  | 'restForLast'
  | 'letterAsMiles'
  | 'totalOfWholeRun'
  | 'totalNotAdded'
  | 'totalOfEnds'
  | 'restInParts'
  | 'paceNotWord'
  | 'whichRace'
  | 'shareNotWord'
  | 'twoEfforts'
  | 'twoPaces'
  | 'oddPace'
  | 'blocksInTurn'
  | 'paceOfReps'
  | 'wrappedLine'
  | 'pacesInTurn';

/** The same with what belongs into the sentence: the coach's words, shorthand, times in ms. */
export type NoteValues = {
  /** Words that were read past. */
  readonly leftOut: { readonly words: string };
  /** A slip of the pen, and the word it was taken for. */
  readonly respelt: { readonly word: string; readonly as: string };
  /** A session that goes by a name, written out. */
  readonly asSession: { readonly shorthand: string };
  readonly asUnit: {
    readonly unit: Sure;
    /** As written; a clock time is none. */
    readonly figure?: number;
  };
  readonly asTimes: { readonly count: number };
  readonly timesInAll: { readonly count: Quantity };
  readonly faster: { readonly stepMs: number };
  readonly offsetPer: { readonly per: Offset['per'] };
  readonly timePer: { readonly per: Offset['per'] };
  readonly paceOfEach: {
    readonly per: 'mi' | 'km';
    /** A pace was named as well. */
    readonly inPlaceOfWords: boolean;
  };
  /** Two ways to spend a recovery. */
  readonly eitherMode: { readonly taken: RecoveryMode; readonly other: RecoveryMode };
  /** Counted from 1. */
  readonly noPaceForSets: { readonly sets: readonly number[] };
};
