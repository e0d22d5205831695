const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Keeps the main thread from doing anything else. */
export const blockOnce = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

/** Park–Miller: the same stalls in every run. */
const makeDice = (seed: number) => (): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

/** Blocks the main thread 50–400 ms at random, 40 % of the time, for `totalMs`. */
export const stayBusy = async (totalMs: number, seed = 7): Promise<void> => {
  const roll = makeDice(seed);
  const until = performance.now() + totalMs;
  while (performance.now() < until) {
    const stall = 50 + roll() * 350;
    blockOnce(stall);
    await sleep(stall * 1.5);
  }
};
