import type { DeviceFacts, SoundFacts } from '../../machine/ports.ts';

/** A phone that is whatever the test says. */
export const makeFakeFacts = (
  sound: SoundFacts = { system: 'other', canPassMuteSwitch: false },
): DeviceFacts => ({
  sound: () => sound,
});
