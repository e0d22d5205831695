import type { Clock, CueReport, TimedCue } from '../../machine/ports.ts';
import type { AudioDevice, QueuedSound } from './audio-device.ts';
import { LATE_LIMIT_MS, type LateCue, sortLate } from './late-policy.ts';
import { makeRepAnchor } from './rep-anchor.ts';

// A cue this close stays where it is when the anchor moves a little: it may be in a buffer already.
const FROZEN_S = 0.15;
const SAME_INSTANT_S = 0.0005;
// More than a phase ever has; every waiting node costs the audio thread a little in each block.
const MAX_QUEUED = 1000;

type Timed = { readonly cue: TimedCue; readonly offset: number; readonly when: number };
type Queued = Timed & { readonly sound: QueuedSound };

export type CueQueue = {
  /** All cues that are now wanted. Those that have sounded are left alone. */
  replace(cues: readonly TimedCue[]): void;
  /** Brings the audio clock's queue in line with what is wanted; `offset` as in `Anchor`. */
  plan(offset: number): void;
  /** Reports what has sounded since the last call. */
  settle(): void;
  /** Takes everything off the audio clock: it stands still, and would play late afterwards. */
  hold(): void;
  /** While held: gives up what is too late to be played. */
  expire(): void;
  /** The session is over: takes off what is still to come, and lets sound what is due. */
  end(): void;
};

const isSameCue = (a: TimedCue, b: TimedCue): boolean =>
  a.at === b.at && a.sound === b.sound && a.volume === b.volume;

/** Keeps the wanted cues and the sounds queued on the audio clock alike. One per session. */
export const makeCueQueue = (
  device: AudioDevice,
  clock: Clock,
  report: (report: CueReport) => void,
  leadMs: () => number,
): CueQueue => {
  const wanted = new Map<string, TimedCue>();
  const queued = new Map<string, Queued>();
  const sounded = new Map<string, TimedCue>();
  const anchor = makeRepAnchor();

  /** When the cue leaves, so as to arrive at its instant. */
  const leavesAtMs = (cue: TimedCue): number => clock.performanceMsAt(cue.at) - leadMs();
  const dueInMs = (cue: TimedCue): number => leavesAtMs(cue) - device.performanceNow();
  const isOver = (cue: TimedCue): boolean => {
    const earlier = sounded.get(cue.id);
    // A cue that has sounded may sound again only if it was moved into the future.
    return earlier !== undefined && (earlier.at === cue.at || dueInMs(cue) <= 0);
  };
  const finish = (cue: TimedCue, outcome: CueReport['outcome'], lateMs: number): void => {
    sounded.set(cue.id, cue);
    wanted.delete(cue.id);
    queued.delete(cue.id);
    report({ id: cue.id, outcome, lateMs });
  };
  const cancel = (id: string): void => {
    queued.get(id)?.sound.cancel();
    queued.delete(id);
  };
  const settle = (): void => {
    const now = device.contextTime();
    const started = [...queued.values()].filter(({ when }) => when <= now);
    for (const { cue, offset } of started) {
      anchor.sounded(cue, offset);
      finish(cue, 'played', 0);
    }
  };
  /** What is wanted, in order, with its instants on the audio clock. */
  const timeAll = (newest: number): readonly Timed[] => {
    const cues = [...wanted.values()].sort((a, b) => a.at - b.at);
    const offsetOf = anchor.place(newest, cues);
    return cues.map((cue) => {
      const offset = offsetOf(cue);
      return { cue, offset, when: leavesAtMs(cue) / 1000 + offset };
    });
  };
  const isPlaced = ({ cue, when }: Timed, now: number): boolean => {
    const old = queued.get(cue.id);
    if (old === undefined || !isSameCue(old.cue, cue)) return false;
    const shift = Math.abs(old.when - when);
    return shift < SAME_INSTANT_S || (old.when < now + FROZEN_S && shift < FROZEN_S);
  };
  const place = (item: Timed): void => {
    cancel(item.cue.id);
    const sound = device.queue(item.cue.sound, item.when, item.cue.volume);
    if (sound) queued.set(item.cue.id, { ...item, sound });
    else finish(item.cue, 'dropped', 0);
  };
  const giveUp = ({ cue, lateMs }: LateCue): void => {
    cancel(cue.id);
    finish(cue, 'dropped', lateMs);
  };
  const playLate = ({ cue, lateMs }: LateCue): void => {
    cancel(cue.id);
    finish(cue, device.queue(cue.sound, 0, cue.volume) ? 'late' : 'dropped', lateMs);
  };
  const handleLate = (late: readonly LateCue[]): void => {
    const { play, drop } = sortLate(late);
    drop.forEach(giveUp);
    play.forEach(playLate);
  };

  return {
    settle,
    replace: (cues) => {
      settle();
      const next = new Map(cues.map((cue) => [cue.id, cue]));
      for (const id of [...queued.keys()]) if (!next.has(id)) cancel(id);
      wanted.clear();
      for (const cue of next.values()) if (!isOver(cue)) wanted.set(cue.id, cue);
    },
    plan: (offset) => {
      settle();
      const now = device.contextTime();
      const timed = timeAll(offset);
      const due = timed.filter((item) => item.when < now && !isPlaced(item, now));
      handleLate(due.map(({ cue, when }) => ({ cue, lateMs: (now - when) * 1000 })));
      const ahead = timed.filter(({ when }) => when >= now).slice(0, MAX_QUEUED);
      for (const item of ahead) if (!isPlaced(item, now)) place(item);
    },
    hold: () => {
      settle();
      for (const id of [...queued.keys()]) cancel(id);
      anchor.reset();
    },
    end: () => {
      // The audio clock moves in steps: at its instant, a finish tone may not have begun yet.
      const ahead = [...queued.values()].filter(({ cue }) => dueInMs(cue) > SAME_INSTANT_S * 1000);
      for (const { cue } of ahead) cancel(cue.id);
    },
    expire: () => {
      const late = [...wanted.values()].map((cue) => ({ cue, lateMs: -dueInMs(cue) }));
      late.filter(({ lateMs }) => lateMs > LATE_LIMIT_MS).forEach(giveUp);
    },
  };
};
