import { type Accessor, createSignal, onMount } from 'solid-js';
import type { OwnWorkout, WorkoutStore } from '../../../machine/ports.ts';
import type { Services } from '../../../machine/services.ts';

type Listed = Awaited<ReturnType<WorkoutStore['list']>>;

export type OwnWorkouts = {
  /** Undefined until the store has answered. */
  readonly listed: Accessor<Listed | undefined>;
  /** What was deleted last and can be put back. */
  readonly removed: Accessor<OwnWorkout | undefined>;
  readonly add: (name: string, text: string) => Promise<boolean>;
  readonly rename: (workout: OwnWorkout, name: string) => Promise<boolean>;
  readonly remove: (workout: OwnWorkout) => Promise<boolean>;
  readonly putBack: () => Promise<boolean>;
};

/** The own workouts as they are kept, and what can be done with them. Each answers whether it is kept. */
export const createOwnWorkouts = ({
  workouts,
  clock,
}: Pick<Services, 'workouts' | 'clock'>): OwnWorkouts => {
  const [listed, setListed] = createSignal<Listed>();
  const [removed, setRemoved] = createSignal<OwnWorkout>();
  const read = async (): Promise<void> => void setListed(await workouts.list());
  const after = async (done: Promise<{ readonly ok: boolean }>): Promise<boolean> => {
    const { ok } = await done;
    await read();
    return ok;
  };
  onMount(() => void read());
  return {
    listed,
    removed,
    add: (name, text) => after(workouts.add({ name, text, savedAt: clock.now() })),
    rename: (workout, name) => after(workouts.put({ ...workout, name })),
    remove: async (workout) => {
      const isGone = await after(workouts.remove(workout.id));
      if (isGone) setRemoved(workout);
      return isGone;
    },
    putBack: async () => {
      const workout = removed();
      const isBack = workout !== undefined && (await after(workouts.put(workout)));
      if (isBack) setRemoved(undefined);
      return isBack;
    },
  };
};
