/** What each layer must not reach for, although the language offers it. */

export type GlobalRule = {
  readonly from: readonly string[];
  readonly forbidden: readonly string[];
  readonly instead: string;
};

const clocks = ['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'];
const chance = ['Math.random', 'crypto'];
const devices = ['navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'caches'];
const page = ['window', 'document', 'globalThis', 'location', 'history'];

export const globalTable: readonly GlobalRule[] = [
  {
    from: ['domain', 'machine', 'view', 'words'],
    forbidden: [...clocks, ...chance, ...devices, ...page],
    instead:
      'Below the adapters nobody asks what time it is, rolls dice or sees the page: take it as an argument.',
  },
  {
    from: ['ui'],
    forbidden: [...chance, ...devices, 'Date', 'performance', 'setInterval', 'AudioContext'],
    instead:
      'The screen asks Services: services.clock for the time, a port of machine/ports.ts for the device.',
  },
  {
    from: ['adapters/audio', 'adapters/capture', 'adapters/voice', 'adapters/storage'],
    forbidden: ['Date', 'Math.random'],
    instead: 'Only adapters/clock reads the wall clock: take a Clock, and the instant from it.',
  },
];
