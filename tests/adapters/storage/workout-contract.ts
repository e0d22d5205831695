import { describe, expect, it } from 'vitest';
import { epochMs } from '../../../src/domain/units.ts';
import type { SessionStore, WorkoutStore } from '../../../src/machine/ports.ts';

export type WorkoutRig = {
  readonly workouts: WorkoutStore;
  /** Disposing it closes everything. */
  readonly sessions: SessionStore;
  plantWorkout(key: string, value: unknown): void | Promise<void>;
};

const classic = { name: 'The classic', text: '6 × 800 @5K, 200 jog', savedAt: epochMs(1000) };
const speed = { name: 'Speed', text: '8 × 200 @R, 200 jog', savedAt: epochMs(2000) };

const added = async (store: WorkoutStore, draft: typeof classic) => {
  const answer = await store.add(draft);
  if (!answer.ok) throw new Error(answer.error.reason);
  return answer.value;
};

/** What every store of own workouts promises. */
export const workoutContract = (makeRig: () => WorkoutRig): void => {
  describe('own workouts', () => {
    it('gives back what was added, last saved first, each under its own id', async () => {
      const { workouts, sessions } = makeRig();
      const [a, b] = [await added(workouts, classic), await added(workouts, speed)];
      expect(a).toMatchObject({ v: 1, ...classic });
      expect(a.id).not.toBe(b.id);
      expect(await workouts.list()).toEqual({
        ok: true,
        value: { workouts: [b, a], setAside: [] },
      });
      sessions.dispose();
    });

    it('writes over the one with the same id', async () => {
      const { workouts, sessions } = makeRig();
      const a = await added(workouts, classic);
      const renamed = { ...a, name: 'Tuesday', savedAt: epochMs(3000) };
      expect(await workouts.put(renamed)).toEqual({ ok: true, value: undefined });
      const listed = await workouts.list();
      expect(listed.ok && listed.value.workouts).toEqual([renamed]);
      sessions.dispose();
    });

    it('removes one and puts the same one back', async () => {
      const { workouts, sessions } = makeRig();
      const [a, b] = [await added(workouts, classic), await added(workouts, speed)];
      expect(await workouts.remove(a.id)).toEqual({ ok: true, value: undefined });
      const left = await workouts.list();
      expect(left.ok && left.value.workouts).toEqual([b]);
      await workouts.put(a);
      const all = await workouts.list();
      expect(all.ok && all.value.workouts).toEqual([b, a]);
      sessions.dispose();
    });

    it('says what does not parse, leaves it alone, and lists the others', async () => {
      const { workouts, sessions, plantWorkout } = makeRig();
      const good = await added(workouts, classic);
      await plantWorkout('bad', { ...good, id: 'bad', text: 7 });
      await plantWorkout('worse', 'banana');
      await plantWorkout('moved', good);
      for (const _ of [1, 2]) {
        const listed = await workouts.list();
        expect(listed.ok && listed.value.workouts).toEqual([good]);
        expect(listed.ok && listed.value.setAside.map(({ key }) => key).sort()).toEqual([
          'workouts/bad',
          'workouts/moved',
          'workouts/worse',
        ]);
      }
      sessions.dispose();
    });

    it('answers unavailable after it was disposed', async () => {
      const { workouts, sessions } = makeRig();
      sessions.dispose();
      const refused = { ok: false, error: { kind: 'unavailable' } };
      expect(await workouts.add(classic)).toMatchObject(refused);
      expect(await workouts.list()).toMatchObject(refused);
    });
  });
};
