import { describe, expect, it } from 'vitest';
import { later } from '../../src/domain/units.ts';
import { farWord } from '../../src/view/far-word.ts';
import { lookAt } from '../../src/view/track-look.ts';
import { tellLaps } from '../../src/view/track-rows.ts';
import { trackView } from '../../src/view/track-view.ts';
import { en } from '../../src/words/en.ts';
import { draft, makePhone } from '../machine/pages.ts';
import { jog, repFromFarSide, repFromPhone, setup400, t0 } from '../support/sample-session.ts';

/** A session of two reps, `seconds` after its first rep began, after what `act` did at that time. */
const wordAt = async (
  seconds: number,
  act: (session: Awaited<ReturnType<typeof start>>['session'], at: number) => void = () =>
    undefined,
  thenSeconds = 0,
) => {
  const { session, clock, until } = await start();
  until(later(t0, (10 + seconds) * 1000));
  act(session, seconds);
  until(later(t0, (10 + seconds + thenSeconds) * 1000));
  const look = lookAt(session.snapshot(), clock.now());
  const told = tellLaps(session.snapshot(), look.moment, en);
  return farWord(trackView(session.snapshot(), look, en, told), en);
};

const start = async () => {
  const phone = makePhone();
  const { host, session } = await phone.openPage();
  const options = { ending: 'clock', countInMs: 10_000 } as const;
  const plan = { phases: [repFromPhone, jog, repFromFarSide] };
  host.startSession({ ...draft, setup: setup400, plan, options }, t0);
  return { ...phone, session: session() };
};

type Session = Awaited<ReturnType<typeof start>>['session'];
const tap = (session: Session, seconds: number): void => {
  session.capture({ at: later(t0, (10 + seconds) * 1000), source: 'screen' });
};

describe('the one word', () => {
  it('is the rep, from its count-in on', async () => {
    expect(await wordAt(-4)).toEqual({ text: 'Rep 1' });
    expect(await wordAt(30)).toEqual({ text: 'Rep 1' });
  });

  it('is the standing for ten seconds after a pass', async () => {
    const fresh = await wordAt(104.8, tap, 5);
    expect(fresh.standing).toMatchObject({ standing: 'ahead', word: 'ahead', delta: '−0.8' });
    expect((await wordAt(104.8, tap, 11)).standing).toBeUndefined();
  });

  it('is the last lap when it is', async () => {
    expect(await wordAt(180)).toEqual({ text: 'LAST LAP' });
  });

  it('says how to recover', async () => {
    expect(await wordAt(230)).toEqual({ text: 'Jog' });
  });

  it('says that nothing moves before anything else', async () => {
    const paused = await wordAt(104.8, (session, seconds) => {
      tap(session, seconds);
      session.command('pause', later(t0, (10 + seconds + 1) * 1000));
    });
    expect(paused).toEqual({ text: 'PAUSED' });
  });
});
