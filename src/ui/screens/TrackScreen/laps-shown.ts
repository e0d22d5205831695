import { tellLaps } from '../../../view/track-rows.ts';
import { SplitsTable } from '../../parts/SplitsTable.tsx';
import { WithTenth } from '../../parts/Tenth.tsx';
import { SplitLine } from './SplitLine.tsx';

/** What the Track screen says and shows of laps and of tenths, in one piece: loaded when the first rep begins. */
export const lapsShown = {
  ...{ tell: tellLaps, Table: SplitsTable, Line: SplitLine },
  Figure: WithTenth,
};

export type LapsShown = typeof lapsShown;
