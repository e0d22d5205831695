import type { Entry, SessionHeader } from '../../../src/domain/session/log.ts';
import { epochMs } from '../../../src/domain/units.ts';

const START = 1_780_736_400_000;

export const header = (id: string, createdAt = START): SessionHeader => ({
  v: 1,
  id,
  runner: 'me',
  createdAt: epochMs(createdAt),
  title: '1 × 800',
  workoutText: '800 @5K',
  setup: {
    track: { lapM: 400, lane: 1, laneWidthM: 1.22 },
    race: { distanceM: 5000, timeMs: 1_320_000 },
    repStart: 'onward',
  },
  plan: {
    phases: [
      {
        kind: 'rep',
        distanceM: 800,
        targetMs: 211_200,
        startM: 0,
        rep: 0,
        marks: [
          { distanceM: 400, targetMs: 105_600, atPhone: true, isFinish: false },
          { distanceM: 800, targetMs: 211_200, atPhone: true, isFinish: true },
        ],
      },
    ],
  },
  options: { ending: 'tap', countInMs: 10_000 },
});

export const start: Entry = { v: 1, seq: 0, at: epochMs(START + 1000), type: 'start' };

export const lap = (seq: number): Entry => ({
  v: 1,
  seq,
  at: epochMs(START + 11_000 + seq * 105_312.4),
  type: 'capture',
  source: 'screen',
});
