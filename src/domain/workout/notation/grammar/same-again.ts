import { attempt, type Cursor, takeSign } from './cursor.ts';
import { readLengths } from './length-lists.ts';
import type { RawLength, RawLengths } from './syntax.ts';

const sizes: Readonly<Record<string, number>> = { lap: 400, km: 1000, mi: 1609.344, yd: 0.9144 };

const metresOf = ({ from, unit }: RawLength): number => from * (sizes[unit ?? ''] ?? 1);

/** Steps over the brackets of "1 lap (400m) jog", which say the same distance once more. */
export const skipSame = (cursor: Cursor, { lengths }: RawLengths): boolean =>
  attempt(cursor, (c) => {
    const [first, ...others] = lengths;
    if (!first || others.length > 0 || !takeSign(c, '(')) return undefined;
    const again = readLengths(c)?.lengths ?? [];
    const [second] = again;
    if (!second || again.length > 1 || !takeSign(c, ')')) return undefined;
    return metresOf(first) === metresOf(second) ? true : undefined;
  }) === true;
