import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../src/domain/workout/import/pasted.ts';
import { parseWorkout } from '../../../../src/domain/workout/notation/notation.ts';

const read = (message: string) => readPasted(message, parseWorkout);

describe('a message pasted from a chat', () => {
  it('is taken as it is where all of it can be read', () => {
    expect(read('6x800 @5K, 200 jog')).toEqual({ text: '6x800 @5K, 200 jog', left: [] });
  });

  it('loses the marks of the chat', () => {
    const pasted = read('[21/11/2026, 18:02] Coach Anna: 6x800 @5K, 200 jog');
    expect(pasted).toEqual({ text: '6x800 @5K, 200 jog', left: [] });
    expect(read('21/11/2026, 18:02 - Anna: 6x800 @5K, 200 jog')?.text).toBe('6x800 @5K, 200 jog');
    expect(read('> 6x800 @5K, 200 jog')?.text).toBe('6x800 @5K, 200 jog');
  });

  it('leaves out whole lines that cannot be read, and lists each', () => {
    const pasted = read('qwertz asdf bring your xylophone\n6x800 @5K, 200 jog\nzzz ??? 17 bananas');
    expect(pasted?.text).toBe('6x800 @5K, 200 jog');
    expect(pasted?.left.map(({ line, text }) => [line, text])).toEqual([
      [1, 'qwertz asdf bring your xylophone'],
      [3, 'zzz ??? 17 bananas'],
    ]);
  });

  it('is undefined where nothing can be read', () => {
    expect(read('no idea whatsoever\nnor here')).toBeUndefined();
  });
});
