import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ovalPath, ovalPoint, ovalViewBox } from '../../src/view/oval.ts';

/** Length of the drawn lap, in steps of a tenth of a metre. */
const walked = (steps: number): number =>
  Array.from({ length: steps }, (_, step) => {
    const from = ovalPoint(step / steps);
    const to = ovalPoint((step + 1) / steps);
    return Math.hypot(to.x - from.x, to.y - from.y);
  }).reduce((sum, stride) => sum + stride, 0);

describe('the oval', () => {
  it('is 400 m long, as a measured lane 1 is', () => {
    expect(walked(4000)).toBeCloseTo(400, 1);
  });

  it('puts the phone at the end of the home straight, at the bottom right', () => {
    expect(ovalPoint(0)).toEqual({ x: 42.195, y: 36.8 });
  });

  it('runs anticlockwise: up the right bend, back along the top, and home along the bottom', () => {
    expect(ovalPoint(0.15).x).toBeGreaterThan(42.195);
    expect(ovalPoint(0.4)).toMatchObject({ y: -36.8 });
    expect(ovalPoint(0.65).x).toBeLessThan(-42.195);
    expect(ovalPoint(0.9).y).toBeCloseTo(36.8);
    expect(ovalPoint(0.95).x).toBeGreaterThan(ovalPoint(0.9).x);
  });

  it('has the far side opposite the phone', () => {
    const far = ovalPoint(0.5);
    expect(far.x).toBeCloseTo(-42.195);
    expect(far.y).toBeCloseTo(-36.8);
  });

  it('keeps every dot on the middle of the band, and goes round for any number of laps', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (share) => {
        const { x, y } = ovalPoint(share);
        const beyondStraight = Math.max(0, Math.abs(x) - 42.195);
        expect(Math.hypot(beyondStraight, y)).toBeCloseTo(36.8, 6);
        const later = ovalPoint(share + 1);
        expect(later.x).toBeCloseTo(x, 6);
        expect(later.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it('is drawn as one closed path inside its view box', () => {
    expect(ovalPath).toMatch(/^M42\.195 36\.8A.*Z$/);
    const [x = 0, y = 0, width = 0, height = 0] = ovalViewBox.split(' ').map(Number);
    expect(width / height).toBeGreaterThan(1.8);
    expect(x + width / 2).toBeCloseTo(0);
    expect(y + height / 2).toBeCloseTo(0);
  });
});
