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
type Group = { readonly count: number; readonly role: Role; readonly items: Step[] };

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
  readonly odd: readonly LeftReason[];
};

const readStep = (line: string, role: Role): ReadStep | undefined => {
  const words = stepWords(line);
  const at = words.findIndex((word) => readLength(word));
  const extent = readLength(words[at] ?? '');
  if (!extent) return undefined;
  const said = words.toSpliced(at, 1).join(' ');
  const found = readTarget(said);
  const mode = recoveryMode(said);
  const target = found && (found.hasPace || mode === undefined) ? found.target : undefined;
  const label = labelOf(found?.rest ?? said);
  const step: Step = {
    kind: 'step',
    extent,
    ...(target ? { target } : {}),
    ...((role ?? (mode && mode !== 'stand')) ? { role: role ?? 'easy' } : {}),
    ...(label === '' || mode || role ? {} : { label }),
  };
  const asRecovery =
    extent.kind !== 'open' && (mode !== undefined || slowPercent(target))
      ? { length: extent, mode: mode ?? 'jog' }
      : undefined;
  return {
    step,
    ...(asRecovery ? { asRecovery } : {}),
    odd: found && !found.hasPace ? ['noPace'] : [],
  };
};

const labelOf = (text: string): string =>
  text
    .replace(/\bintensity=\w+|\bpress lap\b|[()]/gi, ' ')
    .replace(/["\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A recovery goes to the step before it; the first of a group stands by itself. */
const addTo = (group: Group, { step, asRecovery }: ReadStep): void => {
  const before = group.items.at(-1);
  if (!asRecovery || group.role || !before || before.recovery || before.role === 'easy')
    group.items.push(step);
  else group.items[group.items.length - 1] = { ...before, recovery: asRecovery };
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
  const open = (count: number, role: Role): Group => {
    const group: Group = { count, role, items: [] };
    groups.push(group);
    return group;
  };
  let group = open(1, undefined);
  for (const [index, line] of text.split('\n').entries()) {
    const leave = (reason: LeftReason) => left.push({ line: index + 1, text: line.trim(), reason });
    if (line.trim() === '') {
      if (group.items.length > 0) group = open(1, undefined);
    } else if (isStep(line)) {
      const read = readStep(line, group.role);
      if (read) addTo(group, read);
      for (const reason of read?.odd ?? ['noLength' as const]) leave(reason);
    } else {
      const [count, role] = [repeatOf(line), roleOf(line)];
      if (count === undefined && role === undefined && !/^main/i.test(line.trim())) leave('prose');
      group = open(count ?? 1, role);
    }
  }
  for (const empty of groups.filter(({ count, items }) => count > 1 && items.length === 0))
    left.push({ line: 0, text: `${empty.count}x`, reason: 'repeat' });
  const items = groups.flatMap(itemsOf);
  return { ...(items.length > 0 ? { workout: { items } } : {}), left };
};
