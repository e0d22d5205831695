import { expect, test } from 'vitest';
import { render } from 'vitest-browser-solid';
import { AppAt, makeFakeServices } from '../support/fake-services.tsx';

const open = (fakes = makeFakeServices()) => {
  const screen = render(() => <AppAt route="#/workouts" services={fakes.services} />);
  const button = (name: string) => screen.getByRole('button', { name, exact: true });
  return { ...fakes, screen, button };
};

test('a ready-made workout follows its choices and goes to Setup', async () => {
  const { screen, button } = open();
  await button('400 repeats').click();
  await screen.getByRole('radio', { name: 'Advanced' }).click({ force: true });
  await expect.element(screen.getByText(/12 × 400 .*200 jog/)).toBeVisible();
  await button('Use it').click();
  await expect
    .element(screen.getByLabelText('Workout', { exact: true }))
    .toHaveValue(expect.stringContaining('12x400'));
});

test('choices are there again at the next visit', async () => {
  const first = open();
  await first.button('400 repeats').click();
  await first.screen.getByRole('radio', { name: 'Advanced' }).click({ force: true });
  await expect.element(first.screen.getByText(/12 × 400/)).toBeVisible();
  first.screen.unmount();
  const again = open(first);
  await again.button('400 repeats').click();
  await expect.element(again.screen.getByRole('radio', { name: 'Advanced' })).toBeChecked();
});

test('the search finds by name, and says when there is nothing', async () => {
  const { screen, button } = open();
  await screen.getByLabelText('Search').fill('pyramid');
  await expect.element(button('Pyramid')).toBeVisible();
  await expect.element(button('400 repeats')).not.toBeInTheDocument();
  await screen.getByLabelText('Search').fill('bananas');
  await expect.element(screen.getByText(/No workout has “bananas”/)).toBeVisible();
});

test('an own workout is kept, renamed, duplicated, deleted and put back', async () => {
  const { screen, button, services } = open();
  const names = async () => {
    const listed = await services.workouts.list();
    return listed.ok ? listed.value.workouts.map(({ name }) => name).sort() : [];
  };
  await button('Pyramid').click();
  await button('Keep it').click();
  await expect.poll(names).toEqual(['Pyramid']);
  await button('Pyramid').first().click();
  await button('Rename').click();
  await screen.getByLabelText('Name').fill('Tuesday');
  await button('Save name').click();
  await expect.poll(names).toEqual(['Tuesday']);
  await button('Duplicate').click();
  await expect.poll(names).toEqual(['Tuesday', 'Tuesday, copy']);
  await button('Delete').click();
  await expect.poll(names).toHaveLength(1);
  await button('Undo').click();
  await expect.poll(names).toEqual(['Tuesday', 'Tuesday, copy']);
});
