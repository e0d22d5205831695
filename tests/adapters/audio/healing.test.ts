import { describe, expect, it } from 'vitest';
import { cueAt, makeVirtualSession, train } from './virtual-session.ts';

const heardIds = (session: ReturnType<typeof makeVirtualSession>, outcome: string) =>
  session.reports.filter((report) => report.outcome === outcome).map(({ id }) => id);

describe('A context that stops', () => {
  it('plays nothing old after 90 s of suspension, and the next cue on time', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(2000);
    const next = cueAt('next', session.in(95_000));
    session.audio.sync([...train(session, 1000, 10_000, 9), next]);
    session.virtual.hangResume(true);
    session.virtual.setState('suspended');
    session.advance(90_000);
    expect(session.audio.health()).toBe('lost');
    expect(session.virtual.emitted).toEqual([]);

    session.virtual.setState('running');
    session.advance(6000);
    expect(session.virtual.emitted).toHaveLength(1);
    expect(session.virtual.emitted[0]?.atMs).toBeCloseTo(session.clock.performanceMsAt(next.at), 3);
    expect(heardIds(session, 'dropped')).toHaveLength(9);
  });

  it('plays none of five stale cues when an interruption ends', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(1000);
    session.audio.sync(train(session, 500, 200, 5));
    session.virtual.hangResume(true);
    session.virtual.setState('interrupted');
    session.virtual.block(true);
    session.advance(5000);
    session.virtual.block(false);
    session.virtual.setState('running');
    session.advance(3000);
    expect(session.virtual.emitted).toEqual([]);
    expect(heardIds(session, 'dropped')).toHaveLength(5);
  });

  it('has nothing left on its clock', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(1000);
    session.audio.sync(train(session, 500, 200));
    session.virtual.hangResume(true);
    session.virtual.setState('interrupted');
    expect(session.virtual.nodes()).toEqual([]);
  });

  it('is asked to resume each second once it has run before', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(1000);
    session.virtual.setState('interrupted');
    session.advance(2500);
    expect(session.audio.health()).toBe('ok');
  });

  it('is not asked without a gesture before it ever ran', async () => {
    const session = makeVirtualSession();
    await session.audio.load();
    session.audio.begin(session.clock);
    session.advance(5000);
    expect(session.virtual.calls).not.toContain('resume');
    expect(session.audio.health()).toBe('locked');
  });
});

describe('A context that says it runs and stands still', () => {
  it('is suspended and resumed', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    const cue = cueAt('a', session.in(10_000));
    session.audio.sync([cue]);
    session.virtual.freeze('restart');
    session.advance(5000);
    expect(session.virtual.calls).toContain('restart');
    expect(session.virtual.calls).not.toContain('rebuild');
    expect(session.audio.health()).toBe('ok');
    session.advance(6000);
    expect(session.virtual.emitted[0]?.atMs).toBeCloseTo(session.clock.performanceMsAt(cue.at), 3);
  });

  it('is replaced when that does not help', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    const cue = cueAt('a', session.in(10_000));
    session.audio.sync([cue]);
    session.virtual.freeze('rebuild');
    session.advance(11_000);
    expect(session.virtual.calls.filter((call) => call === 'rebuild')).toHaveLength(1);
    expect(session.virtual.emitted).toHaveLength(1);
    expect(session.virtual.emitted[0]?.atMs).toBeCloseTo(session.clock.performanceMsAt(cue.at), 3);
  });

  it('is given up for a while when nothing helps, and said to be lost', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    session.virtual.freeze('never');
    session.advance(9000);
    expect(session.audio.health()).toBe('lost');
    expect(session.virtual.calls.filter((call) => call === 'rebuild')).toHaveLength(1);
    session.advance(20_000);
    expect(session.virtual.calls.filter((call) => call === 'rebuild').length).toBeGreaterThan(1);
  });
});

describe('A context that is replaced', () => {
  it('gets the cues of the old one, at the right instants', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(20_000);
    const cues = train(session, 1000, 800);
    session.audio.sync(cues);
    session.advance(500);
    session.virtual.setState('closed');
    session.virtual.replaceContext();
    session.advance(10_000);
    const planned = cues.map(({ at }) => session.clock.performanceMsAt(at));
    expect(session.virtual.emitted).toHaveLength(10);
    session.virtual.emitted.forEach(({ atMs }, i) => {
      expect(atMs).toBeCloseTo(planned[i] ?? Number.NaN, 3);
    });
  });
});

describe('Unlocking', () => {
  it('never waits, and the session begins without sound', async () => {
    const session = makeVirtualSession();
    session.virtual.hangResume(true);
    await session.begin();
    session.audio.sync(train(session, 500, 1000, 3));
    session.advance(2000);
    expect(session.audio.health()).toBe('locked');
    expect(heardIds(session, 'dropped')).toEqual(['beep 0', 'beep 1']);

    session.virtual.setState('running');
    session.advance(1000);
    expect(session.virtual.emitted).toHaveLength(1);
  });

  it('plays the confirmation as soon as the context runs', async () => {
    const session = makeVirtualSession();
    session.virtual.hangResume(true);
    await session.begin();
    session.audio.play('confirm');
    session.advance(200);
    expect(session.virtual.untimed).toEqual([]);
    session.virtual.setState('running');
    expect(session.virtual.untimed).toEqual(['confirm']);
  });

  it('forgets the confirmation after a second', async () => {
    const session = makeVirtualSession();
    session.virtual.hangResume(true);
    await session.begin();
    session.audio.play('confirm');
    session.advance(1200);
    session.virtual.setState('running');
    expect(session.virtual.untimed).toEqual([]);
  });

  it('does not play towards a context that stopped', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(5000);
    session.virtual.hangResume(true);
    session.virtual.setState('interrupted');
    session.audio.play('ahead');
    session.advance(200);
    session.virtual.setState('running');
    expect(session.virtual.untimed).toEqual([]);
  });
});

describe('A session', () => {
  it('runs the keep-alive tone and claims the audio session until its last sound is over', async () => {
    const session = makeVirtualSession();
    await session.begin();
    expect(session.virtual.calls.slice(-2)).toEqual(['claim loud', 'tone on']);
    session.audio.end();
    expect(session.ticker.started).toBe(0);
    session.advance(2000);
    expect(session.virtual.calls.slice(-2)).toEqual(['claim loud', 'tone on']);
    session.advance(2100);
    expect(session.virtual.calls.slice(-2)).toEqual(['tone off', 'release']);
  });

  it('keeps the device when another begins at once', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.audio.end();
    session.audio.begin(session.clock);
    session.advance(6000);
    expect(session.virtual.calls.slice(-2)).toEqual(['claim loud', 'tone on']);
  });

  it('that ends at its finish tone is heard to the end of it', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    const finish = cueAt('finish', session.in(1000), 'finish');
    session.audio.sync([finish, cueAt('later', session.in(1500))]);
    // The plan is over at this very instant, and its frame has not been rendered yet.
    session.virtual.underrun(40);
    session.virtual.block(true);
    session.advance(1000);
    session.audio.end();
    session.advance(3000);
    expect(session.virtual.emitted.map(({ sound }) => sound)).toEqual(['finish']);
  });

  it('leaves nothing running when disposed of', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.audio.sync(train(session, 500, 200));
    session.audio.dispose();
    expect(session.virtual.nodes()).toEqual([]);
    expect(session.ticker.started).toBe(0);
  });
});

describe('A context that was closed', () => {
  it('is replaced within a second', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    session.virtual.setState('closed');
    session.advance(1500);
    expect(session.virtual.calls).toContain('rebuild');
    expect(session.audio.health()).toBe('ok');
  });
});
