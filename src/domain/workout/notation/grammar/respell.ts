import type { NotationError } from '../note.ts';
import type { Span, Token } from '../scan/token.ts';
import { isSlip } from './spelling.ts';

/** A word that was read as another, one slip of the pen away. */
export type Respelt = Span & { readonly word: string; readonly as: string };

/** A hand that slips more often wrote something else. */
const mostSlips = 5;

/**
 * The tokens with each word that could not be read and is one slip away from a word of ours ("recvoery",
 * "wiht") in our spelling; undefined where there is none.
 */
export const respell = (
  tokens: readonly Token[],
  errors: readonly NotationError[],
): { readonly tokens: readonly Token[]; readonly words: readonly Respelt[] } | undefined => {
  const words: Respelt[] = [];
  const meant = new Map(errors.flatMap((error) => asked(error)));
  const spelt = tokens.map((token) => {
    const as = token.kind === 'word' ? meant.get(token.start) : undefined;
    if (token.kind !== 'word' || as === undefined || !isSlip(token.text, as)) return token;
    words.push({ start: token.start, end: token.end, word: token.raw, as });
    return { ...token, text: as, raw: as };
  });
  return words.length > 0 && words.length <= mostSlips ? { tokens: spelt, words } : undefined;
};

const asked = ({ start, saying: { suggestion } }: NotationError): readonly [number, string][] =>
  typeof suggestion === 'object' && suggestion.code === 'didYouMean'
    ? [[start, suggestion.word]]
    : [];
