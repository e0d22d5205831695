import { render } from 'vitest-browser-solid';
import { makeFakeTabs } from '../../src/adapters/tabs/fake-tabs.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { SessionOptions } from '../../src/domain/session/log.ts';
import { later } from '../../src/domain/units.ts';
import { preferencesSetting } from '../../src/machine/preferences.ts';
import type { FirstWords } from '../../src/words/words.ts';
import { AppAt, keep, makeFakeServices } from './fake-services.tsx';
import { ladder, ranOn } from './past-sessions.ts';
import { jog, openWarmUp, repFromFarSide, repFromPhone, setup400, t0 } from './sample-session.ts';
import { warmedUp } from './warmed-up.ts';

/** Every screen and every state of the Track screen, with time standing still: for all that is asked of each of them. */
export type Scene = {
  readonly name: string;
  /** Renders the app; what is not the words' is always the same. */
  readonly open: (words: FirstWords) => Promise<void>;
  /** Text of the user's own that may be seen. */
  readonly own?: readonly string[];
};

type Fakes = ReturnType<typeof makeFakeServices>;

const mutations = (quietMs: number): Promise<void> =>
  new Promise((resolve) => {
    let timer = setTimeout(done, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quietMs);
    });
    function done(): void {
      observer.disconnect();
      resolve();
    }
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });

/** There is something, and nothing has moved for a moment. */
export const settled = async (): Promise<void> => {
  await document.fonts.ready;
  while (!document.querySelector('main')?.textContent) await mutations(30);
  await mutations(120);
};

const show = async (route: string, words: FirstWords, fakes: Fakes): Promise<void> => {
  await warmedUp;
  render(() => <AppAt route={route} services={fakes.services} words={words} />);
  await settled();
};

const press = async (selector: string): Promise<void> => {
  for (const found of document.querySelectorAll<HTMLElement>(selector)) found.click();
  await settled();
};

const type = async (selector: string, text: string): Promise<void> => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
};

const title = '6 × 800 @5K, 200 jog';

/** A runner who gets better, on Wednesday evenings. */
const past = [
  ranOn(Date.UTC(2026, 10, 18, 18, 10), [211.4, 210.2, 213.9, 212.1, 211, 209.6], { title }),
  ladder(Date.UTC(2026, 10, 11, 18), 251),
  ranOn(Date.UTC(2026, 10, 4, 18, 30), [212.4, 212.2, 214.9, 213.1, 212.6, 211.6], { title }),
  ranOn(Date.UTC(2026, 9, 21, 18, 20), [215.1, 214.2, 217.9, 218.1, 214.4, 212.6], { title }),
  ranOn(Date.UTC(2025, 11, 30, 11), [214.4, 216.2, 219.9, 221.1], {
    title: '4 × 800 @5K, 200 jog',
  }),
];

const own = [...new Set(past.map(({ header }) => header.title))];

const at = (seconds: number) => later(t0, seconds * 1000);

const withPast = async (): Promise<Fakes> => {
  const fakes = makeFakeServices({ at: at(3600) });
  for (const session of past) await keep(fakes.services.sessions, session);
  return fakes;
};

const screen = (name: string, route: string, own_: readonly string[] = []): Scene => ({
  name,
  own: own_,
  open: (words) => show(route, words, makeFakeServices({ at: at(0) })),
});

const withRace = async (fakes: Fakes): Promise<void> => {
  await fakes.services.settings.set('setup', {
    raceDistance: '5000',
    raceTime: '22:00',
    workout: '6 × 800 @5K, 200 jog',
  });
};

const screens: readonly Scene[] = [
  screen('home-first', '#/'),
  {
    name: 'home',
    own,
    open: async (words) => show('#/', words, await withPast()),
  },
  screen('setup-first', '#/setup'),
  {
    name: 'setup',
    open: async (words) => {
      const fakes = makeFakeServices({ at: at(0) });
      await withRace(fakes);
      await show('#/setup', words, fakes);
    },
  },
  {
    name: 'setup-more',
    open: async (words) => {
      const fakes = makeFakeServices({ at: at(0) });
      await withRace(fakes);
      await show('#/setup', words, fakes);
      await press('button[aria-expanded="false"], details:not([open]) > summary');
    },
  },
  {
    name: 'setup-problem',
    own: ['banana', '6 x bananas', 'bananas'],
    open: async (words) => {
      await show('#/setup', words, makeFakeServices({ at: at(0) }));
      await type('#race-time', 'banana');
      await type('#workout', '6 x bananas');
    },
  },
  screen('paces-first', '#/paces'),
  {
    name: 'paces',
    open: async (words) => {
      const fakes = makeFakeServices({ at: at(0) });
      await withRace(fakes);
      await show('#/paces', words, fakes);
    },
  },
  screen('workouts', '#/workouts'),
  {
    name: 'workout-open',
    open: async (words) => {
      await show('#/workouts', words, makeFakeServices({ at: at(0) }));
      await press('.workout:first-child h3 button');
    },
  },
  screen('editor-empty', '#/editor'),
  screen('editor', `#/editor?workout=${encodeURIComponent('2 mi warm-up; 6 × 800 @5K, 200 jog')}`),
  screen('editor-note', `#/editor?workout=${encodeURIComponent('8 x 2m T, 1 min jog')}`, [
    ...['8 x 2m T, 1 min jog', '8 × 2 min @T', '2 min @T', '1 min jog'],
  ]),
  screen('editor-problem', `#/editor?workout=${encodeURIComponent('8x200, 100 jgo')}`, [
    ...['8x200, 100 jgo'],
  ]),
  screen('link', '#/w/6x800_@5K,_200_jog'),
  screen('link-broken', '#/w/%E0%A4%A'),
  screen('settings', '#/settings'),
  screen('sound-check', '#/sound-check'),
  screen('history-empty', '#/history'),
  {
    name: 'history',
    own,
    open: async (words) => show('#/history', words, await withPast()),
  },
  {
    name: 'history-deleted',
    own,
    open: async (words) => {
      await show('#/history', words, await withPast());
      document.querySelector<HTMLElement>('.row-remove')?.click();
      await settled();
    },
  },
  {
    name: 'review',
    own,
    open: async (words) => show(`#/review/${past[0]?.header.id ?? ''}`, words, await withPast()),
  },
  screen('review-missing', '#/review/nobody'),
];

const reps = [repFromPhone, jog, repFromFarSide, jog, repFromPhone];
const plan: Plan = { phases: [openWarmUp, ...reps] };

type Track = {
  readonly name: string;
  readonly plan?: Plan;
  readonly ending?: 'clock' | 'tap';
  readonly options?: Partial<SessionOptions>;
  readonly farAway?: boolean;
  /** Seconds since Start at which someone passed the phone. */
  readonly taps?: readonly number[];
  /** Seconds since Start at which the screen is seen. */
  readonly seen: number;
  readonly before?: (fakes: Fakes) => void | Promise<void>;
  readonly after?: (fakes: Fakes) => void | Promise<void>;
};

const begin = (fakes: Fakes, given: Track) =>
  fakes.services.startSession(
    {
      title,
      workoutText: title,
      setup: setup400,
      plan: given.plan ?? { phases: reps },
      options: { ending: given.ending ?? 'clock', countInMs: 10_000, ...given.options },
    },
    at(0),
  );

const makeTrack = (given: Track): Scene => ({
  name: `track-${given.name}`,
  own: [title],
  open: async (words) => {
    const fakes = makeFakeServices({ at: at(0) });
    if (given.farAway) {
      await fakes.services.settings.set(preferencesSetting, { farAway: true });
      await fakes.services.preferences.load();
    }
    await fakes.services.audio.load();
    const runner = begin(fakes, given);
    await given.before?.(fakes);
    for (const seconds of given.taps ?? []) {
      fakes.clock.advanceTo(at(seconds));
      runner.capture({ at: at(seconds), source: 'screen' });
    }
    fakes.clock.advanceTo(at(given.seen));
    fakes.ticker.tick();
    await show('#/track', words, fakes);
    await given.after?.(fakes);
    await settled();
  },
});

const seen = (fakes: Fakes) => fakes.services.current();
const countIn = 10;
/** On the clock the first rep ends at its target, and 85 s of jog follow. */
const second = countIn + 211.2 + 85;

const track: readonly Scene[] = [
  makeTrack({ name: 'warm-up', plan, ending: 'tap', seen: 312 }),
  makeTrack({ name: 'count-in', seen: 7.2 }),
  makeTrack({ name: 'commands', options: { commands: { seed: 1 } }, seen: 6.2 }),
  makeTrack({ name: 'commands-set', options: { commands: { seed: 1 } }, seen: countIn }),
  makeTrack({ name: 'rep', seen: countIn + 58.44 }),
  makeTrack({ name: 'ahead', taps: [countIn + 104.4], seen: countIn + 118.3 }),
  makeTrack({ name: 'behind', taps: [countIn + 107.2], seen: countIn + 109.3 }),
  makeTrack({ name: 'on-target', taps: [countIn + 105.62], seen: countIn + 120 }),
  makeTrack({ name: 'last-lap', taps: [countIn + 107.2], ending: 'tap', seen: countIn + 178.4 }),
  makeTrack({ name: 'far-side', taps: [countIn + 105, second + 53], seen: second + 100 }),
  makeTrack({
    name: 'recovery',
    taps: [countIn + 107.2, countIn + 213.9],
    seen: countIn + 213.9 + 44,
  }),
  makeTrack({
    name: 'paused',
    taps: [countIn + 104.4],
    seen: countIn + 130,
    after: (fakes) => void seen(fakes)?.command('pause', fakes.clock.now()),
  }),
  makeTrack({
    name: 'sound-lost',
    seen: countIn + 61,
    after: (fakes) => fakes.audio.interrupt(),
  }),
  makeTrack({
    name: 'storage-trouble',
    before: (fakes) => fakes.stores.fail({ kind: 'full', reason: 'no room' }),
    taps: [countIn + 104.4],
    seen: countIn + 116,
  }),
  makeTrack({
    name: 'locked',
    seen: countIn + 61,
    after: () => press('.controls .icon:nth-last-of-type(2)'),
  }),
  makeTrack({
    name: 'double-tap',
    ending: 'tap',
    taps: [countIn + 104.4, countIn + 109],
    seen: countIn + 112,
  }),
  makeTrack({ name: 'early-tap', taps: [countIn + 2.6], seen: countIn + 9.4 }),
  makeTrack({
    name: 'undone',
    taps: [countIn + 104.4],
    seen: countIn + 106,
    after: (fakes) => void seen(fakes)?.command('undo', fakes.clock.now()),
  }),
  makeTrack({
    name: 'refused',
    taps: [countIn + 211.3, countIn + 260],
    seen: countIn + 261,
  }),
  makeTrack({
    name: 'laps-panel',
    taps: [countIn + 104.4, countIn + 210],
    seen: countIn + 240,
    after: () => press('.news > .icon:last-of-type'),
  }),
  makeTrack({
    name: 'finished',
    taps: [countIn + 104.4, countIn + 210],
    seen: countIn + 240,
    after: (fakes) => void seen(fakes)?.command('end', fakes.clock.now()),
  }),
  makeTrack({ name: 'distance-rep', farAway: true, seen: countIn + 58.44 }),
  makeTrack({
    name: 'distance-recovery',
    farAway: true,
    taps: [countIn + 107.2, countIn + 213.9],
    seen: countIn + 213.9 + 44,
  }),
  {
    name: 'track-watching',
    own: [title],
    open: async (words) => {
      const tabs = makeFakeTabs();
      const writer = makeFakeServices({ at: at(0), writerLock: tabs.tab() });
      begin(writer, { name: '', seen: 0 });
      await mutations(60);
      const { stores } = writer;
      const viewer = makeFakeServices({ at: at(70), stores, writerLock: tabs.tab() });
      await viewer.services.restore();
      await show('#/track', words, viewer);
    },
  },
];

export const scenes: readonly Scene[] = [...screens, ...track];
