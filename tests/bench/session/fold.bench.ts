import { bench, describe } from 'vitest';
import { advance } from '../../../src/domain/session/advance.ts';
import { fold } from '../../../src/domain/session/fold.ts';
import { at, logOf } from '../../support/sample-session.ts';
import { fiveHundred, twoHours } from './long-session.ts';

const log = logOf(twoHours, fiveHundred);

/** To stay under 5 ms: every undo folds anew, and a page that opens folds once. */
describe('a session of two hours and five hundred commands', () => {
  bench('folded', () => {
    fold(twoHours, log);
  });

  bench('folded and advanced to now', () => {
    advance(fold(twoHours, log), at(7200));
  });
});
