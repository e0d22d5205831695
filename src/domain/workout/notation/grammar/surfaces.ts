import type { Token } from '../scan/token.ts';

const surfaces: ReadonlySet<string> = new Set(
  `track grass dirt road roads trail trails gravel sand turf tarmac pavement treadmill path paths park field woods
  forest beach asphalt concrete`.split(/\s+/),
);
const kinds: ReadonlySet<string> = new Set(
  'flat soft firm hilly rolling smooth short open the a dirt grass'.split(' '),
);
const links: ReadonlySet<string> = new Set(['or', 'and']);

const has = (set: ReadonlySet<string>, token: Token | undefined): boolean =>
  token?.kind === 'word' && set.has(token.text);

/** "on dirt or grass", "track or road" before a dash or colon: a choice of ground, and none of what is run. */
export const surfacesAround = (
  tokens: readonly Token[],
  at: number,
): readonly number[] | undefined => {
  let from = at;
  while (at - from < 5 && isOfGround(tokens[from - 1])) from -= 1;
  let to = from;
  while (to - from < 7 && isOfGround(tokens[to])) to += 1;
  while (to > from && !has(surfaces, tokens[to - 1])) to -= 1;
  const inside = tokens.slice(from, to);
  const led = has(leading, inside[0]);
  const chosen = inside.some((token) => has(links, token));
  if (to <= at || !chosen) return undefined;
  const second = inside[led ? 1 : 0];
  if (!has(surfaces, second) && !has(kinds, second)) return undefined;
  // "6x400 track or 2 miles road": nothing is chosen between.
  const heads = from === 0 || tokens[from - 1]?.kind === 'newline';
  const sign = tokens[to];
  const parted = sign?.kind === 'sign' && (sign.text === '-' || sign.text === ':');
  if (!led && !(heads && parted)) return undefined;
  const end = led ? to : to + 1;
  return Array.from({ length: end - from }, (_, i) => from + i);
};

const leading: ReadonlySet<string> = new Set(['on', 'over', 'along']);
const isOfGround = (token: Token | undefined): boolean =>
  has(surfaces, token) || has(kinds, token) || has(links, token) || has(leading, token);
