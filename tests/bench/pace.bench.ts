import { bench, describe } from 'vitest';
import { fitness, raceTime, trainingPace } from '../../src/domain/pace/calculator.ts';
import { paceTable } from '../../src/domain/pace/equivalents.ts';
import { resolveTarget } from '../../src/domain/pace/resolve-target.ts';
import { paceCurve, timeAtDistance } from '../../src/domain/pace/strategy.ts';

/**
 * Calculations per second ("hz"). A Paces screen recalculates one whole table for each key: within a
 * frame on a CPU slowed four times that is 240 tables a second here.
 */
const race = { distanceM: 5000, timeMs: 1_320_000 };
const secondRace = { distanceM: 1609.344, timeMs: 390_000 };
const context = { race, lapM: 400, repDistanceM: 800, repIndex: 0, repCount: 6 };
const marksM = Array.from({ length: 16 }, (_, mark) => (mark + 1) * 100);

describe('calculations per second', () => {
  bench('fitness', () => {
    fitness(race);
  });

  bench('race time', () => {
    raceTime(44.54, 10_000);
  });

  bench('training pace, marathon', () => {
    trainingPace(44.54, 'marathon');
  });

  bench('target at another race pace', () => {
    resolveTarget({ kind: 'race', distanceM: 800 }, context);
  });

  bench('sixteen marks of a mile race', () => {
    const curve = paceCurve('race', 1600, 390_000);
    for (const m of marksM) timeAtDistance(curve, m);
  });

  bench('whole Paces screen', () => {
    paceTable({ race, secondRace }, 400);
  });
});
