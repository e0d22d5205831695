import type { Phrase } from '../grammar/syntax.ts';

const before: ReadonlySet<Phrase['kind']> = new Set(['title', 'heading', 'remark']);
const ends: ReadonlySet<string> = new Set([',', '.', ';', 'newline', '+', 'then']);

/**
 * "Every 4 min for 7 rounds: 200 m", "On 4:00: 6x800": a send-off at the very beginning is moved behind the reps that
 * it is for. Any other recovery there has nothing to follow.
 */
export const sendOffBehind = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const at = phrases.findIndex(({ kind }) => !before.has(kind));
  const first = phrases[at];
  if (first?.kind !== 'rest' || first.rest.what.kind !== 'sendOff') return phrases;
  const rest = phrases.slice(at + 1);
  const run = rest.findIndex(({ kind }) => kind === 'run' || kind === 'group');
  const lead = rest.slice(0, Math.max(0, run));
  const isLead = lead.every(({ kind }) => kind === 'count' || kind === 'join' || kind === 'target');
  const joins = lead.filter(({ kind }) => kind === 'join').length;
  if (run < 0 || !isLead || joins > 1) return phrases;
  const stop = rest.findIndex((each, i) => i > run && each.kind === 'join' && ends.has(each.by));
  const end = stop < 0 ? rest.length : stop;
  const own = rest.slice(run, end);
  if (own.some(({ kind }) => kind === 'rest' || kind === 'scope')) return phrases;
  const counted = lead.filter(({ kind }) => kind !== 'join');
  return [...phrases.slice(0, at), ...counted, ...own, first, ...rest.slice(end)];
};
