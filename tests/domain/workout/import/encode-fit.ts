/**
 * Writes FIT files from the published profile, sharing nothing with the reader.
 * https://developer.garmin.com/fit/protocol/
 */

type Field = readonly [
  number: number,
  type: 'enum' | 'uint16' | 'uint32' | 'string',
  value: number | string,
];

export type Message = {
  readonly kind: number;
  readonly fields: readonly Field[];
  /** Bytes of a developer's own field, which nobody else understands. */
  readonly own?: readonly number[];
};

export type Step = {
  readonly index?: number;
  readonly name?: string;
  readonly ending?: number;
  readonly length?: number;
  readonly target?: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly intensity?: number;
  readonly notes?: string;
};

const sizes = { enum: 1, uint16: 2, uint32: 4 } as const;
const types = { enum: 0x00, uint16: 0x84, uint32: 0x86, string: 0x07 } as const;

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text), 0];

/** Bit by bit, as CRC-16/ARC is written in textbooks. */
export const crc16 = (bytes: readonly number[]): number => {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
};

const number = (value: number, size: number, bigEndian: boolean): readonly number[] => {
  const bytes = Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256);
  return bigEndian ? bytes.reverse() : bytes;
};

const bytesOf = ([, type, value]: Field, bigEndian: boolean): readonly number[] =>
  type === 'string' ? utf8(String(value)) : number(Number(value), sizes[type], bigEndian);

export type Options = {
  readonly bigEndian?: boolean;
  /** Data records with short headers, which carry a time. */
  readonly compressed?: boolean;
  readonly shortHeader?: boolean;
};

const record = ({ kind, fields, own }: Message, options: Options): readonly number[] => {
  const { bigEndian = false, compressed = false } = options;
  const local = kind % 3;
  const values = fields.map((field) => bytesOf(field, bigEndian));
  const shapes = fields.flatMap(([field, type], at) => [
    field,
    values[at]?.length ?? 0,
    types[type],
  ]);
  const definition = [
    0x40 | (own ? 0x20 : 0) | local,
    ...[0, bigEndian ? 1 : 0],
    ...number(kind, 2, bigEndian),
    ...[fields.length, ...shapes],
    ...(own ? [1, 0, own.length, 0] : []),
  ];
  const header = compressed ? 0x80 | (local << 5) | 17 : local;
  return [...definition, header, ...values.flat(), ...(own ?? [])];
};

/** A whole file: header, a definition before each record, both checksums. */
export const fitFile = (
  messages: readonly Message[],
  options: Options = {},
): Uint8Array<ArrayBuffer> => {
  const body = messages.flatMap((message) => record(message, options));
  const size = options.shortHeader ? 12 : 14;
  const head = [size, 0x20, ...number(2132, 2, false), ...number(body.length, 4, false)];
  const signed = [...head, ...Array.from('.FIT', (sign) => sign.charCodeAt(0))];
  const header = options.shortHeader ? signed : [...signed, ...number(crc16(signed), 2, false)];
  const all = [...header, ...body];
  return Uint8Array.from([...all, ...number(crc16(all), 2, false)]);
};

export const fileId = (type = 5): Message => ({
  kind: 0,
  fields: [
    [0, 'enum', type],
    [1, 'uint16', 255],
  ],
});

export const about = (name: string, description?: string): Message => ({
  kind: 26,
  fields: [
    [4, 'enum', 1],
    [8, 'string', name],
    ...(description === undefined ? [] : [[17, 'string', description] as const]),
  ],
});

export const step = (step: Step, at: number): Message => ({
  kind: 27,
  fields: [
    [254, 'uint16', step.index ?? at],
    [0, 'string', step.name ?? ''],
    [1, 'enum', step.ending ?? 255],
    [2, 'uint32', step.length ?? 0xffffffff],
    [3, 'enum', step.target ?? 2],
    [4, 'uint32', step.value ?? 0xffffffff],
    [5, 'uint32', step.low ?? 0xffffffff],
    [6, 'uint32', step.high ?? 0xffffffff],
    [7, 'enum', step.intensity ?? 255],
    [8, 'string', step.notes ?? ''],
  ],
});

export const workoutFile = (
  steps: readonly Step[],
  { name = '', ...options }: Options & { readonly name?: string } = {},
): Uint8Array<ArrayBuffer> => fitFile([fileId(), about(name), ...steps.map(step)], options);
