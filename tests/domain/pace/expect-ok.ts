import type { Result } from '../../../src/domain/result.ts';

/** The value of a result that a test needs; a refusal fails the test with its reason. */
export const expectOk = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
