import type { Voice } from './hearing.ts';

export type Condition = {
  readonly name: string;
  readonly beepsMs: readonly number[];
  readonly stall: 'none' | 'jank' | 'freeze';
  readonly hidden: boolean;
};

const everyTwoSeconds = Array.from({ length: 20 }, (_, i) => 2000 * (i + 1));
const afterSilences = [60_000, 62_000, 64_000, 124_000, 126_000, 128_000, 188_000, 190_000];

export const conditions: readonly Condition[] = [
  { name: 'idle', beepsMs: everyTwoSeconds, stall: 'none', hidden: false },
  { name: 'jank', beepsMs: everyTwoSeconds, stall: 'jank', hidden: false },
  { name: 'freeze', beepsMs: everyTwoSeconds, stall: 'freeze', hidden: false },
  { name: 'hidden', beepsMs: everyTwoSeconds, stall: 'none', hidden: true },
  { name: 'silence', beepsMs: afterSilences, stall: 'none', hidden: false },
  { name: 'hidden-silence', beepsMs: afterSilences, stall: 'none', hidden: true },
];

/** The app's own samples `start` and `beep`; the control sounds between them, at other pitches. */
export const voices: Readonly<Record<'app' | 'control', Voice>> = {
  app: { startHz: 2093, beepHz: 1568 },
  control: { startHz: 3700, beepHz: 5200 },
};
