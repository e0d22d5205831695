import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { later } from '../../src/domain/units.ts';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';
import { jog, repFromFarSide, repFromPhone, setup400, t0 } from '../support/sample-session.ts';

const twoReps: Plan = { phases: [repFromPhone, jog, repFromFarSide] };
const countInS = 10;

/** A session whose first rep has been running for `seconds`. */
const inRep = async (seconds: number, size = [390, 844] as const) => {
  await page.viewport(...size);
  const fakes = makeFakeServices({ at: t0 });
  const runner = fakes.services.startSession(
    {
      title: 'Two 800s',
      workoutText: '2x800',
      setup: setup400,
      plan: twoReps,
      options: { ending: 'clock', countInMs: countInS * 1000 },
    },
    t0,
  );
  const goTo = (next: number): void => fakes.clock.advanceTo(later(t0, (countInS + next) * 1000));
  goTo(seconds);
  const screen = render(() => <AppAt route="#/track" services={fakes.services} />);
  await document.fonts.ready;
  onTestFinished(() => {
    runner.dispose();
    location.hash = '';
  });
  const captures = () => runner.snapshot().state.captures;
  return { ...fakes, runner, screen, goTo, captures };
};

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** What lies under a finger in the middle of an element. */
const under = (element: Element): Element | null => {
  const box = element.getBoundingClientRect();
  return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
};

const status = (runner: Awaited<ReturnType<typeof inRep>>['runner']) =>
  runner.snapshot().state.status;

test('the clock, the rep and the table stand under their names', async () => {
  const { goTo } = await inRep(58.44);
  await expect.element(page.getByRole('timer')).toHaveTextContent('0:58.4');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Rep 1 of 2');
  goTo(61.5);
  await expect.element(page.getByRole('timer')).toHaveTextContent('1:01.5');
  goTo(106.2);
  await button('Lap').click();
  const table = page.getByRole('table', { name: 'Reps so far' });
  await expect.element(table).toHaveTextContent('1:46.2');
  await expect.element(table).toHaveTextContent('+0.6');
});

test('a tap anywhere on the digits is a lap, counted once', async () => {
  const { screen, captures, goTo } = await inRep(105);
  const timer = screen.getByRole('timer').element();
  expect(under(timer)).toBe(button('Lap').element());
  await button('Lap').click({ position: { x: 190, y: 150 } });
  expect(captures()).toHaveLength(1);
  await expect.element(page.getByText('1:45.0').first()).toBeVisible();
  await expect.element(page.getByText('ahead').first()).toBeInTheDocument();
  goTo(210);
  await button('Lap').click({ position: { x: 30, y: 640 } });
  expect(captures()).toHaveLength(2);
});

test('assistive technology, which clicks without a pointer, marks a lap too', async () => {
  const { captures } = await inRep(105);
  const lap = button('Lap').element();
  if (lap instanceof HTMLElement) lap.click();
  expect(captures()).toHaveLength(1);
});

test('the strip with the buttons is not a lap', async () => {
  const { captures, runner } = await inRep(105);
  const pause = button('Pause').element().getBoundingClientRect();
  const skip = button('Skip').element().getBoundingClientRect();
  const gap = document.elementFromPoint((pause.right + skip.left) / 2, pause.y + 20);
  expect(gap).not.toBe(button('Lap').element());
  await button('Pause').click();
  expect(status(runner)).toBe('paused');
  await expect.element(page.getByText(/^PAUSED$/)).toBeVisible();
  await button('Resume').click();
  expect(status(runner)).toBe('running');
  expect(captures()).toHaveLength(0);
});

test('a tap is taken back and restored', async () => {
  const { captures } = await inRep(105);
  await expect.element(button('Undo')).toBeDisabled();
  await button('Lap').click({ position: { x: 190, y: 150 } });
  await button('Undo').click();
  await expect.element(page.getByText('Last tap undone.').first()).toBeVisible();
  expect(captures()[0]?.verdict.kind).toBe('undone');
  await button('Redo').click();
  expect(captures()[0]?.verdict.kind).toBe('split');
});

test('a split says when it is kept', async () => {
  await inRep(105);
  await button('Lap').click({ position: { x: 190, y: 150 } });
  await expect.element(page.getByText('kept', { exact: true })).toBeVisible();
});

test('ending needs a held press', async () => {
  const { runner } = await inRep(60);
  await button('End session').click();
  await expect.element(page.getByText('Hold to end')).toBeVisible();
  expect(status(runner)).toBe('running');
  const end = button('End session').element();
  end.dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
  await expect.element(button('Review')).toBeVisible();
  expect(status(runner)).toBe('finished');
});

test('assistive technology ends by answering a question', async () => {
  const { runner } = await inRep(60);
  const end = button('End session').element();
  if (end instanceof HTMLElement) end.click();
  const dialog = page.getByRole('dialog', { name: 'End this session?' });
  await expect.element(dialog).toBeVisible();
  await button('Keep running').click();
  expect(status(runner)).toBe('running');
  if (end instanceof HTMLElement) end.click();
  await button('End it').click();
  expect(status(runner)).toBe('finished');
});

test('Z takes back, P pauses and resumes', async () => {
  const { runner, captures } = await inRep(105);
  await button('Lap').click({ position: { x: 190, y: 150 } });
  await userEvent.keyboard('z');
  expect(captures()[0]?.verdict.kind).toBe('undone');
  await userEvent.keyboard('p');
  expect(status(runner)).toBe('paused');
  await userEvent.keyboard('p');
  expect(status(runner)).toBe('running');
});

test('a locked screen takes no taps until it is unlocked', async () => {
  const { captures } = await inRep(105);
  await button('Lock the screen').click();
  await expect.element(button('Lap')).toBeDisabled();
  await expect.element(button('End session')).not.toBeInTheDocument();
  const unlock = button('Unlock').element();
  if (unlock instanceof HTMLElement) unlock.click();
  await expect.element(button('Lap')).toBeEnabled();
  expect(captures()).toHaveLength(0);
});

test('a screen reader hears phases and splits, not seconds', async () => {
  const { goTo } = await inRep(60);
  const live = document.querySelector('[aria-live="polite"]');
  expect(live?.textContent).toBe('Rep 1 of 2, 800 in 3:31');
  goTo(106);
  await button('Lap').click();
  await expect.poll(() => live?.textContent).toBe('1:46.0, +0.4 behind');
});

test('the recovery counts down to the next start', async () => {
  await inRep(211.2 + 44.5);
  await expect.element(page.getByRole('timer')).toHaveTextContent('0:41');
  await expect.element(page.getByText('200 and 600')).toBeVisible();
});

const isShown = (): boolean => document.querySelector('.track[data-tapped] .taken') !== null;

test('a lap is shown as being saved in the next frame, and its split in the one after', async () => {
  const { captures, goTo } = await inRep(105);
  const split = () => document.querySelector('.last .split')?.textContent;
  await button('Lap').click();
  await expect.poll(split).toContain('1:45.0');
  goTo(210);
  const lap = button('Lap').element();
  lap.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  expect(captures()).toHaveLength(2);
  expect(isShown()).toBe(true);
  expect(split()).toContain('1:45.0');
  await new Promise(requestAnimationFrame);
  await expect.poll(isShown).toBe(false);
  expect(split()).not.toContain('1:45.0');
});

test('a lap that is refused is not shown as being saved', async () => {
  const { captures, goTo } = await inRep(105);
  const split = () => document.querySelector('.last .split')?.textContent;
  await button('Lap').click();
  await expect.poll(split).toContain('1:45.0');
  goTo(105.1);
  const lap = button('Lap').element();
  lap.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  expect(captures()).toHaveLength(2);
  expect(captures().at(-1)?.verdict).toEqual({ kind: 'refused', reason: 'bounce' });
  expect(isShown()).toBe(false);
});
