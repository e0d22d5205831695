import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { Preferences } from '../../src/machine/preferences.ts';
import { en } from '../../src/words/en.ts';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';
import { at, jog, repFromFarSide, repFromPhone, setup400, t0 } from '../support/sample-session.ts';

const twoReps: Plan = { phases: [repFromPhone, jog, repFromFarSide] };

/** What is loaded when it is wanted has come, and has looked at the clock. */
const layerLoaded = async (): Promise<void> => {
  await Promise.all([import('../../src/ui/screens/TrackScreen/CueSignals.tsx'), en.all()]);
  await new Promise((resolve) => setTimeout(resolve, 200));
};

/** On the track, the count-in ending at 10 s, with what is wanted besides sound. */
const onTrack = async (wanted: Partial<Preferences>) => {
  await page.viewport(390, 844);
  const fakes = makeFakeServices({ at: t0 });
  fakes.services.preferences.change(wanted);
  const runner = fakes.services.startSession(
    {
      title: 'Two 800s',
      workoutText: '2x800',
      setup: setup400,
      plan: twoReps,
      options: { ending: 'clock', countInMs: 10_000 },
    },
    t0,
  );
  render(() => <AppAt route="#/track" services={fakes.services} />);
  onTestFinished(() => {
    runner.dispose();
    location.hash = '';
  });
  await expect.element(page.getByRole('timer')).toBeVisible();
  await layerLoaded();
  const goTo = (seconds: number): void => {
    fakes.clock.advanceTo(at(seconds));
    fakes.ticker.tick();
  };
  return { ...fakes, runner, goTo };
};

const flash = (): Element | null => document.querySelector('.flash');
const signal = (): string | undefined => flash()?.getAttribute('data-signal') ?? undefined;

test('a cue fills the screen with its shape and word, and goes; a tap goes through it', async () => {
  const { goTo, runner } = await onTrack({ flash: true });
  goTo(115.6);
  await expect.poll(signal, { timeout: 4000 }).toBe('bell');
  expect(flash()?.textContent).toBe('Last lap');
  const box = flash()?.getBoundingClientRect();
  expect([box?.width, box?.height]).toEqual([innerWidth, innerHeight]);
  expect(document.elementFromPoint(195, 420)?.className).toBe('lap');
  await expect.poll(flash).toBe(null);
  expect(runner.snapshot().state.captures).toHaveLength(0);
});

test('a capture says by shape and word that it is behind', async () => {
  const { goTo, runner } = await onTrack({ flash: true });
  goTo(120);
  runner.capture({ at: at(120), source: 'screen' });
  await expect.poll(signal).toBe('behind');
  expect(flash()?.textContent).toBe('Behind');
});

test('the phone shakes in the rhythm of the cue, without a flash that nobody asked for', async () => {
  const { goTo, vibration } = await onTrack({ vibrate: true });
  goTo(10);
  await expect.poll(vibration.felt, { timeout: 4000 }).toEqual([[600]]);
  expect(flash()).toBe(null);
});

test('nothing shows and nothing shakes unless it is wanted', async () => {
  const { goTo, runner, vibration } = await onTrack({});
  goTo(115.6);
  runner.capture({ at: at(115.6), source: 'screen' });
  await expect.element(page.getByText('1:45.6').first()).toBeVisible();
  expect(flash()).toBe(null);
  expect(vibration.felt()).toEqual([]);
});
