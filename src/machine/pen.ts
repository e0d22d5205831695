import type { Entry } from '../domain/session/log.ts';
import type { EpochMs } from '../domain/units.ts';
import type { Dispose, WriterClaim } from './ports.ts';

type Parts = {
  /** Absent where no other page can write. */
  readonly claim: WriterClaim | undefined;
  /** Of a new session nobody else can know: it does not wait for the answer. */
  readonly isNew: boolean;
  readonly readLog: () => Promise<readonly Entry[] | undefined>;
  readonly lastAlive: () => Promise<EpochMs | undefined>;
  /** Everything that was confirmed gets kept. */
  readonly finish: () => Promise<void>;
  /** Another page wrote this. */
  readonly onLog: (log: readonly Entry[]) => void;
  /** The other page has stepped back, or is gone: what it has kept is where this one goes on. */
  readonly onTaken: (aliveAt: EpochMs | undefined) => void;
  readonly onGiven: () => void;
};

export type Pen = {
  /** Whether this page writes the session. */
  isHeld(): boolean;
  takeOver(): void;
  readonly dispose: Dispose;
};

/** A session's pen as one page sees it: held, or watched in another page's hand. */
export const makePen = (parts: Parts): Pen => {
  const { claim } = parts;
  let isHeld = parts.isNew || !claim || claim.role() === 'writer';

  const readAgain = async (): Promise<void> => {
    const log = await parts.readLog();
    if (!isHeld && log) parts.onLog(log);
  };
  const takeUp = async (): Promise<void> => {
    const aliveAt = await parts.lastAlive();
    await readAgain();
    if (isHeld || claim?.role() !== 'writer') return;
    isHeld = true;
    parts.onTaken(aliveAt);
  };
  const giveUp = (): void => {
    isHeld = false;
    parts.onGiven();
  };

  claim?.beforeHandOver(parts.finish);
  const stopRoles = claim?.onRole((role) => {
    if (role === 'viewer') giveUp();
    else if (!isHeld) void takeUp();
  });
  const stopNews = claim?.onGrew(() => void readAgain());

  return {
    isHeld: () => isHeld,
    takeOver: () => claim?.takeOver(),
    dispose: () => {
      stopRoles?.();
      stopNews?.();
      claim?.dispose();
    },
  };
};
