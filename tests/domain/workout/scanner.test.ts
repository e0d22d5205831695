import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/domain/workout/notation/scan/scanner.ts';

const brief = (text: string) =>
  scan(text).map((token) => {
    if (token.kind === 'number') return token.value;
    if (token.kind === 'clock') return `${token.ms}ms`;
    if (token.kind === 'newline') return '\n';
    return token.kind === 'string' ? `"${token.text}"` : token.text;
  });

describe('scan', () => {
  it.each([
    ['6×800', [6, '×', 800]],
    ['6x800m', [6, '×', 800, 'm']],
    ['5xmile', [5, '×', 'mile']],
    ['400 x8', [400, '×', 8]],
    ['1,000m', [1000, 'm']],
    ['10,000', [10_000]],
    ['10 000 m', [10_000, 'm']],
    ['1.500 m', [1500, 'm']],
    ['1.500 km', [1.5, 'km']],
    ['400,600,800', [400, ',', 600, ',', 800]],
    ['90,120', [90, ',', 120]],
    ['1½ mi', [1.5, 'mi']],
    ['3:20.5', ['200500ms']],
    ['1:02:30', ['3750000ms']],
    [':30', ['30000ms']],
    ['1:1', [1, ':', 1]],
    ['2:75', [2, ':', 75]],
    ['60"', [60, '"']],
    ["1'30''", [1, "'", 30, '"']],
    ['1′30″', [1, "'", 30, '"']],
    ['“leg swings”', ['"leg swings"']],
    ['"a \\"b\\" \\\\ \\n"', ['"a "b" \\ \n"']],
    ['VO2max vo2', ['vo2max', 'vo2max']],
    ['40 – 62', [40, '-', 62]],
    ['a\r\nb\nc', ['a', '\n', 'b', '\n', 'c']],
    ["you'll", ["you'll"]],
  ])('cuts %j', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('leaves no character but white space outside a token, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let at = 0;
        for (const { start, end } of scan(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('stops when it has cut enough', () => {
    expect(scan('1 2 3 4 5', 3)).toHaveLength(3);
  });
});
