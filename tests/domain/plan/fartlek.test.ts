import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFartlek } from '../../../src/domain/workout/library/draw-fartlek.ts';
import type { Fartlek } from '../../../src/domain/workout/model.ts';
import { effort, kindsOf, planOf, repsOf } from './build.ts';

const fartlek: Fartlek = {
  kind: 'fartlek',
  totalMs: 1_800_000,
  surgeMs: { from: 30_000, to: 120_000 },
  easyMs: { from: 60_000, to: 180_000 },
  target: effort('surge'),
};
const surgesOf = (seed?: number) =>
  repsOf(planOf([fartlek], seed === undefined ? {} : { seed })).map((rep) => rep.targetMs);

describe('a random fartlek', () => {
  it('is the same from the same seed, and another from another', () => {
    expect(surgesOf(7)).toEqual(surgesOf(7));
    expect(surgesOf(7)).not.toEqual(surgesOf(8));
    expect(surgesOf()).toEqual(surgesOf());
  });

  it('draws two fartleks of one workout differently', () => {
    const reps = repsOf(planOf([fartlek, fartlek], { seed: 7 })).map((rep) => rep.targetMs);
    const one = surgesOf(7);
    expect(reps.slice(0, one.length)).toEqual(one);
    expect(reps.slice(one.length)).not.toEqual(one);
  });

  it('begins and ends easy, with surges as reps and easy running between', () => {
    const plan = planOf([fartlek], { seed: 3 });
    const kinds = kindsOf(plan);
    expect([kinds[0], kinds.at(-1)]).toEqual(['warmUp', 'coolDown']);
    const inner = kinds.slice(1, -1);
    expect(inner).toEqual(inner.map((_, at) => (at % 2 === 0 ? 'rep' : 'recovery')));
    expect(plan.phases[2]).toMatchObject({ mode: 'easy' });
    expect(repsOf(plan)[0]?.effort).toBe('surge');
  });

  it('lasts exactly as long as it says, within its ranges, from every seed', () => {
    const range = (from: number, to: number) =>
      fc.record({
        from: fc.integer({ min: from, max: to }),
        to: fc.integer({ min: from, max: to }),
      });
    const any = fc.record({
      surge: range(5, 120),
      easy: range(5, 200),
      total: fc.integer({ min: 60, max: 3600 }),
    });
    const check = fc.property(any, fc.integer(), ({ surge, easy, total }, seed) => {
      const toMs = ({ from, to }: typeof surge) => ({ from: from * 1000, to: to * 1000 });
      const item = { ...fartlek, totalMs: total * 1000, surgeMs: toMs(surge), easyMs: toMs(easy) };
      const steps = drawFartlek(item, seed);
      const msOf = (length: { readonly kind: string; readonly ms?: unknown } | undefined) =>
        typeof length?.ms === 'number' ? length.ms : 0;
      const sum = steps.reduce(
        (ms, step) => ms + msOf(step.extent) + msOf(step.recovery?.length),
        0,
      );
      expect(sum).toBe(total * 1000);
      const surges = steps.filter((step) => step.target).map((step) => msOf(step.extent) / 1000);
      const [low, high] = [Math.min(surge.from, surge.to), Math.max(surge.from, surge.to)];
      expect(surges.every((s) => s >= low && s <= high)).toBe(true);
    });
    fc.assert(check);
  });
});
