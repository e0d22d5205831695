import { describe, expect, it } from 'vitest';
import { formatWorkout, parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import { reasonOf, suggestionOf } from '../../support/reader.ts';

const errorsOf = (text: string) => {
  const read = parseWorkout(text);
  return read.ok
    ? []
    : read.error.map((error) => ({
        at: text.slice(error.start, error.end),
        reason: reasonOf(error),
        suggestion: suggestionOf(error),
      }));
};

describe('an error', () => {
  it('lies within the text, the last line of which another group has', () => {
    const text = '@ 1k (beginner)\n8 x 1k (advanced)';
    const read = parseWorkout(text);
    expect(!read.ok && read.error.map(({ end }) => end)).toEqual([text.length]);
  });

  it.each([
    ['6x800 jgo 200', 'jgo', 'jog'],
    ['6x800 @5K, 200 jog betwixn reps', 'betwixn', 'between'],
    ['6x800, 90s recuvary', 'recuvary', 'recovery'],
    ['5 mils easy', 'mils', 'mile'],
  ])('in %j stands at %j and suggests %j', (text, at, suggestion) => {
    const [error] = errorsOf(text);
    expect(error?.at).toBe(at);
    expect(error?.suggestion).toContain(suggestion);
  });

  it.each([
    ['6x800 @ banana', '@'],
    ['6x(800', '('],
    ['6x800)', ')'],
    ['6x', '6x'],
    ['6x800, 0s rest', '0s'],
    ['2000x400', '2000x'],
    // 800 paces, which would not fit into a link, nor be read back from it.
    ['400x800 alternating 5k pace and 10k pace', '400x800 alternating 5k pace and 10k pace'],
    ['6x400, 90s rest, 3 min rest', '3 min rest'],
    ['between sets 6x400', 'between sets'],
    ['4x400, 60s rest, 3 min between sets', '3 min'],
    ['8x400 @ 5', '5'],
    ['5x1000 at 3:24, 3:23, 3:22', 'at 3:24, 3:23, 3:22'],
    ['20 min tempo w/ 5 x 600', '5 x 600'],
    ['8x400, last 2, 90s rest', 'last 2'],
    ['6x400, 60s, equal jog after the third', 'equal jog'],
    ['6x400, jog', 'jog'],
    ['6x400 ☃', '☃'],
    ["6x800 @300'/100", "300'"],
  ])('in %j stands at %j', (text, at) => {
    expect(errorsOf(text).map((error) => error.at)).toContain(at);
  });

  it('counts from the text as it was given, before and after what was brought to one spelling', () => {
    const text = '6 × 800m – 90″ rest\r\nflurble';
    expect(errorsOf(text).map((error) => error.at)).toEqual(['flurble']);
  });

  it('comes for each word that is not understood, up to twenty', () => {
    expect(errorsOf('6x800 foo bar baz')).toHaveLength(3);
    expect(errorsOf('foo '.repeat(50))).toHaveLength(20);
  });

  it('comes where what is said for all groups would be read too often', () => {
    const groups = 'A: 6x400, B: 4x400, C: 3x400, D: 8x400, E: 9x400, F: 2x400\n';
    const [error] = errorsOf(groups + '200 jog, '.repeat(100));
    expect(error?.reason).toContain('more than one session');
    expect(errorsOf(`${groups}200 jog`)).toEqual([]);
  });

  it('comes where one famous session follows another', () => {
    const [error] = errorsOf('mona fartlek, '.repeat(5));
    expect(error?.reason).toContain('more than one session');
  });

  it('never stands beside a workout', () => {
    expect(parseWorkout('6x800 @5K, 200 jog').ok).toBe(true);
    expect(parseWorkout('6x800 @5K, 200 jog blurb').ok).toBe(false);
  });
});

describe('a note', () => {
  const notesOf = (text: string) => {
    const read = parseWorkout(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value.notes.map(({ kind, start, end, alternatives }) => ({
      kind,
      at: text.slice(start, end),
      or: alternatives.map(formatWorkout),
    }));
  };

  it('says that "m" can be minutes or metres, with both whole workouts', () => {
    expect(notesOf('8 x 2m T, 1 min jog')).toEqual([
      {
        kind: 'ambiguity',
        at: '2m',
        or: ['8x2 metres @T, 1 min jog', '8x2 mi @T, 1 min jog'],
      },
    ]);
  });

  it('says that a small number beside E means miles', () => {
    expect(notesOf('2E')).toEqual([
      { kind: 'assumption', at: '2', or: ['easy 2 min', 'easy 2 km'] },
    ]);
  });

  it('names talk that it leaves out', () => {
    expect(notesOf('6x800 @5K, 200 jog. Stay relaxed and have fun!')).toEqual([
      { kind: 'assumption', at: 'Stay relaxed and have fun', or: [] },
    ]);
  });

  it('is not made where nothing is in doubt', () => {
    expect(notesOf('6 × 800 @5K, 200 jog')).toEqual([]);
  });

  it('asks about a time that no rep of 400 takes', () => {
    expect(notesOf('8x400 in 3:20, 90s rest')).toEqual([
      { kind: 'ambiguity', at: '3:20', or: ['8x400 @3:20/km, 90s rest'] },
    ]);
  });
});
