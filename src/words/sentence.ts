import type { Valued } from '../domain/workout/notation/sayings/saying.ts';
import type { Sentences, ValuedSentences } from './reader-words.ts';

/** The sentence of a code, in whatever language. */
export const sentence = <Plain extends string, Values, Code extends keyof Values>(
  words: Sentences<Plain, Values>,
  saying: Plain | Valued<Values, Code>,
): string => {
  if (typeof saying === 'string') return words[saying];
  const valued: ValuedSentences<Values> = words;
  return valued[saying.code](saying);
};
