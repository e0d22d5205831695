import { describe, expect, it } from 'vitest';
import { describeAudioContract } from './contract.ts';
import { cueAt, makeVirtualSession, train } from './virtual-session.ts';

describeAudioContract('The engine on a virtual device', async () => {
  const session = makeVirtualSession();
  return {
    audio: session.audio,
    clock: session.clock,
    wait: async (ms) => session.advance(ms),
  };
});

/** Heard against planned, ms. */
const errors = (session: ReturnType<typeof makeVirtualSession>, plannedMs: readonly number[]) =>
  session.virtual.emitted.map(({ atMs }, i) => atMs - (plannedMs[i] ?? Number.NaN));

const worst = (values: readonly number[]): number => Math.max(...values.map(Math.abs));

describe('Cues on the audio clock', () => {
  it('are heard at their instant, output latency taken off', async () => {
    const session = makeVirtualSession();
    await session.begin();
    const cues = train(session, 1000, 700);
    const planned = cues.map(({ at }) => session.clock.performanceMsAt(at));
    session.audio.sync(cues);
    session.advance(9000);
    expect(session.virtual.emitted).toHaveLength(10);
    expect(worst(errors(session, planned))).toBeLessThan(0.001);
  });

  it('do not notice a page that is blocked', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(500);
    const cues = train(session, 200, 137, 20);
    const planned = cues.map(({ at }) => session.clock.performanceMsAt(at));
    session.audio.sync(cues);
    for (let i = 0; i < 10; i += 1) {
      session.virtual.block(true);
      session.advance(200 + i * 20);
      session.virtual.block(false);
      session.advance(100);
    }
    expect(session.virtual.emitted).toHaveLength(20);
    expect(worst(errors(session, planned))).toBeLessThan(0.001);
  });

  it('wait for minutes', async () => {
    const session = makeVirtualSession();
    await session.begin();
    const cue = cueAt('after a long lap', session.in(40_000));
    session.audio.sync([cue]);
    session.virtual.block(true);
    session.advance(41_000);
    expect(worst(errors(session, [session.clock.performanceMsAt(cue.at)]))).toBeLessThan(0.001);
  });

  it('follow a clock that runs twenty times as fast', async () => {
    const session = makeVirtualSession(20);
    await session.begin();
    const cues = train(session, 500, 300);
    const planned = cues.map(({ at }) => session.clock.performanceMsAt(at));
    session.audio.sync(cues);
    session.advance(5000);
    expect(session.virtual.emitted).toHaveLength(10);
    expect(worst(errors(session, planned))).toBeLessThan(0.001);
  });

  it('are all handed to the audio clock at once, whatever their distance', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.audio.sync(train(session, 1000, 60_000, 120));
    expect(session.virtual.nodes()).toHaveLength(120);
  });

  it('are not touched when planned again', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(1000);
    const cues = train(session, 1000, 700);
    session.audio.sync(cues);
    const before = session.virtual.nodes();
    session.audio.sync([...cues]);
    session.advance(500);
    expect(session.virtual.nodes()).toEqual(before);
    expect(session.virtual.nodes().every((node, i) => node === before[i])).toBe(true);
  });
});

describe('Tuning', () => {
  const plain = { volume: 1, mixing: 'loud', leadMs: 0 } as const;

  it('has every cue leave earlier by the lead, also those that wait already', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(1000);
    const cues = [cueAt('start', session.in(2000), 'start'), ...train(session, 3000, 700)];
    const planned = cues.map(({ at }) => session.clock.performanceMsAt(at) - 342);
    session.audio.sync(cues);
    session.audio.tune({ ...plain, leadMs: 342 });
    session.advance(12_000);
    expect(session.virtual.emitted).toHaveLength(11);
    expect(worst(errors(session, planned))).toBeLessThan(0.001);
  });

  it('gives a cue its own volume, and again when that changes', async () => {
    const session = makeVirtualSession();
    await session.begin();
    const cue = cueAt('a', session.in(2000));
    session.audio.sync([cue]);
    session.audio.sync([{ ...cue, volume: 0.3 }]);
    session.advance(3000);
    expect(session.virtual.emitted.map(({ volume }) => volume)).toEqual([0.3]);
  });

  it('lets other music be from the next moment on', async () => {
    const session = makeVirtualSession();
    session.audio.tune({ ...plain, mixing: 'mix' });
    expect(session.virtual.calls).not.toContain('claim mix');
    await session.begin();
    expect(session.virtual.calls).toContain('claim mix');
    session.audio.tune(plain);
    expect(session.virtual.calls.at(-1)).toBe('claim loud');
  });
});

describe('The anchor', () => {
  it('follows an underrun of 30 ms within two seconds', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    const cues = train(session, 4000, 500);
    const planned = cues.map(({ at }) => session.clock.performanceMsAt(at));
    session.audio.sync(cues);
    const before = session.audio.anchorMs() ?? Number.NaN;
    session.virtual.underrun(30);
    session.advance(2000);
    expect(session.audio.anchorMs()).toBeCloseTo(before - 30, 3);
    expect(session.audio.health()).toBe('drifting');
    session.advance(8000);
    expect(worst(errors(session, planned))).toBeLessThan(0.1);
    expect(session.audio.health()).toBe('ok');
  });

  it('follows a shift of 6 ms from the next start tone on, once three estimates agree', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    const cues = [
      cueAt('in this rep', session.in(6000)),
      cueAt('count', session.in(7000), 'count'),
      cueAt('start', session.in(8000), 'start'),
      cueAt('in the next rep', session.in(9000)),
    ];
    const planned = cues.map(({ at }) => session.clock.performanceMsAt(at));
    session.audio.sync(cues);
    session.virtual.underrun(6);
    session.advance(10_000);
    const [inThisRep = 0, ...fromTheNext] = errors(session, planned);
    expect(inThisRep).toBeCloseTo(6, 3);
    expect(fromTheNext).toHaveLength(3);
    expect(worst(fromTheNext)).toBeLessThan(0.1);
  });

  it('follows a shift of 14 ms within the rep, once three estimates agree', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    const start = cueAt('start', session.in(500), 'start');
    const cues = [start, ...train(session, 6000, 1000)];
    const planned = cues.map(({ at }) => session.clock.performanceMsAt(at));
    session.audio.sync(cues);
    session.advance(1000);
    session.virtual.underrun(14);
    session.advance(16_000);
    expect(session.virtual.emitted).toHaveLength(11);
    expect(worst(errors(session, planned))).toBeLessThan(0.1);
  });

  it('leaves a rep alone while the reports of the device wander', async () => {
    const session = makeVirtualSession();
    let reports = 0;
    session.virtual.reportOutput((honest) => {
      reports += 1;
      // Up and down by 9 ms within some seconds, and by 3 ms from look to look.
      const wander = 0.0045 * Math.sin(reports / 60) + 0.0015 * Math.sin(reports * 2.4);
      return { ...honest, contextTime: honest.contextTime + wander };
    });
    await session.begin();
    session.advance(3000);
    const start = cueAt('start', session.in(3000), 'start');
    const beeps = train(session, 5000, 2000, 30);
    session.audio.sync([start, ...beeps]);
    session.advance(70_000);
    const [first = 0, ...rest] = session.virtual.rendered;
    expect(rest).toHaveLength(30);
    rest.forEach((when, i) => {
      expect((when - first) * 1000).toBeCloseTo(2000 * (i + 1), 3);
    });
  });

  it('keeps the spacing of a rep while the two clocks drift apart', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    const start = cueAt('start', session.in(2000), 'start');
    const beeps = train(session, 12_000, 10_000, 12);
    session.audio.sync([start, ...beeps]);
    for (let second = 0; second < 130; second += 1) {
      session.virtual.underrun(0.08);
      session.advance(1000);
    }
    const [first, ...rest] = session.virtual.rendered;
    const spacing = rest.map((when) => (when - (first ?? 0)) * 1000);
    expect(spacing).toHaveLength(12);
    spacing.forEach((ms, i) => {
      expect(ms).toBeCloseTo(10_000 * (i + 1), 6);
    });
  });

  it('leaves cues alone for a shift of 2 ms', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(3000);
    session.audio.sync(train(session, 20_000, 500));
    const before = session.virtual.nodes();
    session.virtual.underrun(2);
    session.advance(10_000);
    expect(session.virtual.nodes().every((node, i) => node === before[i])).toBe(true);
    expect(session.audio.health()).toBe('ok');
  });

  it('does without output timestamps', async () => {
    const session = makeVirtualSession();
    session.virtual.reportOutput(() => undefined);
    await session.begin();
    const cue = cueAt('a', session.in(2000));
    session.audio.sync([cue]);
    session.advance(3000);
    expect(worst(errors(session, [session.clock.performanceMsAt(cue.at)]))).toBeLessThan(0.1);
  });
});

describe('A session clock that is corrected', () => {
  it('drops what fell into the sleep, and plays the rest on time', async () => {
    const session = makeVirtualSession();
    await session.begin();
    session.advance(1000);
    session.audio.sync([
      cueAt('slept through', session.in(30_000)),
      cueAt('next', session.in(62_000)),
    ]);
    session.sleep(60_000);
    session.advance(3000);
    expect(session.outcome('slept through')).toEqual(['dropped']);
    expect(session.outcome('next')).toEqual(['played']);
    expect(session.virtual.emitted).toHaveLength(1);
  });
});
