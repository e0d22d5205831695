import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LATE_LIMIT_MS, type LateCue, sortLate } from '../../../src/adapters/audio/late-policy.ts';
import type { SoundName } from '../../../src/domain/cues/cue.ts';
import { epochMs } from '../../../src/domain/units.ts';

const sounds: readonly SoundName[] = ['count', 'start', 'beep', 'tick', 'bell', 'finish'];
const lateCues = fc
  .array(fc.record({ sound: fc.constantFrom(...sounds), lateMs: fc.nat({ max: 400 }) }))
  .map((all) =>
    all.map(
      ({ sound, lateMs }, i): LateCue => ({
        cue: { id: String(i), at: epochMs(1000 - lateMs), sound },
        lateMs,
      }),
    ),
  );

it('sorts every late cue into one heap', () => {
  fc.assert(
    fc.property(lateCues, (due) => {
      const { play, drop } = sortLate(due);
      const ids = [...play, ...drop].map(({ cue }) => cue.id).sort();
      expect(ids).toEqual(due.map(({ cue }) => cue.id).sort());
      expect(play.length + drop.length).toBe(due.length);
    }),
  );
});

it('plays at most one of each sound, never a start, never one over 150 ms late', () => {
  fc.assert(
    fc.property(lateCues, (due) => {
      const { play } = sortLate(due);
      const played = play.map(({ cue }) => cue.sound);
      expect(new Set(played).size).toBe(played.length);
      expect(played).not.toContain('start');
      expect(played).not.toContain('count');
      expect(play.filter(({ lateMs }) => lateMs > LATE_LIMIT_MS)).toEqual([]);
    }),
  );
});

it('warns of a start that has begun already', () => {
  const start: LateCue = { cue: { id: 'a', at: epochMs(0), sound: 'start' }, lateMs: 40 };
  expect(sortLate([start])).toEqual({
    play: [{ cue: { ...start.cue, sound: 'warning' }, lateMs: 40 }],
    drop: [],
  });
  expect(sortLate([{ ...start, lateMs: 151 }]).play).toEqual([]);
});

it('plays the newest of two', () => {
  const at = (id: string, lateMs: number): LateCue => ({
    cue: { id, at: epochMs(-lateMs), sound: 'beep' },
    lateMs,
  });
  expect(sortLate([at('older', 150), at('newer', 149), at('oldest', 151)]).play).toEqual([
    at('newer', 149),
  ]);
});
