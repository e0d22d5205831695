import { advance } from '../domain/session/advance.ts';
import { callsOf } from '../domain/session/start-commands.ts';
import { dueEnd } from '../domain/session/timing.ts';
import type { MoreWords } from '../words/more-words.ts';
import type { Moment } from './track-moment.ts';

/**
 * What stands in place of the clock before a start with commands: seconds until the runner is called, then each
 * command as long as it holds. Figures that lead to the gun itself would give it away.
 */
export const startCall = (
  { state, at, mode, run, elapsedMs }: Moment,
  words: MoreWords['commands'],
): string | undefined => {
  const startsAt = run && (elapsedMs < 0 ? run.startedAt : dueEnd(state));
  if (startsAt === undefined || mode === 'rep') return undefined;
  const started = advance(state, startsAt);
  const index = started.runs.length - 1;
  const isRep = started.phases[started.runs[index]?.phase ?? -1]?.kind === 'rep';
  const calls = isRep ? callsOf(started, index) : undefined;
  const leftMs = startsAt - at;
  if (!calls) return undefined;
  if (leftMs <= calls.set) return words.calls.set;
  if (leftMs <= calls.marks) return words.calls.marks;
  // A warm-up keeps its own clock.
  return mode === 'countIn'
    ? words.walk(String(Math.ceil((leftMs - calls.marks) / 1000)))
    : undefined;
};
