import { expect, test } from 'vitest';
import { render } from 'vitest-browser-solid';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';

const open = (fakes = makeFakeServices()) => {
  const screen = render(() => <AppAt route="#/setup" services={fakes.services} />);
  const start = screen.getByRole('button', { name: 'Start session' });
  const time = screen.getByLabelText('Race time');
  const workout = screen.getByLabelText('Workout', { exact: true });
  return { ...fakes, screen, start, time, workout };
};

test('a race and a workout become a plan, and Start runs it', async () => {
  const { screen, start, time, services } = open();
  await time.fill('22:00');
  await expect.element(screen.getByText('in 3:31.2').first()).toBeVisible();
  await expect.element(screen.getByText('2:38.4').first()).toBeVisible();
  await start.click();
  await expect.element(screen.getByRole('timer')).toBeVisible();
  const state = services.current()?.snapshot().state;
  expect(state?.status).toBe('running');
  expect(state?.header).toMatchObject({
    workoutText: '6 × 800 @5K, 200 jog',
    setup: { race: { distanceM: 5000, timeMs: 1_320_000 } },
  });
});

const slowSounds = () => {
  const fakes = makeFakeServices();
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const load = fakes.audio.load;
  Object.assign(fakes.audio, { load: () => arrived.then(load) });
  return { ...open(fakes), arrive };
};

test('a start that comes before the sounds says so, waits for them, and begins then', async () => {
  const { start, screen, services, clock, arrive } = slowSounds();
  await expect.element(start).toHaveAttribute('aria-disabled', 'false');
  await start.click();
  await expect.element(start).toHaveAccessibleDescription(/sounds are loading/);
  expect(services.current()).toBeUndefined();
  clock.advance(4000);
  arrive();
  await expect.element(screen.getByRole('timer')).toBeVisible();
  expect(services.current()?.snapshot().state.startedAt).toBe(clock.now());
});

test('a start that is left before the sounds have come begins nothing', async () => {
  const { start, screen, services, audio, arrive } = slowSounds();
  await start.click();
  await screen.getByRole('link', { name: 'Home' }).click();
  arrive();
  await expect.poll(() => audio.health()).not.toBe('loading');
  expect(services.current()).toBeUndefined();
});

test('a wrong time is explained at its field, stays as typed, and starts nothing', async () => {
  const { screen, start, time, services } = open();
  await time.fill('99:99');
  await expect.element(time).toHaveAttribute('aria-invalid', 'true');
  await expect.element(time).toHaveAccessibleDescription(/seconds go past 59/);
  await expect.element(start).toHaveAttribute('aria-disabled', 'true');
  await expect.element(start).toHaveAccessibleDescription(/First the race time/);
  await start.click({ force: true });
  expect(services.current()).toBeUndefined();
  await expect.element(time).toHaveFocus();
  await expect.element(time).toHaveValue('99:99');
  await time.fill('3:00');
  await screen.getByRole('button', { name: 'Did you mean 30:00?' }).click();
  await expect.element(time).toHaveValue('30:00');
  await expect.element(start).toHaveAttribute('aria-disabled', 'false');
});

test('a workout that cannot be read is told at its field', async () => {
  const { start, workout } = open();
  await workout.fill('6 x');
  await expect.element(workout).toHaveAttribute('aria-invalid', 'true');
  await expect.element(workout).toHaveAccessibleDescription(/.{15,}/);
  await expect.element(start).toHaveAttribute('aria-disabled', 'true');
});

test('a workout is read without the words that nobody understands, and they can be put back', async () => {
  const { screen, start, workout } = open();
  const typed = '6x800 @5K past the purple monkeys, 200 jog';
  await workout.fill(typed);
  const words = '“past the purple monkeys”';
  await screen.getByRole('button', { name: `Read it without ${words}` }).click();
  await expect.element(workout).toHaveValue('6x800 @5K, 200 jog');
  await expect.element(start).toHaveAttribute('aria-disabled', 'false');
  await expect.element(workout).toHaveAccessibleDescription(/Left out: “past the purple/);
  await screen.getByRole('button', { name: 'Put it back' }).click();
  await expect.element(workout).toHaveValue(typed);
  await expect.element(start).toHaveAttribute('aria-disabled', 'true');
});

test('what was typed and chosen is there at the next visit', async () => {
  const first = open();
  await first.time.fill('banana');
  await first.screen.getByRole('radio', { name: 'on my tap' }).click({ force: true });
  first.screen.unmount();
  const again = open({ ...first });
  await expect.element(again.time).toHaveValue('banana');
  await expect.element(again.screen.getByRole('radio', { name: 'on my tap' })).toBeChecked();
});

test('the warning of a far finish offers the recovery that ends it', async () => {
  const { screen, workout } = open();
  await screen.getByRole('button', { name: 'Take 400 jog instead' }).click();
  await expect.element(workout).toHaveValue('6 × 800 @5K, 400 jog');
  await expect.element(screen.getByText(/away from the phone/)).not.toBeInTheDocument();
});

test('more choices come when asked for, change the plan, and are there again', async () => {
  const first = open();
  const { screen, start } = first;
  await first.time.fill('22:00');
  const more = screen.getByRole('button', { name: 'More choices' });
  await expect.element(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await screen.getByRole('radio', { name: 'elsewhere' }).click({ force: true });
  const metres = screen.getByLabelText('Metres past the phone');
  await expect.element(metres).toHaveAccessibleDescription(/from 0 to 400 m/);
  await expect.element(start).toHaveAttribute('aria-disabled', 'true');
  await more.click();
  await start.click({ force: true });
  await expect.element(metres).toHaveFocus();
  await metres.fill('300');
  await expect.element(screen.getByText('100 · 26.4').first()).toBeVisible();
  await screen.getByLabelText('Count-in, in seconds').fill('5');
  screen.unmount();
  const again = open({ ...first });
  await expect.element(again.screen.getByLabelText('Metres past the phone')).toHaveValue('300');
  await again.start.click();
  await expect.element(again.screen.getByRole('timer')).toBeVisible();
  expect(again.services.current()?.snapshot().state.header).toMatchObject({
    setup: { firstStartM: 300 },
    options: { countInMs: 5000 },
  });
});

test('a starter’s commands are chosen, and there again at the next visit', async () => {
  const first = open();
  await first.time.fill('22:00');
  await first.screen.getByRole('button', { name: 'More choices' }).click();
  const commands = { name: 'On your marks, set, gun' };
  await expect.element(first.screen.getByRole('checkbox', commands)).not.toBeChecked();
  await first.screen.getByRole('checkbox', commands).click();
  await first.screen.getByRole('checkbox', { name: /^warm-up/i }).click();
  first.screen.unmount();
  const again = open({ ...first });
  await expect.element(again.screen.getByRole('checkbox', commands)).toBeChecked();
  await again.start.click();
  await expect.element(again.screen.getByText('Marks in 5')).toBeVisible();
  await expect.element(again.screen.getByRole('timer')).not.toBeInTheDocument();
  const { options } = again.services.current()?.snapshot().state.header ?? {};
  expect(options?.commands?.seed).toBeGreaterThan(0);
});

test('a goal is asked for where the workout names one', async () => {
  const { screen, workout } = open();
  await workout.fill('6x400 @goal mile, 60s rest');
  const goal = screen.getByLabelText('Goal for 1 mi');
  await goal.fill('soon');
  await expect.element(goal).toHaveAccessibleDescription(/“soon” is not a time/);
  await goal.fill('6:00');
  await expect.element(screen.getByText('in 1:29.5').first()).toBeVisible();
  await expect.element(goal).toHaveFocus();
});

test('a start time stretches the warm-up, and can be taken away again', async () => {
  const { screen, services } = open();
  await screen.getByRole('button', { name: 'More choices' }).click();
  const in2Hours = new Date(services.clock.now() + 7_200_000);
  const typed = in2Hours.toTimeString().slice(0, 5);
  await screen.getByLabelText('The race starts at').fill(typed);
  await expect.element(screen.getByText(/you are ready in time\./)).toBeVisible();
  await screen.getByLabelText('Ready before it, in minutes').fill('soon');
  await expect.element(screen.getByText('Write minutes from 0 to 180.').first()).toBeVisible();
  await screen.getByRole('button', { name: 'No start time' }).click();
  await expect.element(screen.getByText(/lasts just as long/)).toBeVisible();
});

test('small laps come under the plan when somebody looks there, and follow it', async () => {
  const { screen, workout } = open();
  await expect.element(screen.getByRole('heading', { name: 'The plan' })).toBeVisible();
  screen.container.querySelector('.steps > li:last-child')?.scrollIntoView();
  await expect.element(screen.getByText('Reps 2, 4 and 6', { exact: true })).toBeVisible();
  await workout.fill('5x400 @5K, 400 jog');
  await expect.element(screen.getByText('Every rep', { exact: true })).toBeVisible();
  await expect.element(screen.getByText(/from the phone to the phone, once past/)).toBeVisible();
});

test('what the coach left open is decided with a press', async () => {
  const { screen, workout } = open();
  await workout.fill('8-10x400 @5K, 200-400 jog');
  await screen.getByRole('button', { name: '10 times', exact: true }).click();
  await expect.element(workout).toHaveValue('10 × 400 @5K, 200-400 metres jog');
  await screen.getByRole('button', { name: '400 jog', exact: true }).click();
  await expect.element(workout).toHaveValue('10 × 400 @5K, 400 jog');
  await expect
    .element(screen.getByRole('button', { name: '400 jog', exact: true }))
    .not.toBeInTheDocument();
});
