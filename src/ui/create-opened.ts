import { type Accessor, createSignal } from 'solid-js';

/** What is known of a session that was running when the app was last closed. */
export type Opening = {
  /** Whether there was one. */
  readonly expected: Promise<boolean>;
  /** It has the screen, or is no more. */
  readonly restored: Promise<void>;
};

/** Storage that hangs must not keep the app from opening: ms until it has answered, and until it has read a session. */
const PATIENCE_MS = { toAnswer: 200, toRead: 3000 } as const;

const within = <T>(ms: number, answer: Promise<T>): Promise<T | undefined> =>
  Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);

/** A session that runs is the first thing to be shown: no other screen is built in its way. */
export const createOpened = (opening: Opening | undefined): Accessor<boolean> => {
  const [opened, setOpened] = createSignal(opening === undefined);
  const wait = async ({ expected, restored }: Opening): Promise<void> => {
    if (await within(PATIENCE_MS.toAnswer, expected)) await within(PATIENCE_MS.toRead, restored);
    setOpened(true);
  };
  if (opening) void wait(opening);
  return opened;
};
