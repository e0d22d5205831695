import type { Quantity, Target } from '../../pace/target.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Item, Recovery, RecoveryMode, Step, Workout } from '../model.ts';
import type { NotationError, Note } from './note.ts';

export type Reading = { readonly workout: Workout; readonly notes: readonly Note[] };

const races: Record<string, number> = {
  mile: 1609.344,
  '800': 800,
  '1500': 1500,
  '3k': 3000,
  '5k': 5000,
  '10k': 10000,
};

const part =
  /^(?:(\d+)(?:[-–](\d+))?\s*[x×]\s*)?(\d+)\s*(m|s|min)?\s*(?:@\s*(\w+))?(?:,\s*(\d+)\s*(m|s|min)?\s*(jog|walk|rest|float))?$/i;

/** Reads a coach's shorthand. */
export const parseWorkout = (
  text: string,
): Result<{ workout: Workout; notes: Note[] }, NotationError[]> => {
  const items: Item[] = [];
  const errors: NotationError[] = [];
  let at = 0;
  for (const piece of text.split(/[+\n]/)) {
    const item = readPart(piece.trim());
    if (item) items.push(item);
    else errors.push({ start: at, end: at + piece.length, reason: 'This is not understood.' });
    at += piece.length + 1;
  }
  return errors.length > 0 ? err(errors) : ok({ workout: { items }, notes: [] });
};

const readPart = (piece: string): Item | undefined => {
  const found = part.exec(piece);
  if (!found) return undefined;
  const [, from, to, amount, unit, aim, rest, restUnit, mode] = found;
  const target = aim === undefined ? undefined : readTarget(aim.toLowerCase());
  if (aim !== undefined && target === undefined) return undefined;
  const step: Step = {
    kind: 'step',
    extent: length(Number(amount), unit),
    ...(target && { target }),
    ...(rest !== undefined && { recovery: readRecovery(Number(rest), restUnit, mode) }),
  };
  if (from === undefined) return step;
  const count: Quantity = to === undefined ? Number(from) : { from: Number(from), to: Number(to) };
  return { kind: 'block', count, items: [step] };
};

const length = (amount: number, unit: string | undefined) =>
  unit === 's' || unit === 'min'
    ? ({ kind: 'time', ms: amount * (unit === 's' ? 1000 : 60_000) } as const)
    : ({ kind: 'distance', m: amount } as const);

const readTarget = (name: string): Target | undefined => {
  const distanceM = races[name];
  return distanceM === undefined ? undefined : { kind: 'race', distanceM };
};

const readRecovery = (
  amount: number,
  unit: string | undefined,
  mode: string | undefined,
): Recovery => ({
  length: length(amount, unit),
  ...(mode !== undefined && mode !== 'rest' && { mode: mode as RecoveryMode }),
});

/** Prints a workout as canonical shorthand. */
export const formatWorkout = (workout: Workout): string =>
  workout.items.map(formatItem).join(' + ');

const formatItem = (item: Item): string => {
  if (item.kind === 'block') {
    const count =
      typeof item.count === 'number' ? `${item.count}` : `${item.count.from}-${item.count.to}`;
    return `${count}x${item.items.map(formatItem).join(' + ')}`;
  }
  if (item.kind !== 'step') return '';
  const aim =
    item.target?.kind === 'race'
      ? ` @${Object.keys(races).find((name) => races[name] === (item.target as { distanceM: number }).distanceM) ?? ''}`
      : '';
  return `${formatLength(item.extent)}${aim}${item.recovery ? `, ${formatRecovery(item.recovery)}` : ''}`;
};

const formatLength = (extent: Step['extent'] | Recovery['length']): string => {
  if (extent.kind === 'distance') return String(extent.m);
  if (extent.kind === 'time') return `${Number(extent.ms) / 1000}s`;
  return '';
};

const formatRecovery = (recovery: Recovery): string =>
  `${formatLength(recovery.length)} ${recovery.mode ?? 'rest'}`;
