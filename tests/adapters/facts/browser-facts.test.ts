import { describe, expect, it } from 'vitest';
import { type FactsDevice, makeFacts } from '../../../src/adapters/facts/browser-facts.ts';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const macintosh =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const pixel =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

const factsOf = (device: Partial<FactsDevice>) =>
  makeFacts({
    userAgent: '',
    touchPoints: 0,
    hasAudioSession: false,
    ...device,
  });

describe('What a page can know of the device', () => {
  it('is the system, an iPad’s too', () => {
    expect(factsOf({ userAgent: iPhone, touchPoints: 5 }).system).toBe('ios');
    expect(factsOf({ userAgent: macintosh, touchPoints: 5 }).system).toBe('ios');
    expect(factsOf({ userAgent: macintosh }).system).toBe('other');
    expect(factsOf({ userAgent: pixel, touchPoints: 5 }).system).toBe('android');
    expect(factsOf({}).system).toBe('other');
  });

  it('is whether the mute switch can be passed over', () => {
    expect(factsOf({ hasAudioSession: true }).canPassMuteSwitch).toBe(true);
    expect(factsOf({}).canPassMuteSwitch).toBe(false);
  });
});
