import { describe, expect, it } from 'vitest';
import { makeFakeAudio } from '../../../src/adapters/audio/fake-audio.ts';
import { makeFakeClock } from '../../../src/adapters/clock/fake-clock.ts';
import { makeFakeTicker } from '../../../src/adapters/clock/fake-ticker.ts';
import { later } from '../../../src/domain/units.ts';
import { describeAudioContract } from './contract.ts';

describeAudioContract('The fake', async () => {
  const clock = makeFakeClock();
  const ticker = makeFakeTicker();
  const audio = makeFakeAudio({ ticker });
  return {
    audio,
    clock,
    wait: async (ms) => {
      clock.advance(ms);
      ticker.tick();
    },
  };
});

describe('The fake', () => {
  const begin = async () => {
    const clock = makeFakeClock();
    const audio = makeFakeAudio();
    await audio.load();
    audio.unlock();
    audio.begin(clock);
    return { audio, clock };
  };

  it('writes down what it would have played, and what is still to come', async () => {
    const { audio, clock } = await begin();
    const first = { id: 'a', at: later(clock.now(), 1000), sound: 'beep' } as const;
    const second = { id: 'b', at: later(clock.now(), 2000), sound: 'bell' } as const;
    audio.sync([second, first]);
    clock.advance(1500);
    audio.play('ahead');
    expect(audio.heard()).toEqual([
      { id: 'a', at: first.at, sound: 'beep' },
      { sound: 'ahead', at: clock.now() },
    ]);
    expect(audio.queued()).toEqual([second]);
  });

  it('plays nothing that fell due while it was interrupted', async () => {
    const { audio, clock } = await begin();
    const at = (ms: number) => later(clock.now(), ms);
    audio.sync([
      { id: 'lost', at: at(1000), sound: 'beep' },
      { id: 'next', at: at(5000), sound: 'beep' },
    ]);
    audio.interrupt();
    clock.advance(4000);
    audio.recover();
    clock.advance(2000);
    expect(audio.heard().map(({ id }) => id)).toEqual(['next']);
  });
});
