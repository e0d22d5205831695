import { tellLaps } from '../../../view/track-rows.ts';
import { SplitsTable } from '../../parts/SplitsTable.tsx';
import { SplitLine } from './SplitLine.tsx';

/** What the Track screen says and shows of laps, in one piece: loaded when the first rep begins. */
export const lapsShown = { tell: tellLaps, Table: SplitsTable, Line: SplitLine };

export type LapsShown = typeof lapsShown;
