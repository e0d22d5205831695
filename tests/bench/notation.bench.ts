import { bench, describe } from 'vitest';
import { mostTokens } from '../../src/domain/workout/notation/notation.ts';
import { scan } from '../../src/domain/workout/notation/scan/scanner.ts';
import strings from '../domain/workout/coach-strings.json';
import { builtNotation } from '../support/built-notation.ts';

const { formatWorkout, parseWorkout } = await builtNotation();

/**
 * Milliseconds for one answer: "mean" stays under 5 and "max" under 50 for anything up to 10 kB.
 * The editor reads on every key, within a frame on a CPU slowed four times.
 */
const sessions = [...strings.sure, ...strings.doubtful].map(({ text }) => text);
const longest = sessions.reduce((a, b) => (a.length > b.length ? a : b));

const tenKilobytes = (piece: string): string =>
  piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);

/** Pieces that would make a careless reader go back and forth. */
const hostile = [
  '(',
  '((400) ',
  '@(',
  '@(5K,',
  '1/',
  '2-',
  '400-',
  '“',
  '"',
  'easy ',
  'relaxed, ',
  'between ',
  'cut down from ',
  '85% of ',
  '30/30\n',
  '2m ',
  'around ',
  'steep low ',
  '(we had) ',
  'Vanner Rd 8 ',
  '6x400 steep ',
  '8x400 @5K steep, ',
  'last 2 ',
  '400, ',
  '400 and ',
  '1:20, ',
  '8 2:00 reps ',
  '6x400 (2000m)\n',
  '6x400 1:20, 200 jog\n',
  '1 mile (5:20, 5:21) ',
  '5x400 in 1:20, 1:19, ',
  '16x100\n100 @sprint\n',
  '3x(400, 200), ',
  'we ran 6x400 nicely, ',
  'with 3 min between ',
  '(else 4) of ',
  'mona fartlek, ',
  '- ',
  'A: 6x400, ',
];

const upTo = (tokens: number, piece: string): string =>
  piece.repeat(Math.floor(tokens / scan(piece).length)).slice(0, 10_000);

/** As much of it as has no more tokens than are read at all: what is longer is refused unread. */
const asMuchAsIsRead = (piece: string): string => upTo(mostTokens - 10, piece);

/** As much as is read again without what cannot be read, and an end that nobody can read. */
const asMuchAsIsTried = (piece: string): string => `${upTo(155, piece)} zorb 7 ?`;

/** What is said for all groups is read for each of them. */
const sixGroups = 'A: 6x400, B: 4x400, C: 3x400, D: 8x400, E: 9x400, F: 2x400\n';

describe('one session', () => {
  let next = 0;
  bench('as coaches write it', () => {
    parseWorkout(sessions[next % sessions.length] ?? '');
    next += 1;
  });

  bench('the longest of them', () => {
    parseWorkout(longest);
  });

  const read = parseWorkout(longest);
  bench('printed', () => {
    if (read.ok) formatWorkout(read.value.workout);
  });
});

describe('a page of sessions', () => {
  // As much as is still read as one session: beyond it the answer is a refusal.
  const page = tenKilobytes('6x800 @5K, 200 jog + ').slice(0, 22 * 40);
  bench('forty blocks', () => {
    parseWorkout(page);
  });

  const lines = sessions.slice(0, 30).join('\n');
  bench('thirty sessions on thirty lines', () => {
    parseWorkout(lines);
  });
});

describe('10 kB that mean harm', () => {
  // Written out it would be millions of runs.
  for (const text of ['60x60x60x60x60x400', '50x(50x(50x(50x(400, 200))))']) {
    bench(text, () => {
      parseWorkout(text);
    });
  }

  for (const piece of hostile) {
    const text = tenKilobytes(piece);
    bench(JSON.stringify(piece), () => {
      parseWorkout(text);
    });
    const most = asMuchAsIsRead(piece);
    bench(`${JSON.stringify(piece)}, as much as is read`, () => {
      parseWorkout(most);
    });
    const tried = asMuchAsIsTried(piece);
    bench(`${JSON.stringify(piece)}, as much as is tried`, () => {
      parseWorkout(tried);
    });
  }

  for (const tokens of [40, mostTokens]) {
    const text = sixGroups + upTo(tokens, '6x400 steep, ');
    bench(`six groups, and ${tokens} tokens for each of them`, () => {
      parseWorkout(text);
    });
  }
});
