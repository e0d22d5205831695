import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SoundName } from '../../../src/domain/cues/cue.ts';
import { later } from '../../../src/domain/units.ts';
import type { AudioOut, Clock, CueReport, TimedCue } from '../../../src/machine/ports.ts';

/** What the contract needs of an implementation, virtual or real. */
export type AudioSubject = {
  readonly audio: AudioOut;
  readonly clock: Clock;
  /** Lets time pass, and whatever happens in it happen. */
  wait(ms: number): Promise<void>;
};

/** What every `AudioOut` promises. */
export const describeAudioContract = (name: string, make: () => Promise<AudioSubject>): void => {
  describe(`${name} keeps the promises of AudioOut`, () => {
    let subject: AudioSubject;
    let reports: CueReport[];

    const cue = (id: string, inMs: number, sound: SoundName = 'beep'): TimedCue => ({
      id,
      sound,
      at: later(subject.clock.now(), inMs),
    });
    const outcomes = (): readonly string[] => reports.map((r) => `${r.id} ${r.outcome}`);
    const start = async (): Promise<void> => {
      await subject.audio.load();
      subject.audio.unlock();
      subject.audio.begin(subject.clock);
      await subject.wait(150);
    };

    beforeEach(async () => {
      reports = [];
      subject = await make();
      subject.audio.onCue((report) => reports.push(report));
    });
    afterEach(() => subject.audio.dispose());

    it('is loading first, and well once loaded, unlocked and begun', async () => {
      expect(subject.audio.health()).toBe('loading');
      await start();
      expect(subject.audio.health()).toBe('ok');
    });

    it('answers at once when it is asked to load again, by another screen', async () => {
      await subject.audio.load();
      const before = subject.audio.health();
      expect(await subject.audio.load()).toEqual({ ok: true, value: undefined });
      expect(subject.audio.health()).toBe(before);
    });

    it('tells each change of health until the listener leaves', async () => {
      const told: string[] = [];
      const leave = subject.audio.onHealth((health) => told.push(health));
      await start();
      expect(told.at(-1)).toBe('ok');
      const before = told.length;
      leave();
      leave();
      subject.audio.end();
      subject.audio.dispose();
      expect(told).toHaveLength(before);
    });

    it('plays each cue once, however often it is planned', async () => {
      await start();
      const cues = [cue('a', 120), cue('b', 300, 'bell')];
      subject.audio.sync(cues);
      subject.audio.sync(cues);
      await subject.wait(200);
      subject.audio.sync(cues);
      await subject.wait(500);
      subject.audio.sync(cues);
      expect(outcomes()).toEqual(['a played', 'b played']);
    });

    it('forgets a cue that is no longer planned', async () => {
      await start();
      const kept = cue('kept', 250);
      subject.audio.sync([kept, cue('gone', 150)]);
      subject.audio.sync([kept]);
      await subject.wait(600);
      subject.audio.sync([]);
      expect(outcomes()).toEqual(['kept played']);
    });

    it('moves a cue whose instant changed', async () => {
      await start();
      subject.audio.sync([cue('a', 150)]);
      subject.audio.sync([cue('a', 3000)]);
      await subject.wait(450);
      subject.audio.sync([cue('a', 150)]);
      expect(outcomes()).toEqual([]);
      await subject.wait(800);
      subject.audio.sync([]);
      expect(outcomes()).toEqual(['a played']);
    });

    it('plays what is a little late at once, one of each sound, and drops what is older', async () => {
      await start();
      subject.audio.sync([
        cue('old', -400),
        cue('beep', -60),
        cue('newer beep', -30),
        cue('tick', -40, 'tick'),
      ]);
      expect([...outcomes()].sort()).toEqual([
        'beep dropped',
        'newer beep late',
        'old dropped',
        'tick late',
      ]);
      const late = reports.find(({ id }) => id === 'newer beep');
      expect(late?.lateMs).toBeGreaterThanOrEqual(30);
    });

    it('never counts late, and says of a start that it is late', async () => {
      await start();
      subject.audio.sync([cue('count', -30, 'count'), cue('start', -30, 'start')]);
      expect([...outcomes()].sort()).toEqual(['count dropped', 'start late']);
    });

    it('plays everything earlier by the lead, and never before now', async () => {
      await start();
      subject.audio.sync([cue('a', 1500), cue('start', 1600, 'start')]);
      subject.audio.tune({ volume: 1, mixing: 'loud', leadMs: 1300 });
      await subject.wait(700);
      subject.audio.sync([cue('just', 1240)]);
      await subject.wait(100);
      subject.audio.sync([]);
      expect(outcomes()).toEqual(['a played', 'start played', 'just late']);
      expect(reports.at(-1)?.lateMs).toBeLessThan(150);
    });

    it('gives up what would arrive more than 150 ms late through a lead', async () => {
      await start();
      subject.audio.tune({ volume: 1, mixing: 'loud', leadMs: 500 });
      subject.audio.sync([cue('a', 200), cue('start', 300, 'start')]);
      expect(outcomes()).toEqual(['a dropped', 'start dropped']);
    });

    it('plays nothing of a session that has ended', async () => {
      await start();
      subject.audio.sync([cue('a', 150)]);
      subject.audio.end();
      subject.audio.sync([cue('b', 150)]);
      await subject.wait(500);
      expect(outcomes()).toEqual([]);
    });

    it('begins another session with the same cue names', async () => {
      await start();
      subject.audio.sync([cue('a', 100)]);
      await subject.wait(400);
      subject.audio.end();
      subject.audio.begin(subject.clock);
      subject.audio.sync([cue('a', 150)]);
      await subject.wait(500);
      subject.audio.sync([]);
      expect(outcomes()).toEqual(['a played', 'a played']);
    });

    it('takes every call before it is loaded and after it is disposed of', async () => {
      subject.audio.unlock();
      subject.audio.play('confirm');
      subject.audio.sync([]);
      subject.audio.tune({ volume: 0.5, mixing: 'mix', leadMs: 10 });
      subject.audio.end();
      subject.audio.dispose();
      subject.audio.dispose();
      subject.audio.play('confirm');
      expect(reports).toEqual([]);
    });
  });
};
