import type { NotationError } from '../note.ts';
import type { Token } from '../scan/token.ts';
import { type Cursor, isSign, peek } from './cursor.ts';
import { suggest } from './spelling.ts';
import { turning } from './turning.ts';

type Reader = { readonly cursor: Cursor; readonly errors: NotationError[] };

/** Steps over one token that fits nowhere and says so, with what was probably meant. */
export const refuse = ({ cursor, errors }: Reader): void => {
  const token = peek(cursor);
  if (!token) return;
  cursor.at += 1;
  const { reason, suggestion } = explain(token, cursor);
  const error = { start: token.start, end: token.end, reason };
  errors.push(suggestion === undefined ? error : { ...error, suggestion });
};

type Explanation = { readonly reason: string; readonly suggestion?: string };

const explain = (token: Token, cursor: Cursor): Explanation => {
  if (token.kind === 'word') return explainWord(token.text, token.raw);
  if (token.kind === 'sign') return explainSign(token.text, cursor);
  return { reason: 'This does not fit here.' };
};

const explainWord = (word: string, raw: string): Explanation => {
  if (word === 'at' || word === 'in') {
    return {
      reason: `What follows “${raw}” is not a pace or a time.`,
      suggestion: 'Write a pace such as @5K, @T or @3:20/km, or a time such as “in 84”.',
    };
  }
  if (turning.has(word)) {
    return {
      reason: `“${raw}” changes what stands beside it, and that is not understood.`,
      suggestion: 'Write the reps out one after another, joined by +.',
    };
  }
  const close = suggest(word);
  if (close === undefined) return { reason: `“${raw}” is not understood.` };
  return { reason: `“${raw}” is not understood.`, suggestion: `Did you mean “${close}”?` };
};

const explainSign = (sign: string, cursor: Cursor): Explanation => {
  if (sign === '@') {
    return {
      reason: 'What follows @ is not a pace.',
      suggestion: 'Write a pace such as @5K, @T, @84s or @3:20/km.',
    };
  }
  if (sign === ')' || sign === ']' || sign === '}') {
    return {
      reason: 'This bracket was never opened.',
      suggestion: 'Take it out, or open it before.',
    };
  }
  if (sign === ':' && peek(cursor)?.kind === 'number') {
    return {
      reason: 'This is no time of day or race.',
      suggestion: 'Write minutes and seconds as 3:05.',
    };
  }
  return {
    reason: isSign(cursor, sign)
      ? 'These signs are not understood.'
      : `“${sign}” is not understood.`,
  };
};
