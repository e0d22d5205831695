import type { Target } from '../../../pace/target.ts';
import { type Cursor, isWord, peek, takeSign, takeWord } from './cursor.ts';
import { readNamedTarget } from './named-targets.ts';
import type { RawAim } from './syntax.ts';
import { unitAt } from './units.ts';

/** `6-8k race pace`: both figures share the unit. */
export const readSharedPair = (cursor: Cursor): RawAim | undefined => {
  const first = peek(cursor);
  if (first?.kind !== 'number' || first.value < 1 || first.value > 50) return undefined;
  cursor.at += 1;
  if (!takeSign(cursor, '-') && !takeWord(cursor, 'to')) return undefined;
  const last = peek(cursor);
  const unit = unitAt(cursor, 1);
  if (last?.kind !== 'number' || last.value <= first.value) return undefined;
  if (unit !== 'km' && unit !== 'mi' && !isWord(cursor, 'kp', 1)) return undefined;
  const second = readNamedTarget(cursor, false);
  if (second?.kind !== 'race') return undefined;
  const distanceM = Math.round((second.distanceM / last.value) * first.value * 1000) / 1000;
  return { kind: 'between', from: fixed({ ...second, distanceM }), to: fixed(second) };
};

/** `mod-hard to hard`, `steady to hard effort`: from the one effort to the other. */
export const readEfforts = (cursor: Cursor): RawAim | undefined => {
  const easy = takeWord(cursor, 'easy') ? 'easy' : undefined;
  const first = easy ? undefined : readNamedTarget(cursor, false);
  const from = easy ?? (first?.kind === 'effort' ? first.name : undefined);
  if (from === undefined || !takeWord(cursor, 'to')) return undefined;
  const second = readNamedTarget(cursor, false);
  if (second?.kind !== 'effort' || second.name === from) return undefined;
  return fixed({ kind: 'effort', name: `${from} to ${second.name}` });
};

const fixed = (target: Target): RawAim => ({ kind: 'fixed', target });
