import { describe, expect, it } from 'vitest';
import { makeMemoryStores } from '../../src/adapters/storage/memory-stores.ts';
import type { SessionOptions } from '../../src/domain/session/log.ts';
import { makePreferences } from '../../src/machine/preferences.ts';
import type { SessionRunner, Speech } from '../../src/machine/services.ts';
import { speechOnce, whenSpeaking } from '../../src/machine/when-speaking.ts';
import { planOf, race5k, run } from '../domain/plan/build.ts';

const speech: Speech = { preview: async () => true };

/** As far as it is looked at here. */
const sessionWith = (
  say: string | undefined,
  options: Partial<SessionOptions> = {},
): SessionRunner => {
  const words = say === undefined ? {} : { words: [{ atM: 100, say }] };
  const { phases } = planOf([run(400, { target: race5k, ...words })]);
  return {
    snapshot: () => ({ state: { header: { options }, phases } }),
  } as unknown as SessionRunner;
};

const makeHost = () => {
  const preferences = makePreferences(makeMemoryStores().settings);
  let current: SessionRunner | undefined;
  let tell = (): void => undefined;
  let loads = 0;
  const host = {
    preferences,
    current: () => current,
    onCurrent: (listener: (runner: SessionRunner | undefined) => void) => {
      tell = () => listener(current);
      return () => undefined;
    },
  };
  whenSpeaking(host, async () => {
    loads += 1;
    return speech;
  });
  return {
    preferences,
    loads: () => loads,
    open: (runner: SessionRunner) => {
      current = runner;
      tell();
    },
  };
};

describe('What speaks', () => {
  it('is not loaded for a session without words', () => {
    const { open, loads, preferences } = makeHost();
    preferences.change({ volume: 0.5 });
    open(sessionWith(undefined));
    expect(loads()).toBe(0);
  });

  it('is loaded with a session that has words, unless those are switched off', () => {
    const { open, loads, preferences } = makeHost();
    preferences.change({ switches: { ...preferences.now().switches, speech: false } });
    open(sessionWith('go'));
    expect(loads()).toBe(0);
    preferences.change({ switches: { ...preferences.now().switches, speech: true } });
    expect(loads()).toBe(1);
  });

  it('is loaded with a session whose starts have commands', () => {
    const { open, loads } = makeHost();
    open(sessionWith(undefined, { commands: { seed: 1 } }));
    expect(loads()).toBe(1);
  });

  it.each(['announcement', 'spokenDelta'] as const)('is loaded as soon as %s is on', (of) => {
    const { loads, preferences } = makeHost();
    preferences.change({ switches: { ...preferences.now().switches, [of]: true } });
    expect(loads()).toBe(1);
  });

  it('is loaded once, and again only when that failed', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(speech)];
    let asked = 0;
    const load = speechOnce(async () => {
      asked += 1;
      return (await answers.shift()) ?? speech;
    });
    expect(await load()).toBeUndefined();
    expect(await load()).toBe(speech);
    expect(await load()).toBe(speech);
    expect(asked).toBe(2);
  });
});
