import type { Extent, Recovery, RecoveryMode, Step } from '../model.ts';
import { printTarget } from '../notation/print/print-target.ts';
import { endings, extentOf, isMeasured, isOtherRepeat } from './fit-extents.ts';
import type { FitValue } from './fit-fields.ts';
import { type FitTarget, targetOf } from './fit-targets.ts';
import type { LeftOut, LeftReason } from './imported.ts';
import { recoveryMode } from './intervals-words.ts';

/** One `workout_step` message: a step to run, a rest, or a repeat of the steps before it. */

type Fields = ReadonlyMap<number, FitValue>;

const field = {
  name: 0,
  ending: 1,
  length: 2,
  count: 4,
  intensity: 7,
  notes: 8,
  second: 19,
} as const;
/** The target type of a step that has none. */
const noTarget = 2;
const intensities: Readonly<Record<number, 'rest' | 'warmUp' | 'coolDown' | 'recovery'>> = {
  1: 'rest',
  2: 'warmUp',
  3: 'coolDown',
  4: 'recovery',
};

export type FitStep =
  | { readonly kind: 'run'; readonly step: Step; readonly left: readonly LeftOut[] }
  | {
      readonly kind: 'rest';
      readonly recovery: Recovery;
      /** The same as something to run, for a rest with no rep before it. */
      readonly step: Step;
      readonly line: number;
      readonly left: readonly LeftOut[];
    }
  | {
      readonly kind: 'repeat';
      readonly from: number;
      readonly count: number;
      readonly line: number;
    }
  /** Nothing could be made of it. */
  | { readonly kind: 'none'; readonly left: readonly LeftOut[] };

const numberIn = (step: Fields, of: number): number | undefined => {
  const value = step.get(of);
  return typeof value === 'number' ? value : undefined;
};

const textIn = (step: Fields, of: number): string => {
  const value = step.get(of);
  return typeof value === 'string' ? value : '';
};

type Plain = {
  readonly fields: Fields;
  readonly line: number;
  readonly ending: number;
  readonly length: number;
  readonly name: string;
  readonly extent: Extent;
  /** How one recovers, if it is a rest. */
  readonly mode: RecoveryMode | undefined;
};

/** Words that say no more than the step's kind does. */
const generic =
  /^(?:run|running|go|step|interval|active|work|other|warm(?:ing)?[ -]?up|cool(?:ing)?[ -]?down|recover|recovery|rest|jog|walk|float|easy)(?:\s+\d+)?$/i;

const labelOf = (name: string): string => (generic.test(name) ? '' : name);

type Said = { readonly text: string; readonly reason: LeftReason };

/** What of any step is neither its length nor its target. */
const remarksOf = ({ fields, ending, name, mode }: Plain): readonly Said[] => {
  const second = numberIn(fields, field.second) ?? noTarget;
  const notes = textIn(fields, field.notes);
  return [
    ...(isMeasured(ending, mode !== undefined)
      ? []
      : [{ text: name === '' ? `ending ${ending}` : name, reason: 'ending' as const }]),
    ...(notes === '' ? [] : [{ text: notes, reason: 'note' as const }]),
    ...(second === noTarget ? [] : [{ text: `target ${second}`, reason: 'unknown' as const }]),
  ];
};

const listed = (said: readonly Said[], { line }: Plain): readonly LeftOut[] =>
  said.map((each) => ({ line, ...each }));

const targetText = ({ target }: FitTarget): string =>
  target.kind === 'effort' ? target.name : printTarget(target).slice(1);

/** Older files call every step active, and say by its name what is a rest. */
const modeOf = (fields: Fields, name: string): RecoveryMode | undefined => {
  const kind = intensities[numberIn(fields, field.intensity) ?? 0];
  const said = recoveryMode(name);
  if (kind === 'rest') return said ?? 'stand';
  if (kind === 'recovery') return said ?? 'jog';
  return kind === undefined && /\b(rest|recover\w*)\b/i.test(name) ? (said ?? 'jog') : undefined;
};

const restOf = (plain: Plain, mode: RecoveryMode): FitStep => {
  const { fields, extent, ending, length, name } = plain;
  const label = labelOf(name);
  const found = targetOf(fields);
  const isSendOff = ending === endings.sendOff;
  const said: readonly Said[] = [
    ...(found ? [{ text: targetText(found), reason: 'restTarget' as const }] : []),
    ...(label === '' ? [] : [{ text: label, reason: 'note' as const }]),
    ...remarksOf(plain),
  ];
  return {
    kind: 'rest',
    recovery: { length: isSendOff ? { kind: 'sendOff', everyMs: length } : extent, mode },
    step: { kind: 'step', extent, role: 'easy' },
    line: plain.line,
    left: listed(said, plain),
  };
};

/** A name without a target is what the step is run at: "fast". Warm-ups and drills only have names. */
const runOf = (plain: Plain): FitStep => {
  const { fields, extent, name } = plain;
  const kind = intensities[numberIn(fields, field.intensity) ?? 0];
  const role = kind === 'warmUp' || kind === 'coolDown' ? kind : undefined;
  const label = labelOf(name);
  const isEffort = label !== '' && role === undefined && extent.kind !== 'open';
  const found =
    targetOf(fields) ??
    (isEffort ? { target: { kind: 'effort' as const, name: label }, hasPace: false } : undefined);
  const isShown = label !== '' && !(found?.target.kind === 'effort' && found.target.name === label);
  const noPace =
    found && !found.hasPace ? [{ text: targetText(found), reason: 'noPace' as const }] : [];
  const step: Step = {
    ...{ kind: 'step', extent },
    ...(found ? { target: found.target } : {}),
    ...(role ? { role } : {}),
    ...(isShown ? { label } : {}),
  };
  return { kind: 'run', step, left: listed([...noPace, ...remarksOf(plain)], plain) };
};

/** Reads one step; `line` is its number from 1. Times in ms, distances in metres. */
export const readFitStep = (fields: Fields, line: number): FitStep => {
  const ending = numberIn(fields, field.ending) ?? endings.open;
  const length = numberIn(fields, field.length) ?? 0;
  const name = textIn(fields, field.name);
  if (ending === endings.repeat)
    return { kind: 'repeat', from: length, count: numberIn(fields, field.count) ?? 0, line };
  const mode = modeOf(fields, name);
  const isOther = isOtherRepeat(ending);
  const extent = isOther ? undefined : extentOf(ending, length, mode !== undefined);
  if (extent === undefined)
    return { kind: 'none', left: [{ line, text: name, reason: isOther ? 'repeat' : 'noLength' }] };
  const plain: Plain = { fields, line, ending, length, name, extent, mode };
  return mode ? restOf(plain, mode) : runOf(plain);
};
