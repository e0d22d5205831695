import type { SessionHeader } from '../domain/session/log.ts';
import type { Clock, SessionStore, WriterLock } from './ports.ts';
import type { SessionRunner } from './services.ts';
import { makeSessionRunner } from './session-runner.ts';
import { restingScreen, silentAudio, stillTicker } from './silence.ts';

type Parts = {
  readonly sessions: SessionStore;
  readonly writerLock?: WriterLock;
  /** The clock of that session: a demo's runs faster. */
  readonly clockFor: (header: SessionHeader) => Clock;
  /** Whether a session may be gone on with now. */
  readonly canReopen: () => boolean;
  /** It was reopened, and is kept: to be opened as the current one. */
  readonly onReopened: (id: string) => void;
};

/** A stored session to be looked at and put right, as the same runner over the same log. */
export const openReviewRunner = async (
  parts: Parts,
  id: string,
): Promise<SessionRunner | undefined> => {
  const claim = parts.writerLock?.claim(id);
  await claim?.answered;
  const stored = await parts.sessions.load(id);
  if (!stored.ok || !stored.value) {
    claim?.dispose();
    return undefined;
  }
  const { header, entries } = stored.value;
  const runner = makeSessionRunner(
    {
      clock: parts.clockFor(header),
      ticker: stillTicker,
      audio: silentAudio,
      wake: restingScreen,
      store: parts.sessions,
    },
    { header, log: entries, isNew: false, isReview: true, ...(claim ? { claim } : {}) },
  );
  const goOn = async (): Promise<void> => {
    await runner.settled();
    runner.dispose();
    parts.onReopened(id);
  };
  return {
    ...runner,
    can: (name) => (name !== 'reopen' || parts.canReopen()) && runner.can(name),
    command: (name, at) => {
      if (name === 'reopen' && !parts.canReopen()) return { ok: false, refusal: 'alreadyStarted' };
      const answer = runner.command(name, at);
      if (name === 'reopen' && answer.ok) void goOn();
      return answer;
    },
  };
};
