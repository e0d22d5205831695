import { beforeEach, describe, expect, it } from 'vitest';
import { makeFakeAudio } from '../../src/adapters/audio/fake-audio.ts';
import { makeFakeClock } from '../../src/adapters/clock/fake-clock.ts';
import { makeFakeTicker } from '../../src/adapters/clock/fake-ticker.ts';
import { makeMemoryStores } from '../../src/adapters/storage/memory-stores.ts';
import { makeFakeVoice } from '../../src/adapters/voice/fake-voice.ts';
import { makeFakeWakeLock } from '../../src/adapters/wake/fake-wake-lock.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { SessionOptions } from '../../src/domain/session/log.ts';
import { holdMs } from '../../src/domain/session/start-commands.ts';
import type { EpochMs } from '../../src/domain/units.ts';
import { makePreferences } from '../../src/machine/preferences.ts';
import type { SessionRunner } from '../../src/machine/services.ts';
import { makeSessionRunner } from '../../src/machine/session-runner.ts';
import { makeSpeech } from '../../src/machine/speech.ts';
import { enSpoken } from '../../src/words/en-spoken.ts';
import { planOf, race5k, rest, run, times } from '../domain/plan/build.ts';
import { at, headerOf, t0 } from '../support/sample-session.ts';

/** The announcement, the delta and the words of a session, on fakes in virtual time. */
const makeTrackside = async (plan: Plan, options: Partial<SessionOptions> = {}) => {
  const clock = makeFakeClock(t0);
  const ticker = makeFakeTicker();
  const audio = makeFakeAudio({ ticker });
  const voice = makeFakeVoice();
  const stores = makeMemoryStores();
  const preferences = makePreferences(stores.settings);
  const listeners = new Set<(runner: SessionRunner | undefined) => void>();
  let current: SessionRunner | undefined;
  await audio.load();
  audio.unlock();
  const speech = await makeSpeech({
    host: {
      audio,
      preferences,
      current: () => current,
      onCurrent: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    ticker,
    voice,
    say: enSpoken.say,
  });
  const runner = makeSessionRunner(
    { clock, ticker, audio, wake: makeFakeWakeLock(), store: stores.sessions, preferences },
    { header: headerOf(plan, options), log: [], isNew: true },
  );
  current = runner;
  for (const listener of listeners) listener(runner);
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
  };
  const until = async (when: EpochMs): Promise<void> => {
    while (clock.now() < when) {
      clock.advance(100);
      ticker.tick();
      await settle();
    }
  };
  const said = () =>
    audio
      .heard()
      .filter(({ sound }) => sound.startsWith('say '))
      .map(({ sound, at: when }) => [((when ?? 0) - t0) / 1000, sound.slice(4)]);
  return { clock, audio, voice, preferences, runner, speech, until, said, settle };
};

const twoReps = planOf([times(2, [run(400, { target: race5k })], rest(60_000))]);
const on = (side: Awaited<ReturnType<typeof makeTrackside>>, ...classes: readonly string[]) => {
  const { switches } = side.preferences.now();
  const changes = Object.fromEntries(classes.map((of) => [of, true]));
  side.preferences.change({ switches: { ...switches, ...changes } });
};

describe('A session that speaks', () => {
  let side: Awaited<ReturnType<typeof makeTrackside>>;
  beforeEach(async () => {
    side = await makeTrackside(twoReps);
  });

  it('says nothing that is switched off', async () => {
    side.runner.command('start', at(0));
    await side.until(at(200));
    expect(side.said()).toEqual([]);
    expect(side.audio.learned()).toEqual([]);
  });

  it('announces each rep once, between start and count-in, and before the last ten seconds', async () => {
    on(side, 'announcement');
    side.runner.command('start', at(0));
    await side.until(at(300));
    const [first, second, ...more] = side.said();
    expect(more).toEqual([]);
    expect(first?.[1]).toBe('Rep one of two, four hundred, one forty six');
    expect(first?.[0]).toBeLessThan(4);
    // On the clock: start at 10 s, 105.6 s of rep, 60 s of rest; seven words of 300 ms end before the call.
    expect(second?.[1]).toBe('Last rep, four hundred, one forty six');
    expect(second?.[0]).toBeCloseTo(165.6 - 0.15 - 7 * 0.3, 1);
  });

  it('ends every word 150 ms before the next sound and begins none over another', async () => {
    on(side, 'announcement', 'spokenDelta', 'waypoint');
    side.runner.command('start', at(0));
    await side.until(at(115));
    side.runner.capture({ at: at(115), source: 'screen' });
    await side.until(at(300));
    const all = side.audio
      .heard()
      .flatMap(({ id, at: when, sound }) => (id && when ? [{ when, sound }] : []));
    const sounds = all.filter(({ sound }) => !sound.startsWith('say '));
    const words = all.filter(({ sound }) => sound.startsWith('say '));
    expect(words.length).toBeGreaterThan(1);
    for (const { when, sound } of words) {
      const end = when + 300 * (sound.split(' ').length - 1);
      for (const beep of sounds) expect(end <= beep.when - 150 || when >= beep.when).toBe(true);
    }
  });

  it('says how far off a lap was, right after it', async () => {
    on(side, 'spokenDelta');
    side.runner.command('start', at(0));
    await side.until(at(114));
    side.runner.capture({ at: at(114), source: 'screen' });
    await side.until(at(120));
    expect(side.said()).toEqual([[114.4, 'one point six ahead']]);
  });

  it('does not say a lap again when it is undone, or when the page comes back', async () => {
    on(side, 'spokenDelta');
    side.runner.command('start', at(0));
    await side.until(at(114));
    side.runner.capture({ at: at(114), source: 'screen' });
    await side.until(at(118));
    side.runner.command('undo', at(118));
    await side.until(at(130));
    expect(side.said()).toHaveLength(1);
  });

  it('is silent while paused, and goes on afterwards', async () => {
    on(side, 'announcement');
    side.runner.command('start', at(0));
    await side.until(at(150));
    side.runner.command('pause', at(150));
    await side.until(at(250));
    expect(side.said()).toHaveLength(1);
    side.runner.command('resume', at(250));
    await side.until(at(400));
    expect(side.said()).toHaveLength(2);
  });

  it('speaks at the volume of its class, softer than the beeps', async () => {
    side.preferences.change({ volumes: { announcement: 0.5 } });
    on(side, 'announcement');
    side.runner.command('start', at(0));
    await side.settle();
    const words = side.audio.queued().filter(({ sound }) => sound.startsWith('say '));
    expect(words.map(({ volume }) => volume)).toEqual([0.35, 0.35]);
  });

  it('gives examples', async () => {
    expect(await side.speech.preview('announcement')).toBe(true);
    expect(await side.speech.preview('spokenDelta')).toBe(true);
    expect(side.audio.heard().map(({ sound }) => sound)).toEqual([
      'say Rep three of six, eight hundred, three twenty',
      'say zero point four ahead',
    ]);
  });
});

describe("A starter's commands", () => {
  const options = { commands: { seed: 5 } };
  const oneRep = planOf([run(400, { target: race5k })]);
  const holdS = holdMs(headerOf(oneRep, options), 0) / 1000;
  const sounds = (side: Awaited<ReturnType<typeof makeTrackside>>) =>
    side.audio
      .heard()
      .flatMap(({ sound, at: when }) => (when ? [[(when - t0) / 1000, sound] as const] : []));

  it('are spoken after a sound each, and the gun comes a whole hold after "Set"', async () => {
    const side = await makeTrackside(oneRep, options);
    side.runner.command('start', at(0));
    await side.until(at(14));
    expect(sounds(side).map(([, sound]) => sound)).toEqual([
      'count',
      'say On your marks',
      'count',
      'say Set',
      'start',
    ]);
    const [marks, onYourMarks, set, setWord, gun] = sounds(side).map(([when]) => when);
    expect(marks).toBeCloseTo(4.5, 3);
    expect(onYourMarks).toBeCloseTo(4.5 + 0.19, 3);
    expect(set).toBeCloseTo(9.5, 3);
    // As the fake voice says it, "Set" takes 0.3 s, and is over when the hold begins.
    expect(setWord).toBeCloseTo(10 - 0.3, 3);
    expect(gun).toBeCloseTo(10 + holdS, 3);
  });

  it('can be heard without a voice', async () => {
    const side = await makeTrackside(oneRep, options);
    side.preferences.change({ switches: { ...side.preferences.now().switches, speech: false } });
    side.runner.command('start', at(0));
    await side.until(at(14));
    expect(sounds(side).map(([, sound]) => sound)).toEqual(['count', 'count', 'start']);
  });

  it('are not spoken when the start is taken back by a skip to the gun', async () => {
    const side = await makeTrackside(oneRep, options);
    side.runner.command('start', at(0));
    await side.until(at(6));
    side.runner.command('skip', at(6));
    await side.until(at(14));
    expect(side.said()).toEqual([[4.69, 'On your marks']]);
  });
});

describe("The workout's own words", () => {
  const withWords = (say: string) =>
    makeTrackside(planOf([run(400, { target: race5k, words: [{ atM: 100, say }] })]));

  it('go out on the audio clock when they are recorded', async () => {
    const side = await withWords('Coast, quiet arms');
    side.runner.command('start', at(0));
    await side.until(at(60));
    expect(side.said()).toEqual([[36.4, 'Coast, quiet arms']]);
    expect(side.voice.said).toEqual([]);
  });

  it('are left to the system when they are not, unlocked by the start', async () => {
    const side = await withWords('Xenia, 3 more');
    expect(side.voice.said).toEqual([' ']);
    side.runner.command('start', at(0));
    await side.until(at(36.3));
    expect(side.voice.said).toEqual([' ']);
    await side.until(at(36.5));
    expect(side.voice.said).toEqual([' ', 'Xenia, 3 more']);
    await side.until(at(60));
    expect(side.voice.said).toEqual([' ', 'Xenia, 3 more']);
  });

  it('of the system are cut off before a beep', async () => {
    const side = await withWords('Xenia, 3 more');
    side.runner.command('start', at(0));
    await side.until(at(115.5));
    expect(side.voice.said).toContain('-');
    expect(side.audio.heard().at(-1)?.sound).not.toBe('finish');
  });
});
