import type { Phase, Plan } from '../../src/domain/plan/plan.ts';
import { decide } from '../../src/domain/session/decide.ts';
import { fold } from '../../src/domain/session/fold.ts';
import type { Command, Entry, SessionHeader } from '../../src/domain/session/log.ts';
import { epochMs } from '../../src/domain/units.ts';
import type { StoredSession } from '../../src/machine/ports.ts';
import { headerOf, jog, repFromPhone } from './sample-session.ts';

/** The log of a session on the runner's tap: the phone sees every finish, after a count-in of 10 s. */
const logFrom = (header: SessionHeader, seconds: readonly number[]): readonly Entry[] => {
  const log: Entry[] = [];
  const does = (command: Command): void => {
    const { body } = decide(fold(header, log), log, command);
    if (body) log.push({ v: 1, seq: log.length, at: command.at, ...body });
  };
  let at: number = header.createdAt;
  const tap = (): void => does({ type: 'capture', at: epochMs(at), source: 'screen' });
  does({ type: 'start', at: epochMs(at) });
  for (const [index, lasts] of seconds.entries()) {
    at += index === 0 ? 10_000 : (jog.targetMs ?? 0);
    const half = header.plan.phases[index * 2]?.marks.length === 2;
    if (half) {
      at += lasts * 500;
      tap();
    }
    at += lasts * (half ? 500 : 1000);
    tap();
  }
  return log;
};

const withJogs = (reps: readonly Phase[]): Plan => ({
  phases: reps.flatMap((rep, index) => (index === 0 ? [rep] : [jog, rep])),
});

/** Reps of 800 m from the phone with jogs between them, run to the end on that day. */
export const ranOn = (
  createdAt: number,
  seconds: readonly number[],
  more: Partial<SessionHeader> = {},
): StoredSession => {
  const header: SessionHeader = {
    ...headerOf(withJogs(seconds.map(() => repFromPhone)), { ending: 'tap' }),
    id: `ran-${createdAt}`,
    createdAt: epochMs(createdAt),
    ...more,
  };
  return { header, entries: logFrom(header, seconds) };
};

/** 800 and 400, each at this pace. */
export const ladder = (createdAt: number, secondsPerKm: number): StoredSession => {
  const short: Phase = {
    kind: 'rep',
    distanceM: 400,
    startM: 200,
    marks: [{ distanceM: 400, atPhone: true, isFinish: true }],
  };
  const header: SessionHeader = {
    ...headerOf(withJogs([repFromPhone, short]), { ending: 'tap' }),
    id: `ladder-${createdAt}`,
    title: 'Ladder',
    workoutText: '800, 400, 200 jog',
    createdAt: epochMs(createdAt),
  };
  return { header, entries: logFrom(header, [secondsPerKm * 0.8, secondsPerKm * 0.4]) };
};
