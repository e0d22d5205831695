import { describe, expect, it } from 'vitest';
import { addRep, dropRep } from '../../../src/domain/plan/extend.ts';
import type { Setup } from '../../../src/domain/plan/plan.ts';
import type { Item, Recovery } from '../../../src/domain/workout/model.ts';
import {
  easy,
  jog,
  planOf,
  race5k,
  rest,
  run,
  runFor,
  sendOff,
  setup,
  sixEights,
  times,
  walkBack,
} from './build.ts';

const seven = (recovery: Recovery, count: number): readonly Item[] => [
  times(count, [run(600, { target: race5k, strategy: 'negative', recovery })]),
];

describe('one more rep', () => {
  const lane2 = { track: { lapM: 400, lane: 2, laneWidthM: 1.22 } };
  const setups: readonly Partial<Setup>[] = [
    {},
    { repStart: 'phone', firstStartM: 30 },
    lane2,
    { track: { ...lane2.track, start: 'staggered' } },
  ];

  it.each([
    ['a jog onward', jog(100)],
    ['a rest', rest(60_000)],
    ['a walk back', walkBack],
    ['a send-off', sendOff(240_000)],
  ])('is what the plan would have had with %s', (_, recovery) => {
    for (const changes of setups) {
      const six = planOf(seven(recovery, 6), changes).phases;
      const longer = planOf(seven(recovery, 7), changes).phases;
      const added = addRep(six, setup(changes));
      expect(added).toHaveLength(longer.length);
      for (const [index, phase] of added.entries()) {
        const { startM, marks, ...expected } = longer[index] ?? { startM: -1, marks: [] };
        expect(phase).toMatchObject(expected);
        expect(phase.startM).toBeCloseTo(startM, 6);
        expect(phase.marks.map((mark) => mark.targetMs)).toEqual(
          marks.map((mark) => mark.targetMs),
        );
      }
    }
  });

  it('starts on the other side after the last of a pyramid', () => {
    const phases = planOf([run(600, { recovery: jog(200) }), run(400)]).phases;
    // 600 + 200 ends at the phone; 400 and 200 more is opposite.
    expect(addRep(phases, setup()).map((phase) => phase.startM)).toEqual([0, 200, 0, 0, 200]);
  });

  it('goes before the cool-down and changes nothing else', () => {
    const phases = planOf([...sixEights, run(3000, { target: easy })]).phases;
    const added = addRep(phases, setup());
    expect(added.map((phase) => phase.kind).slice(-4)).toEqual([
      'rep',
      'recovery',
      'rep',
      'coolDown',
    ]);
    expect(added.slice(0, 11)).toEqual(phases.slice(0, 11));
    expect(added.at(-1)).toBe(phases.at(-1));
  });

  it('is none where there is no rep to repeat', () => {
    const phases = planOf([runFor(600_000, { role: 'warmUp' })]).phases;
    expect(addRep(phases, setup())).toEqual(phases);
  });
});

describe('one rep fewer', () => {
  const { phases } = planOf(sixEights);

  it('takes the recovery before it along', () => {
    expect(dropRep(phases, 0)).toEqual(phases.slice(0, 9));
  });

  it('leaves the recovery that is being run, and a rep that has begun', () => {
    expect(dropRep(phases, 9)).toEqual(phases.slice(0, 10));
    expect(dropRep(phases, 10)).toEqual(phases);
  });

  it('undoes one more rep', () => {
    expect(dropRep(addRep(phases, setup()), 0)).toEqual(phases);
  });
});
