import type { Span } from '../scan/token.ts';
import type { Cursor } from './cursor.ts';
import type { Phrase } from './syntax.ts';

/** A phrase without its place. */
export type Body = Phrase extends infer P
  ? P extends Phrase
    ? Omit<P, keyof Span>
    : never
  : never;
/** Reads a phrase from here; `before` is the phrase it follows. */
export type Rule = (cursor: Cursor, before: Phrase | undefined) => Body | undefined;
