import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-solid';
import { workoutFile } from '../domain/workout/import/encode-fit.ts';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';

const open = async (text: string, fakes = makeFakeServices()) => {
  const route = text === '' ? '#/editor' : `#/editor?workout=${encodeURIComponent(text)}`;
  const screen = render(() => <AppAt route={route} services={fakes.services} />);
  const workout = screen.getByLabelText('Workout', { exact: true });
  const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: true });
  await expect.element(workout).toHaveValue(text);
  return { ...fakes, screen, workout, button };
};

test('what is typed is drawn and added up', async () => {
  const { screen, workout } = await open('');
  await workout.fill('4x400 @R, 200 jog');
  await expect.element(screen.getByRole('img', { name: /4 reps, 1.6 km in reps/ })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Move 4 × 400 @R' })).toBeVisible();
});

test('what cannot be read is told with its place, and the blocks wait', async () => {
  const { screen, workout, button } = await open('4x400 @R');
  await workout.fill('4x400 bananas');
  await expect.element(workout).toHaveAttribute('aria-invalid', 'true');
  await expect.element(workout).toHaveAccessibleDescription(/bananas/);
  await expect.element(screen.getByRole('button', { name: /^Move/ })).toBeDisabled();
  await button('Show where').click();
  const area = workout.element();
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('no field');
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('bananas');
});

test('a block that is changed changes the text, and undo leads back', async () => {
  const { workout, button, screen } = await open('6 × 800 @5K, 200 jog');
  await button(/^Change 6 × 800/).click();
  await button('More').click();
  await expect.element(workout).toHaveValue('7 × 800 @5K, 200 jog');
  await button('400 jog').click();
  await expect.element(workout).toHaveValue('7 × 800 @5K, 400 jog');
  await screen.getByLabelText('Recovery after it').fill('bananas');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(screen.getByLabelText('Recovery after it'))
    .toHaveAccessibleDescription(/.{10,}/);
  await button('Undo').click();
  await button('Undo').click();
  await expect.element(workout).toHaveValue('6 × 800 @5K, 200 jog');
  await button('Redo').click();
  await expect.element(workout).toHaveValue('7 × 800 @5K, 200 jog');
});

test('a workout can be built without writing', async () => {
  const { workout, button } = await open('');
  await button('Rep').click();
  await button('Make it a set').click();
  await button('Warm-up').click();
  await button('Cool-down').click();
  await expect
    .element(workout)
    .toHaveValue('warm-up 10 min + 2 × 400 @5K, 200 jog + cool-down 10 min');
});

test('arrow keys move a block, and the focus goes with it', async () => {
  const { workout, screen } = await open('100 + 200 + 3 × (300 + 400)');
  const handle = screen.getByRole('button', { name: 'Move 200' });
  handle.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(workout).toHaveValue('100 + 3 × (200 + 300 + 400)');
  await expect.element(screen.getByRole('button', { name: 'Move 200' })).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(workout).toHaveValue('200 + 100 + 3 × (300 + 400)');
  await expect.element(screen.getByText('200 is now 1 of 5.')).toBeInTheDocument();
});

test('it is saved under a name, and saved over after it was opened again', async () => {
  const fakes = makeFakeServices();
  const first = await open('6 × 800 @5K', fakes);
  await first.screen.getByLabelText('Name').fill('Tuesday');
  await first.button('Save').click();
  await first.workout.fill('8 × 800 @5K');
  await first.button('Save').click();
  await expect
    .poll(async () => {
      const listed = await fakes.services.workouts.list();
      return listed.ok && listed.value.workouts.map(({ name, text }) => [name, text]);
    })
    .toEqual([['Tuesday', '8 × 800 @5K']]);
});

test('the draft is there again at the next visit', async () => {
  const fakes = makeFakeServices();
  const first = await open('', fakes);
  await first.workout.fill('6 × 800 @5K, half way');
  first.screen.unmount();
  const again = render(() => <AppAt route="#/editor" services={fakes.services} />);
  await expect
    .element(again.getByLabelText('Workout', { exact: true }))
    .toHaveValue('6 × 800 @5K, half way');
});

test('a text of intervals.icu is recognised, and what is left out is listed', async () => {
  const { workout, button, screen } = await open('');
  await workout.fill('Hi all\n\n3x\n- 800mtr 100% Pace\n- 2m rest');
  await button('Read it as that').click();
  await expect.element(workout).toHaveValue(expect.stringMatching(/^3 × 800/));
  await expect.element(screen.getByText(/Line 1: Hi all/)).toBeVisible();
});

const chooseFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no way to choose a file');
  await userEvent.upload(input, new File([bytes], 'tuesday.fit'));
};

const tuesday = workoutFile(
  [
    { ending: 1, length: 80_000, target: 0, low: 5000, high: 5000, notes: 'Tall at the end' },
    { ending: 0, length: 90_000, intensity: 4 },
    { ending: 6, length: 0, value: 6 },
  ],
  { name: 'Tuesday' },
);

test('a workout file is opened, what is left out is listed, and undo leads back', async () => {
  const { workout, button, screen } = await open('3x1000');
  await chooseFile(tuesday);
  await expect.element(workout).toHaveValue('"Tuesday": 6 × 800 @3:20/km, 90s jog');
  await expect.element(screen.getByText('Step 1: Tall at the end (a note)')).toBeVisible();
  await button('Undo').click();
  await expect.element(workout).toHaveValue('3x1000');
});

test('a file that is none says so, and leaves the workout alone', async () => {
  const { workout, screen } = await open('3x1000');
  await chooseFile(tuesday.slice(0, 60));
  await expect.element(screen.getByText(/This file is damaged/)).toBeVisible();
  await expect.element(workout).toHaveValue('3x1000');
  await chooseFile(tuesday);
  await expect.element(workout).toHaveValue(expect.stringMatching(/^"Tuesday"/));
  await expect.element(screen.getByText(/This file is damaged/)).not.toBeInTheDocument();
});

test('a workout from a file does not save over the own workout that was open', async () => {
  const fakes = makeFakeServices();
  const { screen, workout, button } = await open('6 × 800 @5K', fakes);
  await screen.getByLabelText('Name').fill('Mine');
  await button('Save').click();
  await expect.element(screen.getByText(/“Mine” is saved/)).toBeVisible();
  await chooseFile(tuesday);
  await expect.element(workout).toHaveValue(expect.stringMatching(/^"Tuesday"/));
  await button('Save').click();
  await expect
    .poll(async () => {
      const listed = await fakes.services.workouts.list();
      return listed.ok && listed.value.workouts.map(({ name }) => name).sort();
    })
    .toEqual(['Mine', 'Tuesday']);
});

test('words that nobody understands are left out at a press, and Undo brings them back', async () => {
  const { screen, workout, button } = await open('');
  await workout.fill('4x400 @R past the purple monkeys, 200 jog');
  await button('Read it without “past the purple monkeys”').click();
  await expect.element(workout).toHaveValue('4x400 @R, 200 jog');
  await expect.element(screen.getByText('Left out: “past the purple monkeys”.')).toBeVisible();
  await button('Undo').click();
  await expect.element(workout).toHaveValue('4x400 @R past the purple monkeys, 200 jog');
});
