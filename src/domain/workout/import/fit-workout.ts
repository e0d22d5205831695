import { err, ok, type Result } from '../../result.ts';
import type { Item, Recovery, RecoveryLength, Workout } from '../model.ts';
import { readRecords } from './fit-records.ts';
import { type FitStep, readFitStep } from './fit-steps.ts';
import type { FitProblem, Imported, LeftOut } from './imported.ts';

/**
 * Workout files of watches and training sites: FIT with the messages `file_id`, `workout` and
 * `workout_step`. https://developer.garmin.com/fit/file-types/workout/
 * Read by hand, since the libraries either need Node's Buffer or stand under a licence of their own,
 * and know two hundred messages where three are wanted.
 */

const kinds = { fileId: 0, workout: 26, step: 27 } as const;
const workoutFile = 5;
const field = { fileType: 0, name: 8, description: 17, index: 254 } as const;
/** The bits of a step's number; another says which step is picked. */
const indexBits = 0x0fff;
/** As many parts as the reader of shorthand takes. */
const mostSteps = 200;
const deepest = 8;
const mostRepeats = 1000;

/** A step or a repeat with the number of the step it began with, and how deep it is. */
type Node =
  | { readonly at: number; readonly depth: 0; readonly step: Exclude<FitStep, { kind: 'repeat' }> }
  | {
      readonly at: number;
      readonly depth: number;
      readonly count: number;
      readonly nodes: readonly Node[];
    };

type Numbered = { readonly index: number; readonly read: FitStep };

/** A repeat takes in everything since the step that it names. */
const nest = (steps: readonly Numbered[], left: LeftOut[]): readonly Node[] => {
  const nodes: Node[] = [];
  for (const { index, read } of steps) {
    if (read.kind !== 'repeat') {
      nodes.push({ at: index, depth: 0, step: read });
      continue;
    }
    const { from, count, line } = read;
    const first = nodes.findIndex(({ at }) => at === from);
    const inner = first < 0 ? [] : nodes.slice(first);
    const depth = 1 + Math.max(0, ...inner.map((node) => node.depth));
    if (inner.length > 0 && count >= 1 && count <= mostRepeats && depth <= deepest)
      nodes.splice(first, inner.length, { at: from, depth, count, nodes: inner });
    else left.push({ line, text: `${count}×`, reason: 'repeat' });
  }
  return nodes;
};

/** Two rests in a row are one, where their lengths can be added. */
const sum = (a: Recovery, b: Recovery): Recovery | undefined => {
  const length = sumOf(a.length, b.length);
  return length && { length, ...(b.mode ? { mode: b.mode } : {}) };
};

const sumOf = (a: RecoveryLength, b: RecoveryLength): RecoveryLength | undefined => {
  if (
    a.kind === 'time' &&
    b.kind === 'time' &&
    typeof a.ms === 'number' &&
    typeof b.ms === 'number'
  )
    return { kind: 'time', ms: a.ms + b.ms };
  if (a.kind === 'distance' && b.kind === 'distance') {
    const m = Math.round((Number(a.m) + Number(b.m)) * 100) / 100;
    return Number.isFinite(m) ? { kind: 'distance', m } : undefined;
  }
  return undefined;
};

/** The rest that a round ends with, which one between rounds takes the place of. */
const lastRest = (item: Item | undefined): Recovery | undefined => {
  if (item?.kind === 'block') return item.between ?? lastRest(item.items.at(-1));
  if (item?.kind === 'pause') return item.recovery;
  return item?.kind === 'step' ? item.recovery : undefined;
};

type Rest = Extract<FitStep, { kind: 'rest' }>;

/** A rest goes to the step before it; behind a set it stands by itself, with the set's own last rest in it. */
const addRest = (items: Item[], rest: Rest, left: LeftOut[]): void => {
  const before = items.at(-1);
  if (!before) {
    items.push(rest.step);
    left.push({ line: rest.line, text: '', reason: 'restFirst' });
    return;
  }
  const first = lastRest(before);
  const recovery = first ? sum(first, rest.recovery) : rest.recovery;
  if (!recovery) left.push({ line: rest.line, text: '', reason: 'restTwice' });
  const kept = recovery ?? rest.recovery;
  const isRep = before.kind === 'step' && before.role === undefined;
  if (isRep) items[items.length - 1] = { ...before, recovery: kept };
  else if (before.kind === 'pause') items[items.length - 1] = { kind: 'pause', recovery: kept };
  else items.push({ kind: 'pause', recovery: kept });
};

const itemsOf = (nodes: readonly Node[], left: LeftOut[]): readonly Item[] => {
  const items: Item[] = [];
  for (const node of nodes) {
    if (!('step' in node)) {
      const inner = itemsOf(node.nodes, left);
      if (inner.length > 0) items.push(...blockOf(node.count, inner));
      continue;
    }
    left.push(...node.step.left);
    if (node.step.kind === 'run') items.push(node.step.step);
    if (node.step.kind === 'rest') addRest(items, node.step, left);
  }
  return items;
};

/** A pause at the end of a round is the rest between rounds. */
const blockOf = (count: number, items: readonly Item[]): readonly Item[] => {
  if (count === 1) return items;
  const last = items.at(-1);
  return last?.kind === 'pause' && items.length > 1
    ? [{ kind: 'block', count, items: items.slice(0, -1), between: last.recovery }]
    : [{ kind: 'block', count, items }];
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads a FIT workout file. Total: never throws. Speeds become paces, rests recoveries, repeats sets;
 * all that is not in the workout is listed with the number of its step.
 */
export const readFit = (bytes: Uint8Array): Result<Imported, FitProblem> => {
  const records = readRecords(bytes, new Set(Object.values(kinds)));
  if (!records.ok) return records;
  const { messages, more } = records.value;
  const of = (kind: number) => messages.filter((message) => message.kind === kind);
  const [fileId] = of(kinds.fileId);
  if (fileId?.fields.get(field.fileType) !== workoutFile) return err('notWorkout');
  const steps = of(kinds.step).map(({ fields }, at) => ({
    fields,
    index: Number(fields.get(field.index) ?? at) & indexBits,
  }));
  if (steps.length === 0) return err('noSteps');
  if (steps.length > mostSteps) return err('tooLong');
  const left: LeftOut[] = [];
  const read = steps
    .sort((a, b) => a.index - b.index)
    .map(({ fields, index }, at) => ({ index, read: readFitStep(fields, at + 1) }));
  const items = itemsOf(nest(read, left), left);
  const [about] = of(kinds.workout);
  const title = asText(about?.fields.get(field.name));
  const description = asText(about?.fields.get(field.description));
  if (description !== '') left.push({ line: 0, text: description, reason: 'note' });
  if (more) left.push({ line: 0, text: '', reason: 'unknown' });
  const workout: Workout = { ...(title === '' ? {} : { title }), items };
  return ok({
    ...(items.length > 0 ? { workout } : {}),
    left: left.sort((a, b) => a.line - b.line),
  });
};
