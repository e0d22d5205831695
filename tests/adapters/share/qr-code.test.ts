import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQrCode } from '../../../src/adapters/share/qr-code.ts';

/** The dark squares that a path covers, as `x,y`. */
const squaresOf = (path: string): ReadonlySet<string> =>
  new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at},${y}`),
    ),
  );

const drawn = (text: string) => {
  const drawing = drawQrCode(text);
  if (!drawing.ok) throw new Error(drawing.error);
  return drawing.value;
};

describe('a QR code', () => {
  it('is drawn square by square as it was encoded', () => {
    const { path, size } = drawn('https://example.org/#/w/6x800');
    const squares = squaresOf(path);
    const { data } = encode('https://example.org/#/w/6x800', { boostEcc: true, border: 4 });
    expect(size).toBe(data.length);
    for (const [y, row] of data.entries())
      for (const [x, dark] of row.entries()) expect(squares.has(`${x},${y}`)).toBe(dark);
  });

  it('leaves four light squares around itself', () => {
    const { path, size } = drawn('6x800');
    const places = [...squaresOf(path)].flatMap((square) => square.split(',').map(Number));
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });

  it('holds 2953 bytes and says so beyond', () => {
    expect(drawQrCode('a'.repeat(2953)).ok).toBe(true);
    expect(drawQrCode('a'.repeat(2954))).toEqual({ ok: false, error: 'tooLong' });
    expect(drawQrCode('é'.repeat(1500))).toEqual({ ok: false, error: 'tooLong' });
  });
});
