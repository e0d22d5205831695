import { clock } from '../domain/format.ts';
import { reviewRows } from '../domain/review/rows.ts';
import type { Entry } from '../domain/session/log.ts';
import type { SessionState } from '../domain/session/state.ts';
import { type EpochMs, later } from '../domain/units.ts';
import type { CueName, RepairWords } from '../words/repair-words.ts';

type Gap = Extract<Entry, { type: 'gap' }>;

/** Shorter sleeps, and steps less late, nobody would have noticed beside the track. Milliseconds. */
const worthTelling = { gapMs: 1000, lateMs: 1000 } as const;

const whereAt = (state: SessionState, at: EpochMs, { told }: RepairWords): string => {
  const row = reviewRows(state).find(({ run }) => {
    const found = state.runs[run];
    return found && found.startedAt <= at && at <= (found.endedAt ?? state.at);
  });
  return row ? told.inRep(row.rep) : told.elsewhere;
};

const gapText = (state: SessionState, { at, lostMs, cause }: Gap, words: RepairWords): string => {
  const where = whereAt(state, later(at, -lostMs), words);
  return words.told[cause === 'sleep' ? 'slept' : 'closed'](clock(lostMs), where);
};

const lateTicks = (entries: readonly Entry[], { told }: RepairWords): readonly string[] => {
  const late = entries.flatMap((entry) =>
    entry.type === 'lateTick' && entry.lateMs >= worthTelling.lateMs ? [entry.lateMs] : [],
  );
  if (late.length === 0) return [];
  return [told.lateTicks(late.length, clock(Math.max(...late), { tenths: true }))];
};

const kinds: readonly (readonly [start: string, name: CueName])[] = [
  ['count', 'count'],
  ['marks', 'command'],
  ['set', 'command'],
  ['start', 'start'],
  ['pass', 'pass'],
  ['bell', 'bell'],
  ['finish', 'finish'],
  ['way', 'waypoint'],
  ['last10', 'warning'],
  ['half', 'warning'],
];

/** `3:bell` is the bell of run 3. */
const kindOf = (id: string): CueName => {
  const own = id.slice(id.indexOf(':') + 1);
  return kinds.find(([start]) => own.startsWith(start))?.[1] ?? 'other';
};

const missed = (entries: readonly Entry[], { told }: RepairWords): readonly string[] => {
  const logged = entries.flatMap((entry) => (entry.type === 'missedCues' ? [entry] : []));
  const counts = new Map<CueName, number>();
  for (const id of new Set(logged.flatMap(({ cues }) => cues))) {
    counts.set(kindOf(id), (counts.get(kindOf(id)) ?? 0) + 1);
  }
  const late = logged.reduce((sum, entry) => sum + (entry.late?.length ?? 0), 0);
  const named = [...counts].map(([kind, count]) => told.cues(kind, count));
  return [
    ...(named.length > 0 ? [told.missedCues(told.list(named))] : []),
    ...(late > 0 ? [told.lateCues(late)] : []),
  ];
};

/** What the log has to tell beside the laps: sleeps, steps noticed late, cues that nobody heard. */
export const remarks = (
  state: SessionState,
  entries: readonly Entry[],
  words: RepairWords,
): readonly string[] => [
  ...entries.flatMap((entry) =>
    entry.type === 'gap' && entry.lostMs >= worthTelling.gapMs
      ? [gapText(state, entry, words)]
      : [],
  ),
  ...lateTicks(entries, words),
  ...missed(entries, words),
];
