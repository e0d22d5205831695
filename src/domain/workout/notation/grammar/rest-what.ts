import type { RecoveryMode } from '../../model.ts';
import type { Tail } from './rest-tail.ts';
import type { RawRest, RestWhat } from './syntax.ts';

/** A recovery of this length, spent as the words around it say. */
export const withTail = (
  what: RestWhat,
  tail: Tail | undefined,
  fallback?: RecoveryMode,
): RawRest => {
  const mode = tail?.mode ?? fallback;
  return {
    what,
    ...(mode && { mode }),
    ...(tail?.weak && { weak: true }),
    ...(tail?.sure && { sure: true }),
    ...(tail?.noun === 'recovery' && { jogged: true }),
    ...(tail?.either && { either: tail.either }),
  };
};
