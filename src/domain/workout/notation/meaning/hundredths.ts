import type { RawLength } from '../grammar/syntax.ts';
import type { Body } from './element.ts';
import { judge } from './plausible.ts';
import { kindOf, roughMetres } from './rough.ts';

/** Nobody times longer reps to the hundredth and writes no colon. */
const longestSprint = 400;

/** The 6.93 of "5x50 m - 6.93, 6.70" and the 19.28 of "150 m - 19.28": seconds, where somebody could run that. */
export const inSeconds = (body: Body | undefined, at: number, time: RawLength): RawLength => {
  const reps = body?.kind === 'lengths' ? body.length.lengths : [];
  const rep = reps[reps.length > 1 ? at : 0];
  const seconds = time.orMs ?? (time.unit === undefined ? time.from * 1000 : 0);
  if (!rep || kindOf(rep) !== 'distance' || Number.isInteger(seconds / 1000)) return time;
  const m = roughMetres(rep);
  if (m > longestSprint || judge(m, seconds) !== 'likely') return time;
  const { orMs: _, ...raw } = time;
  return { ...raw, from: Math.round(seconds), unit: 'exact' };
};
