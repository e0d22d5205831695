/** How one field of a FIT message lies in the file, and its value. */

export type FitValue = number | string;

export type FieldShape = { readonly field: number; readonly size: number; readonly type: number };

/** Base type numbers of the protocol that a workout uses; those of other kinds count as absent. */
const unsigned: Readonly<Record<number, number>> = { 0: 1, 2: 1, 4: 2, 6: 4, 10: 1, 11: 2, 12: 4 };
const stringType = 7;
/** The types with a `z` say "nothing" with a nought, the others with all bits set. */
const withZero: ReadonlySet<number> = new Set([10, 11, 12]);

/** Text as UTF-8 up to its first nought, without signs that are not seen; undefined when there is none. */
const textOf = (bytes: Uint8Array): string | undefined => {
  const end = bytes.indexOf(0);
  const used = [...bytes.subarray(0, end < 0 ? bytes.length : end)];
  const escaped = used.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const text =
    decoded(escaped) ?? used.map((byte) => (byte < 128 ? String.fromCharCode(byte) : '?')).join('');
  const shown = text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim();
  return shown === '' ? undefined : shown;
};

/** A name that was cut in the middle of a letter is no UTF-8. */
const decoded = (escaped: string): string | undefined => {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
};

/** The value of a field whose bytes these are, an array's first; undefined where the file says that there is none. */
export const fieldValue = (
  bytes: Uint8Array,
  { type }: FieldShape,
  bigEndian: boolean,
): FitValue | undefined => {
  const base = type & 31;
  if (base === stringType) return textOf(bytes);
  const size = unsigned[base];
  if (size === undefined || bytes.length < size) return undefined;
  const first = [...bytes.subarray(0, size)];
  const ordered = bigEndian ? first : first.toReversed();
  const value = ordered.reduce((sum, byte) => sum * 256 + byte, 0);
  const nothing = withZero.has(base) ? 0 : 256 ** size - 1;
  return value === nothing ? undefined : value;
};
