import { demoRate } from './home-demo.ts';

/** The demo's speed as a link asks for it, 1 to 60 times; anything else is the usual speed. */
export const demoRateFrom = (asked: unknown): number => {
  const rate = typeof asked === 'string' && asked !== '' ? Number(asked) : Number.NaN;
  return rate >= 1 && rate <= 60 ? rate : demoRate;
};
