import type { NotationError } from '../note.ts';
import { refusal } from '../sayings/noted.ts';
import type { Reason, Suggestion } from '../sayings/saying.ts';
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
  errors.push(refusal(token, reason, suggestion));
};

type Explanation = { readonly reason: Reason; readonly suggestion?: Suggestion };

const explain = (token: Token, cursor: Cursor): Explanation => {
  if (token.kind === 'word') return explainWord(token.text, token.raw);
  if (token.kind === 'sign') return explainSign(token.text, cursor);
  return { reason: 'doesNotFit' };
};

const explainWord = (word: string, raw: string): Explanation => {
  if (word === 'at' || word === 'in') {
    return {
      reason: { code: 'notPaceAfter', word: raw },
      suggestion: 'paceOrTime',
    };
  }
  if (turning.has(word)) {
    return {
      reason: { code: 'changesBeside', word: raw },
      suggestion: 'writeRepsOut',
    };
  }
  const close = suggest(word);
  if (close === undefined) return { reason: { code: 'notUnderstood', word: raw } };
  return {
    reason: { code: 'notUnderstood', word: raw },
    suggestion: { code: 'didYouMean', word: close },
  };
};

const explainSign = (sign: string, cursor: Cursor): Explanation => {
  if (sign === '@') {
    return {
      reason: 'notPaceAfterAt',
      suggestion: 'pace',
    };
  }
  if (sign === ')' || sign === ']' || sign === '}') {
    return {
      reason: 'neverOpened',
      suggestion: 'takeOutOrOpen',
    };
  }
  if (sign === ':' && peek(cursor)?.kind === 'number') {
    return {
      reason: 'noTimeOfDay',
      suggestion: 'minutesAndSeconds',
    };
  }
  return {
    reason: isSign(cursor, sign) ? 'signsNotUnderstood' : { code: 'notUnderstood', word: sign },
  };
};
