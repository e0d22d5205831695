import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWorkout, parseWorkout } from '../../src/domain/workout/notation/notation.ts';
import { linkTo, readLink } from '../../src/view/link-address.ts';

const page = 'https://example.org/app/';
const pathOf = (link: string): string => link.slice(link.indexOf('#') + 1);

describe('a link to a workout', () => {
  it('is short and holds nothing that a chat takes for its end', () => {
    expect(linkTo(page, '6x800 @5K, 200 jog')).toBe(`${page}#/w/6x800_@5K,_200_jog`);
    expect(linkTo(page, '3x(4x400 @R)')).not.toMatch(/[()\s]/);
    expect(linkTo(page, 'easy 1.5 mi.')).not.toMatch(/\.$/);
  });

  it('gives back any text that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (raw) => {
        const text = raw.replace(/[\p{C}]/gu, 'x').trim();
        fc.pre(text !== '');
        expect(readLink(pathOf(linkTo(page, text)))).toEqual({ ok: true, value: text });
      }),
    );
  });

  it('also reads a link that somebody typed', () => {
    expect(readLink('/w/6x800%20@5K,%20200%20jog')).toEqual({
      ok: true,
      value: '6x800 @5K, 200 jog',
    });
    expect(readLink('/w/400/800')).toEqual({ ok: true, value: '400/800' });
  });

  it('means the same workout at the other end', () => {
    const parsed = parseWorkout('2 mi easy + 6x800 @5K - 15 s/mi, 200 jog + 3x(400 @R, 200 jog)');
    if (!parsed.ok) throw new Error(parsed.error[0]?.reason);
    const read = readLink(pathOf(linkTo(page, formatWorkout(parsed.value.workout))));
    const again = read.ok ? parseWorkout(read.value) : undefined;
    expect(again?.ok && again.value.workout).toEqual(parsed.value.workout);
  });

  it.each([
    ['/w', 'empty'],
    ['/w/', 'empty'],
    ['/w/_%20%0A', 'empty'],
    ['/w/%E2%80%AE', 'empty'],
    ['/w/%E0%A4%A', 'damaged'],
    ['/w/%', 'damaged'],
    ['/w/%FF%FE', 'damaged'],
    [`/w/${'6x800_'.repeat(4000)}`, 'tooLong'],
    [`/w/${'a'.repeat(10_000_000)}`, 'tooLong'],
    ['/wherever', 'nowhere'],
    ['/', 'nowhere'],
  ])('%#: says why nothing can be opened', (path, problem) => {
    expect(readLink(path)).toEqual({ ok: false, error: problem });
  });

  it('loses what cannot be seen: controls, and signs that turn the text round', () => {
    const hidden = `/w/${encodeURIComponent('6x800\u202E\u0000 @5K\u200B')}`;
    expect(readLink(hidden)).toEqual({ ok: true, value: '6x800  @5K' });
  });
});
