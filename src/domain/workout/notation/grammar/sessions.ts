import type { Token } from '../scan/token.ts';
import { type Cursor, isSign, isWord, peek } from './cursor.ts';

/** A session that is known by its name: what it is, or why that has to be said. */
export type Session = { readonly size: number } & (
  | { readonly kind: 'known'; readonly name: string; readonly text: string }
  | { readonly kind: 'various'; readonly example: string }
);

type Names = readonly (readonly [name: string, text: string])[];

/** Sessions that everybody who names them runs alike. */
const known: Names = [
  [
    'mona fartlek',
    '2x90s @hard, 90s float + 4x1 min @hard, 1 min float + 4x30s @hard, 30s float + 4x15s @hard, 15s float',
  ],
  ['yasso 800s', '10x800, equal time jog'],
  ["yasso 800's", '10x800, equal time jog'],
  ["deek's quarters", '8x400, 200 float'],
  ['deeks quarters', '8x400, 200 float'],
  ['deek quarters', '8x400, 200 float'],
];

/** Names under which coaches run different things, and one of them. */
const various: Names = [
  ['in - and - outs', '8x(200 @fast + 200 @steady)'],
  ['in and outs', '8x(200 @fast + 200 @steady)'],
  ['ins and outs', '8x(200 @fast + 200 @steady)'],
  ['oregon drill', '10x(200 in 30 + 200 in 40)'],
  ['broken mile', '4x400 @mile, 30s rest'],
  ['the michigan', '1 mi @10K + 2 km @T + 1200 @5K + 2 km @T'],
  ['michigan', '1 mi @10K + 2 km @T + 1200 @5K + 2 km @T'],
];

/** Asked at every token: what no name begins with is passed over at once. */
const beginnings: ReadonlySet<string> = new Set(
  [...known, ...various].map(([name]) => name.split(' ')[0] ?? ''),
);

/**
 * `Mona fartlek`, with no figures of its own: whoever adds counts or lengths says what it is.
 * Undefined where no such name begins here.
 */
export const readSession = (cursor: Cursor): Session | undefined => {
  if (!isWord(cursor, beginnings)) return undefined;
  for (const [name, text] of known) {
    const size = sizeOf(cursor, name);
    if (size === 0 || isSign(cursor, ':', size)) continue;
    if (isAlone(cursor, size)) return { kind: 'known', size, name, text };
    // "8 miles with Mona fartlek": too little to be the whole of it, written out.
    const few = figuresIn(cursor.tokens) <= fewFigures && name.endsWith('fartlek');
    if (few) return { kind: 'various', size, example: text };
  }
  for (const [name, example] of various) {
    const size = sizeOf(cursor, name);
    if (size > 0 && isAlone(cursor, size)) return { kind: 'various', size, example };
  }
  return undefined;
};

/** How many tokens the name takes up here; 0 where it is another. */
const sizeOf = (cursor: Cursor, name: string): number => {
  let ahead = 0;
  for (const part of name.split(' ')) {
    const [, figure, letter] = /^(\d+)('?s)$/.exec(part) ?? [];
    if (figure === undefined) {
      if (!isWord(cursor, part, ahead) && !isSign(cursor, part, ahead)) return 0;
      ahead += 1;
      continue;
    }
    const token = peek(cursor, ahead);
    if (token?.kind !== 'number' || token.value !== Number(figure)) return 0;
    const quoted = letter === "'s" && isSign(cursor, "'", ahead + 1);
    if (!isWord(cursor, 's', ahead + (quoted ? 2 : 1))) return 0;
    ahead += quoted ? 3 : 2;
  }
  return ahead;
};

const fewFigures = 3;
const isFigure = ({ kind }: Token): boolean => kind === 'number' || kind === 'clock';
const figuresIn = (tokens: readonly Token[]): number => tokens.filter(isFigure).length;

const parting: ReadonlySet<string> = new Set([',', '.', ';', '+', '&']);
const around: ReadonlySet<string> = new Set(
  'wu warm warmup warming cd cool cooldown cooling down easy jog strides drills'.split(' '),
);

/** The only figures beside the name are those of the warm-up, the cool-down and the strides. */
const isAlone = ({ tokens, at }: Cursor, size: number): boolean => {
  let clause: Token[] = [];
  const ends = (token: Token | undefined) =>
    !token || token.kind === 'newline' || (token.kind === 'sign' && parting.has(token.text));
  for (let i = 0; i <= tokens.length; i += 1) {
    const token = tokens[i];
    if (i >= at && i < at + size) continue;
    if (token && !ends(token)) {
      clause.push(token);
      continue;
    }
    const counted = clause.some((each) => each.kind === 'sign' && each.text === '×');
    const easy = !counted && clause.some((each) => each.kind === 'word' && around.has(each.text));
    if (figuresIn(clause) > 0 && !easy) return false;
    clause = [];
  }
  return true;
};
