import { describe, expect, it } from 'vitest';
import { later } from '../../src/domain/units.ts';
import type { DeviceFacts } from '../../src/machine/ports.ts';
import { usualPreferences } from '../../src/machine/preferences.ts';
import {
  checkCues,
  checkMoment,
  checkRows,
  checkRun,
  likelyTo,
} from '../../src/view/sound-check-view.ts';
import { enSoundCheck as words } from '../../src/words/en-sound-check.ts';
import { at, t0 } from '../support/sample-session.ts';

const usual = { ...usualPreferences, switches: { ...usualPreferences.switches, speech: false } };
const talking = { ...usual, switches: { ...usual.switches, announcement: true } };

describe('The sound check', () => {
  it('names every kind of sound once, and says which are off in a session', () => {
    const rows = checkRows(usual, words);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(12);
    expect(rows.filter(({ note }) => note !== '').map(({ kind }) => kind)).toEqual(['waypoint']);
  });

  it('plays each at the instant at which its name is shown', () => {
    const run = checkRun(t0, 'now', false, usual);
    const cues = checkCues(run, usual);
    expect(cues.map(({ sound }) => sound)).toEqual([
      ...['count', 'count', 'count', 'start', 'beep', 'tick', 'bell', 'finish'],
      ...['warning', 'ahead', 'behind', 'onTarget'],
    ]);
    const shown = cues.map((cue) => {
      const moment = checkMoment(run, cue.at);
      return moment.kind === 'playing' ? moment.step : moment.kind;
    });
    expect(shown).toEqual(checkRows(usual, words).map(({ kind }) => kind));
  });

  it('counts the start in as a session does', () => {
    const cues = checkCues(checkRun(t0, 'now', false, usual), usual).slice(0, 4);
    expect(cues.map((cue) => cue.at - (cues[0]?.at ?? 0))).toEqual([0, 1000, 2000, 3000]);
  });

  it('waits ten seconds for whoever walks away, counting them down', () => {
    const run = checkRun(t0, 'walk', false, usual);
    expect(checkMoment(run, t0)).toEqual({ kind: 'waiting', seconds: 10 });
    expect(checkMoment(run, at(9.5))).toEqual({ kind: 'waiting', seconds: 1 });
    expect(checkMoment(run, at(10))).toEqual({ kind: 'playing', step: 'three' });
    expect(checkCues(run, usual)[0]?.at).toBe(at(10));
  });

  it('is over after the last sound, or begins again', () => {
    const once = checkRun(t0, 'now', false, usual);
    const last = checkCues(once, usual).at(-1)?.at ?? t0;
    expect(checkMoment(once, later(last, 2000)).kind).toBe('playing');
    expect(checkMoment(once, later(last, 6000)).kind).toBe('over');
    const again = checkRun(t0, 'now', true, usual);
    const cues = checkCues(again, usual);
    expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
    const second = cues[12]?.at ?? t0;
    expect(checkMoment(again, second)).toEqual({ kind: 'playing', step: 'three' });
  });

  it('says what is spoken, where that is switched on, after the sounds', () => {
    const run = checkRun(t0, 'now', false, talking);
    expect(checkRows(talking, words).at(-1)?.kind).toBe('announcement');
    const sounds = checkCues(run, talking);
    expect(sounds).toHaveLength(12);
    const last = sounds.at(-1)?.at ?? t0;
    expect(checkMoment(run, later(last, 2500))).toEqual({ kind: 'playing', step: 'announcement' });
  });

  it('is as loud as a session', () => {
    const quiet = { ...usual, volumes: { delta: 0.2 } };
    const cues = checkCues(checkRun(t0, 'now', false, quiet), quiet);
    expect(cues.map(({ volume }) => volume)).toEqual([
      ...Array.from({ length: 9 }, () => undefined),
      ...[0.2, 0.2, 0.2],
    ]);
  });
});

describe('What a device is likely to do', () => {
  const iPhone: DeviceFacts = { system: 'ios', canPassMuteSwitch: true };
  const { likely } = words;

  it('is told of the silent switch of an iPhone, as it is', () => {
    expect(likelyTo(iPhone, 0, 'loud', words)[0]).toBe(likely.muteLoud);
    expect(likelyTo(iPhone, 0, 'mix', words)[0]).toBe(likely.muteMix);
    const old = { ...iPhone, canPassMuteSwitch: false };
    expect(likelyTo(old, 0, 'loud', words)[0]).toBe(likely.muteOld);
  });

  it('is told of a latency that only Bluetooth has', () => {
    const android: DeviceFacts = { system: 'android', canPassMuteSwitch: false };
    expect(likelyTo(android, 212, 'loud', words)).toContain(likely.bluetooth('212 ms'));
    expect(likelyTo(android, 120, 'loud', words)).toContain(likely.noBluetooth('120 ms'));
    expect(likelyTo(iPhone, 40, 'loud', words)).toContain(likely.unknownDelay);
  });

  it('says nothing of phones to a computer', () => {
    const desk: DeviceFacts = { system: 'other', canPassMuteSwitch: false };
    expect(likelyTo(desk, 30, 'loud', words).join(' ')).not.toMatch(/silent switch|battery|call/i);
  });
});
