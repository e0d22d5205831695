import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-solid';
import { makeFakeClock } from '../../src/adapters/clock/fake-clock.ts';
import { later } from '../../src/domain/units.ts';
import { WithTenth } from '../../src/ui/parts/Tenth.tsx';
import type { RunningTenths } from '../../src/view/running-tenths.ts';
import { t0 } from '../support/sample-session.ts';

/** The session's clock and the browser's stand at the same instant. */
const show = async (text: string, given: RunningTenths | undefined) => {
  const time = makeFakeClock(t0, performance.now());
  const [runs, setRuns] = createSignal(given);
  const screen = render(() => <WithTenth text={text} runs={runs()} time={time} />);
  const place = screen.container.querySelector('.tenth');
  if (!place) throw new Error('No tenth');
  const running = (): Animation | undefined => place.getAnimations({ subtree: true })[0];
  // The strip comes with the next frame.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return { screen, place, running, setRuns };
};

/** Which of the ten digits is where it can be seen. */
const digit = (place: Element): number => {
  const strip = getComputedStyle(place, '::after');
  const moved = -new DOMMatrix(strip.transform).f / Number.parseFloat(strip.height);
  return Math.abs(Math.round(10 * moved));
};

const digitsOf = (running: Animation | undefined, place: Element): readonly number[] => {
  running?.pause();
  return [0, 50, 150, 450, 950, 999, 1000, 1700].map((ms) => {
    if (running) running.currentTime = ms;
    return digit(place);
  });
};

test('the digit goes up by itself, and waits at 9 for the next second', async () => {
  const { place, running } = await show('0:58.4', { beganAt: later(t0, -400), down: false });
  expect(place.textContent).toBe('4');
  expect(digitsOf(running(), place)).toEqual([0, 0, 1, 4, 9, 9, 9, 9]);
});

test('in a countdown it goes down, and waits at 0', async () => {
  const { screen, place, running } = await show('in 12.3 s', { beganAt: t0, down: true });
  expect(screen.container.textContent).toBe('in 12.3 s');
  expect(digitsOf(running(), place)).toEqual([9, 9, 8, 5, 0, 0, 0, 0]);
});

test('it begins at its instant of the session, and is seen as it stands before', async () => {
  const { place, running } = await show('0:58.4', { beganAt: later(t0, 60_000), down: false });
  expect(digit(place)).toBe(4);
  const began = Number(running()?.startTime);
  expect(began - performance.now()).toBeGreaterThan(55_000);
  expect(began - performance.now()).toBeLessThanOrEqual(60_001);
});

test('a figure that stands still has no strip that moves', async () => {
  const { place, running, setRuns } = await show('0:58.4', { beganAt: t0, down: false });
  expect(running()).toBeDefined();
  setRuns(undefined);
  expect(running()).toBeUndefined();
  expect(place.childNodes).toHaveLength(1);
});

test('the next second moves the strip that is there, with nothing in between', async () => {
  const { place, running, setRuns } = await show('0:58.9', { beganAt: t0, down: false });
  const strip = running();
  setRuns({ beganAt: later(t0, 1000), down: false });
  expect(running()).toBe(strip);
  expect(Number(running()?.startTime) - performance.now()).toBeGreaterThan(0);
  expect(place.textContent).toBe('9');
});
