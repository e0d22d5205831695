import { makeFakeTicker } from '../../../src/adapters/clock/fake-ticker.ts';
import { tickerContract } from './ticker-contract.ts';

tickerContract(() => {
  const ticker = makeFakeTicker();
  return { ticker, oneTick: async () => ticker.tick() };
});
