import fc from 'fast-check';
import strings from './coach-strings.json';

const known: readonly string[] = [...strings.sure, ...strings.doubtful]
  .map(({ text }) => text)
  .concat(strings.refused);

/** Pieces that mean something to the reader, in an order that need not. */
const pieces = fc.constantFrom(
  ...`6x 60x 60x( 3 400 800m 1,000m 90s 2m 1:30 3:20 1'30" 5K @ @5K @T in at a of ( ) [ ] { } , ; . : + - – / × x8 %
  jog rest walk back equal half full between sets reps after the 400s with w/ r= R= on off every E T M I R H
  hard easy tempo strides hills warm up cool-down then: then and "x" “ ” ' 0 -1 1e9 99999 fartlek surges say
  cut down from to by race goal mile lap km mi yd pace per faster than 85% rests optional open pacing even`.split(
    /\s+/,
  ),
  '\n',
  '\r\n',
  '\u00a0',
  '😀',
);

const soup = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(''));

const mutated = fc
  .tuple(
    fc.constantFrom(...known),
    fc.array(
      fc.tuple(
        fc.nat({ max: 80 }),
        fc.nat({ max: 6 }),
        fc.oneof(pieces, fc.string({ maxLength: 3 })),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), text),
  );

/** Word soup, mutated and joined sessions, and plain noise. */
export const anyText = fc.oneof(
  soup,
  mutated,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(
      fc.constantFrom(...known),
      fc.constantFrom(...known),
      fc.constantFrom(' ', ' + ', '\n', ', '),
    )
    .map(([a, b, link]) => a + link + b),
);
