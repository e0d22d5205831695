import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWorkout, parseWorkout } from '../../../src/domain/workout/notation/notation.ts';
import type { Without } from '../../../src/domain/workout/notation/note.ts';
import { anyText } from './arbitrary-text.ts';
import strings from './coach-strings.json';

const offersFor = (text: string): readonly Without[] => {
  const read = parseWorkout(text);
  return read.ok ? [] : (read.error[0]?.without ?? []);
};
const named = (text: string, { gone }: Without): readonly string[] =>
  gone.map(({ start, end }) => text.slice(start, end));
const readAs = (text: string): string | undefined => {
  const read = parseWorkout(text);
  return read.ok ? formatWorkout(read.value.workout) : undefined;
};

describe('a text that is refused over a few words', () => {
  it.each([
    [
      '6x800 @5K past the purple monkeys, 200 jog',
      ['past the purple monkeys'],
      '6x800 @5K, 200 jog',
    ],
    ['8x400 (with purple socks), 2 min rest', ['(with purple socks)'], '8x400, 2 min rest'],
    [
      '6x800 on the purple monkey track 200 jog, 1 mile cool-down',
      ['on the purple monkey track'],
      '6x800 200 jog, 1 mile cool-down',
    ],
    ['8x400, 60s, purple monkeys', ['purple monkeys'], '8x400, 60s'],
    ['8x400 @5K, 2 min jog and flurble', ['and flurble'], '8x400 @5K, 2 min jog'],
    ['Banana split. 8x400 @5K, 200 jog', ['Banana split'], '8x400 @5K, 200 jog'],
    [
      '6x800 @5K, 200 jog\nBring purple bottles for 12 runners\n4x200 @R, 200 jog',
      ['Bring purple bottles for 12 runners'],
      '6x800 @5K, 200 jog\n4x200 @R, 200 jog',
    ],
    [
      '8x400 @5K with purple socks, 200 jog. Flurble the monkeys.',
      ['with purple socks', 'Flurble the monkeys'],
      '8x400 @5K, 200 jog.',
    ],
    [
      'Rubber or cinders -5 x 3min with 2min recovery between efforts',
      ['Rubber or cinders'],
      '-5 x 3min with 2min recovery between efforts',
    ],
    [
      '4x4 minutes snorble tunk with 3 minutes walking in between reps.',
      ['snorble tunk'],
      '4x4 minutes with 3 minutes walking in between reps.',
    ],
    [
      'Time based pyramid at threshold. 6 minutes, 7 minutes and 6 minutes with flurble recovery ( c. 90 seconds).',
      ['Time based', 'flurble'],
      'pyramid at threshold. 6 minutes, 7 minutes and 6 minutes with recovery ( c. 90 seconds).',
    ],
  ])('%j is offered without them', (text, words, remains) => {
    const [offer] = offersFor(text);
    expect(offer && named(text, offer)).toEqual(words);
    expect(offer?.text).toBe(remains);
    expect(readAs(remains)).toBeDefined();
  });

  it('is offered twice where the shorter piece leaves something else behind', () => {
    const texts = strings.refused.map(offersFor);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(2);
    expect(texts.filter(({ length }) => length > 0).length).toBeGreaterThan(10);
  });

  it.each([
    ['so nice it was', 'nothing would be left'],
    ['banana socks on monkeys in purple bottles, 400', 'most of it would go'],
    ['Warm up 10 min, 6x flurble 800', 'the reps would go'],
    ['1 min fast, 90s jog\nS]prunt 2 min, 90s jog', 'piece by piece most of it would go'],
    [
      'Sprint for 1 minute, recovery jog for 90 seconds\nS]print for 2 minutes, recovery jog for 90 seconds',
      'piece by piece most of it would go',
    ],
    ['jog 2 miles. 5 mils @T', 'a unit would go'],
    ['6x800 not purple', 'the word beside it turns the meaning'],
    ['6x800, 2 min, drop to 1 min after 3', 'what it is tied to would stay'],
    ['4 x 400. Rest 5 min. Repeat set.', 'it makes the session longer'],
    ['400, 300, 200 in 60, 44', 'a figure has a meaning'],
    ['15x200 @75% of 200m zorb', 'a unit would go'],
    ['4x800, jog back to the middle', 'what leads to it would stay'],
    ['swim 500m', 'another sport would be run'],
    ['12x400 with shortening rest.', 'how the recovery changes would be lost'],
    ['6x400 with as little rest as possible', 'how long the recovery is would be lost'],
    ['6x800 @5K, 200 jog', 'it is read'],
  ])('%j is not: %s', (text) => {
    expect(offersFor(text)).toEqual([]);
  });

  it('keeps the words and figures that a phrase is tied to', () => {
    const [offer] = offersFor('6x800 jgo 200');
    expect(offer && named('6x800 jgo 200', offer)).toEqual(['jgo 200']);
  });

  it('is not tried where it is long', () => {
    expect(offersFor(`8x400 @5K, ${'200 jog + 8x400 @5K, '.repeat(60)}purple monkeys`)).toEqual([]);
  });
});

/** Words and figures: signs that part them may go with them, nothing else. */
const words = (text: string): readonly string[] => text.match(/\p{L}+|\d+/gu) ?? [];

const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
};

describe('an offer, whatever the text', () => {
  const refusedOver = fc
    .tuple(
      fc.constantFrom(...strings.sure.map(({ text }) => text)),
      fc.nat({ max: 100 }),
      fc.constantFrom(
        ' flurble',
        ', purple monkeys,',
        ' (our 7 zebras)',
        '\nzorb it\n',
        ' on Gorb Hill',
      ),
    )
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at));

  it('always reads when it is taken, leaves the rest in order, and drops no more than it names', () => {
    let offers = 0;
    fc.assert(
      fc.property(fc.oneof(refusedOver, refusedOver, anyText), (text) => {
        for (const offer of offersFor(text)) {
          offers += 1;
          expect(parseWorkout(offer.text).ok).toBe(true);
          const kept = offer.gone.reduceRight(
            (now, { start, end }) => `${now.slice(0, start)} ${now.slice(end)}`,
            text,
          );
          expect(words(offer.text)).toEqual(words(kept));
          expect(isWithin([...offer.text.replace(/\s/g, '')], [...text])).toBe(true);
          // What stands in brackets is an aside at whatever length.
          const aside = offer.gone.every(
            ({ start, end }) => text[start] === '(' && text[end - 1] === ')',
          );
          const least = words(text).length * (aside ? 0.25 : 0.4);
          expect(words(offer.text).length).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: 600 },
    );
    expect(offers).toBeGreaterThan(50);
  }, 60_000);
});
