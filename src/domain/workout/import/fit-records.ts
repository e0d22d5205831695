import { err, ok, type Result } from '../../result.ts';
import { fitCrc } from './fit-crc.ts';
import { type FieldShape, type FitValue, fieldValue } from './fit-fields.ts';
import type { FitProblem } from './imported.ts';

/**
 * The container of FIT files: header, definitions, data records, checksum.
 * https://developer.garmin.com/fit/protocol/
 */

export type FitMessage = {
  readonly kind: number;
  readonly fields: ReadonlyMap<number, FitValue>;
};

export type FitRecords = {
  readonly messages: readonly FitMessage[];
  /** Another file follows in the same file. */
  readonly more: boolean;
};

/** A workout file has a few kilobytes; whole days of recording are smaller than this. */
export const largestFit = 1_000_000;

type Definition = {
  readonly kind: number;
  readonly bigEndian: boolean;
  readonly shapes: readonly FieldShape[];
  /** All that one record of it takes, with the fields of developers, which are skipped. */
  readonly size: number;
};

const shortestHeader = 12;
const signature = '.FIT';

const word = (bytes: Uint8Array, at: number, bigEndian = false): number => {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  return bigEndian ? first * 256 + second : second * 256 + first;
};

/** Where the records lie, once header and checksums are right. */
const bodyOf = (bytes: Uint8Array): Result<{ from: number; to: number }, FitProblem> => {
  const from = bytes[0] ?? 0;
  const signed = String.fromCharCode(...bytes.subarray(8, 12)) === signature;
  if (from < shortestHeader || !signed) return err('notFit');
  const to = from + word(bytes, 4) + word(bytes, 6) * 65_536;
  if (to + 2 > bytes.length) return err('damaged');
  const headerCrc = from >= shortestHeader + 2 ? word(bytes, shortestHeader) : 0;
  // A nought says that the header has no checksum of its own.
  const headerFits = headerCrc === 0 || headerCrc === fitCrc(bytes.subarray(0, shortestHeader));
  const fits = headerFits && word(bytes, to) === fitCrc(bytes.subarray(0, to));
  return fits ? ok({ from, to }) : err('damaged');
};

/** Three bytes for each field: its number, its size, its type. */
const shapesAt = (bytes: Uint8Array, at: number, count: number): readonly FieldShape[] =>
  Array.from({ length: count }, (_, index) => {
    const [field = 0, size = 0, type = 0] = bytes.subarray(at + 3 * index, at + 3 * index + 3);
    return { field, size, type };
  });

const sizeOf = (shapes: readonly FieldShape[]): number =>
  shapes.reduce((sum, { size }) => sum + size, 0);

const hasOwn = 0x20;
const isDefinition = 0x40;
const isCompressed = 0x80;

/** The definition behind the header byte at `at`, and where the next record begins. */
const definitionAt = (
  bytes: Uint8Array,
  at: number,
  header: number,
): { readonly definition: Definition; readonly next: number } => {
  const bigEndian = bytes[at + 2] === 1;
  const count = bytes[at + 5] ?? 0;
  const behind = at + 6 + 3 * count;
  const own = (header & hasOwn) === 0 ? 0 : (bytes[behind] ?? 0);
  const shapes = shapesAt(bytes, at + 6, count);
  const size = sizeOf(shapes) + sizeOf(shapesAt(bytes, behind + 1, own));
  return {
    definition: { kind: word(bytes, at + 3, bigEndian), bigEndian, shapes, size },
    next: (header & hasOwn) === 0 ? behind : behind + 1 + 3 * own,
  };
};

const messageAt = (bytes: Uint8Array, at: number, definition: Definition): FitMessage => {
  const fields = new Map<number, FitValue>();
  let from = at;
  for (const shape of definition.shapes) {
    const value = fieldValue(bytes.subarray(from, from + shape.size), shape, definition.bigEndian);
    if (value !== undefined) fields.set(shape.field, value);
    from += shape.size;
  }
  return { kind: definition.kind, fields };
};

/** A record's kind is defined under one of 16 names; a short header has room for four of them. */
const localOf = (header: number): number =>
  (header & isCompressed) === 0 ? header & 15 : (header >> 5) & 3;

/** The messages of the kinds in `wanted`, in the order of the file. Total: never throws. */
export const readRecords = (
  bytes: Uint8Array,
  wanted: ReadonlySet<number>,
): Result<FitRecords, FitProblem> => {
  if (bytes.length > largestFit) return err('tooLarge');
  const body = bodyOf(bytes);
  if (!body.ok) return body;
  const records = bytes.subarray(0, body.value.to);
  const defined = new Map<number, Definition>();
  const messages: FitMessage[] = [];
  let at = body.value.from;
  while (at < records.length) {
    const header = records[at] ?? 0;
    const local = localOf(header);
    if ((header & isCompressed) === 0 && (header & isDefinition) !== 0) {
      const { definition, next } = definitionAt(records, at, header);
      defined.set(local, definition);
      at = next;
    } else {
      const definition = defined.get(local);
      if (!definition) return err('damaged');
      if (wanted.has(definition.kind)) messages.push(messageAt(records, at + 1, definition));
      at += 1 + definition.size;
    }
  }
  if (at !== records.length) return err('damaged');
  return ok({ messages, more: bytes.length > body.value.to + 2 });
};
