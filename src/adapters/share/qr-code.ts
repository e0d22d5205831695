import { encode } from 'uqr';
import { err, ok, type Result } from '../../domain/result.ts';
import type { QrDrawing } from '../../machine/ports.ts';

/** The widest code there is, version 40, holds so many bytes at the lowest correction (ISO/IEC 18004, table 7). */
const mostBytes = 2953;
/** Light modules around the code, without which a camera may not find it (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** One bar per run of dark modules in a row: a tenth of the text that a square for each would take. */
const rowPath = (row: readonly boolean[], y: number): string => {
  let path = '';
  let x = 0;
  while (x < row.length) {
    const end = row.indexOf(!row[x], x);
    const width = (end === -1 ? row.length : end) - x;
    if (row[x]) path += `M${x} ${y}h${width}v1h-${width}z`;
    x += width;
  }
  return path;
};

/** Draws a text as a QR code. `tooLong` beyond what the widest code holds. */
export const drawQrCode = (text: string): Result<QrDrawing, 'tooLong'> => {
  if (new TextEncoder().encode(text).length > mostBytes) return err('tooLong');
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: quietZone });
  return ok({ size, path: data.map(rowPath).join('') });
};
