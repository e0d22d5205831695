import type { Target } from '../../pace/target.ts';
import type { Item, Recovery, Step } from '../model.ts';
import type { Imported, LeftOut, LeftReason } from './imported.ts';
import { readLength, readTarget, recoveryMode } from './intervals-words.ts';

const isStep = (line: string): boolean => /^\s*-\s*\S/.test(line);
const repeatOf = (line: string): number | undefined => {
  const [, before, after] = /(?:^|\s)(?:(\d{1,2})\s*x|x\s*(\d{1,2}))\s*$/i.exec(line) ?? [];
  const count = Number(before ?? after);
  return count >= 1 ? count : undefined;
};

/** Whether a text is written as intervals.icu writes workouts: steps in lines that begin with a dash and hold a length. */
export const looksLikeIntervals = (text: string): boolean => {
  const steps = text.split('\n').filter(isStep);
  const lengths = steps.filter((line) => stepWords(line).some((word) => readLength(word)));
  return lengths.length > 0 && lengths.length * 2 > steps.length;
};

const stepWords = (line: string): readonly string[] =>
  line
    .replace(/^\s*-\s*/, '')
    .trim()
    .split(/\s+/);

type Role = 'warmUp' | 'coolDown' | undefined;
type Group = {
  readonly line: number;
  readonly count: number;
  readonly role: Role;
  readonly items: Step[];
};

const roleOf = (line: string): Role => {
  if (/warm/i.test(line)) return 'warmUp';
  return /cool/i.test(line) ? 'coolDown' : undefined;
};

/** Slower than this share of threshold pace, after something faster, is how one recovers. */
const easyPercent = 80;

const slowPercent = (target: Target | undefined): boolean =>
  target?.kind === 'percent' &&
  (typeof target.percent === 'number' ? target.percent : target.percent.to) <= easyPercent;

type ReadStep = {
  readonly step: Step;
  readonly asRecovery?: Recovery;
  /** Words of a recovery that no recovery can hold. */
  readonly label: string;
  readonly hasPace: boolean;
};

const manners =
  /\b(intensity=\w+|press lap|warm ?-?up|cool ?-?down|walk(ing)?|float|jog(ging)?|easy|recover(y|ies)?|rec|rest|off|stand)\b|["()]/gi;

const labelOf = (text: string): string => text.replace(manners, ' ').replace(/\s+/g, ' ').trim();

const readStep = (line: string, role: Role): ReadStep | undefined => {
  const words = stepWords(line);
  const at = words.findIndex((word) => readLength(word));
  const extent = readLength(words[at] ?? '');
  if (!extent || extent.kind === 'open') return undefined;
  const said = words.toSpliced(at, 1).join(' ');
  const found = readTarget(said);
  const mode = recoveryMode(said);
  const label = labelOf(found?.rest ?? said);
  const isEasy = mode !== undefined && mode !== 'stand';
  const own = role ?? (isEasy ? 'easy' : undefined);
  const step: Step = {
    ...{ kind: 'step', extent },
    ...(found ? { target: found.target } : {}),
    ...(own ? { role: own } : {}),
    ...(label === '' ? {} : { label }),
  };
  const isRecovery = mode !== undefined || slowPercent(found?.target);
  return {
    step,
    ...(isRecovery ? { asRecovery: { length: extent, mode: mode ?? 'jog' } } : {}),
    label,
    hasPace: found?.hasPace ?? true,
  };
};

/** A recovery goes to the step before it; the first of a group stands by itself. Tells what it could not hold. */
const addTo = (group: Group, read: ReadStep): readonly LeftReason[] => {
  const { step, asRecovery, label, hasPace } = read;
  const before = group.items.at(-1);
  const joins = asRecovery && !group.role && before && !before.recovery && before.role !== 'easy';
  if (!joins) {
    group.items.push(step);
    return hasPace ? [] : ['noPace'];
  }
  group.items[group.items.length - 1] = { ...before, recovery: asRecovery };
  return [...(label === '' ? [] : ['unknown' as const]), ...(hasPace ? [] : ['noPace' as const])];
};

const itemsOf = ({ count, items }: Group): readonly Item[] =>
  count > 1 && items.length > 0 ? [{ kind: 'block', count, items }] : items;

/**
 * Reads a workout as intervals.icu writes it as text. Total: never throws. A share of pace is one of
 * threshold pace; power, heart rate and zones become efforts by name and are listed. All that is in no
 * step is listed too.
 */
export const readIntervals = (text: string): Imported => {
  const left: LeftOut[] = [];
  const groups: Group[] = [];
  const open = (line: number, count: number, role: Role): Group => {
    const group: Group = { line, count, role, items: [] };
    groups.push(group);
    return group;
  };
  let group = open(1, 1, undefined);
  for (const [index, whole] of text.split('\n').entries()) {
    const line = { line: index + 1, text: whole.trim() };
    if (line.text === '') {
      if (group.items.length > 0) group = open(line.line, 1, undefined);
    } else if (isStep(whole)) {
      const read = readStep(whole, group.role);
      const reasons = read ? addTo(group, read) : ['noLength' as const];
      left.push(...reasons.map((reason) => ({ ...line, reason })));
    } else {
      const [count, role] = [repeatOf(whole), roleOf(whole)];
      if (count === undefined && role === undefined && !/^main/i.test(line.text))
        left.push({ ...line, reason: 'prose' });
      group = open(line.line, count ?? 1, role);
    }
  }
  for (const { line, count, items } of groups)
    if (count > 1 && items.length === 0) left.push({ line, text: `${count}x`, reason: 'repeat' });
  const items = groups.flatMap(itemsOf);
  return { ...(items.length > 0 ? { workout: { items } } : {}), left };
};
